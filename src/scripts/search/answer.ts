import type { Fact, Facts } from "../../model/service/answers.ts";
import type { Ask } from "../../search/words.ts";
import { make } from "../dom.ts";
import type { FactsOf } from "./facts.ts";
import { type Page, pageAddress } from "./parts.ts";
import { linked } from "./result.ts";
import type { Subject } from "./state.ts";

/**
 * The box above the results: the facts that were asked for, and the number of whatever one calls about.
 *
 * @returns draws the box; done when the facts have come too
 * @example await answerBox(page, factsFrom("/", "zh"))(view(results, filters, step).answer)
 */
export function answerBox(
  page: Page,
  factsOf: FactsOf,
): (subject: Subject | undefined) => Promise<void> {
  const box = page.find("[data-answer]");
  const inner = page.find("[data-answer] > div");
  let last: Subject | undefined;
  const show = (parts: HTMLElement[]) => {
    box.hidden = parts.length === 0;
    inner.replaceChildren(...parts);
  };
  return async (subject) => {
    last = subject;
    // a number is here already: nobody waits for it
    show(subject ? parts(page, subject) : []);
    if (!subject || subject.article !== undefined || subject.asks.length === 0) return;
    const known = await factsOf(subject.page.path);
    if (known && last === subject) show(parts(page, subject, known));
  };
}

function parts(page: Page, subject: Subject, known: Facts = {}): HTMLElement[] {
  const { say } = page;
  const { path, title, danger, call } = subject.page;
  const href = pageAddress(page, path);
  if (subject.article !== undefined) {
    const words = say("article", { law: title, article: subject.article });
    return [make("p", { class: "value" }, make("a", { href: `${href}#${subject.part}` }, words))];
  }
  const told = subject.asks.flatMap((ask) => {
    const list = known[ask] ?? [];
    return list.length > 0 ? [{ ask, list }] : [];
  });
  const said = told.some(({ list }) => list.some((fact) => fact.href === call?.href));
  if (told.length === 0 && !call) return [];
  return [
    make("p", { class: "of" }, make("a", { href }, title)),
    ...told.flatMap(({ ask, list }) => oneAnswer(ask, list, page)),
    ...(call && !said
      ? [make("p", { class: "call" }, make("a", { class: "number", href: call.href }, call.number))]
      : []),
    ...(danger ? [make("p", { class: "flag danger" }, ...linked(danger))] : []),
  ];
}

function oneAnswer(ask: Ask, list: readonly Fact[], { say }: Page): HTMLElement[] {
  const value = ({ text, href }: Fact) =>
    href ? make("a", { class: "number", href }, text) : make("span", { class: "number" }, text);
  const grounds = ({ grounds = [] }: Fact) =>
    grounds.length > 0 &&
    make(
      "small",
      {},
      `${say("ground")} `,
      ...grounds.flatMap(({ label, href }) => [make("a", { href }, label), " "]),
    );
  return [
    make("h3", {}, say(`ask.${ask}`)),
    make(
      "ul",
      {},
      ...list.map((fact) =>
        make(
          "li",
          {},
          fact.of ? make("span", { class: "name" }, fact.of) : undefined,
          value(fact),
          " ",
          grounds(fact),
        ),
      ),
    ),
  ];
}
