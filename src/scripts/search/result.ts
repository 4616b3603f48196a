import { mark } from "../../search/excerpt.ts";
import type { Listed } from "../../search/words.ts";
import { make, marked } from "../dom.ts";
import { type Page, pageAddress } from "./parts.ts";
import type { Asked } from "./state.ts";

/** One result. It keeps its passage, wherever in the list it comes to stand. */
export interface Result {
  element: HTMLLIElement;
  /** Fetches the passage, unless it is here or on its way. */
  passage: () => Promise<void>;
  /** Keeps room for the passage that comes by itself, so that nothing moves. */
  keepRoom: (first: boolean) => void;
}

/**
 * @param asked what it is the result of
 * @example result(page, listed, { query: "路燈", asks: [], marks: ["路燈"] }).element.querySelector("a")?.href
 */
export function result(page: Page, listed: Listed, asked: Asked): Result {
  const { locale, say, ask } = page;
  const { marks } = asked;
  const { id, path, title, kind, lead, danger } = listed;
  const href = pageAddress(page, path);
  const place = make("p", { class: "small passage" });
  const element = make(
    "li",
    { "data-id": id },
    make("span", { class: "kind" }, say(`kind.${kind}`)),
    make("a", { href }, ...marked(mark(title, marks, locale))),
    danger && make("p", { class: "flag danger" }, ...linked(danger)),
    lead ? make("p", {}, ...marked(mark(lead, marks, locale))) : undefined,
    place,
  );
  let fetched = false;
  return {
    element,
    keepRoom: (first) => void place.classList.toggle("first", first),
    async passage() {
      if (fetched) return;
      fetched = true;
      const passage = await ask({ ...asked, do: "excerpt", locale, page: id }).catch(
        () => undefined,
      );
      if (!passage) {
        fetched = false; // it may come the next time
        return;
      }
      const { section, status, pieces } = passage;
      if (status) place.before(make("p", { class: "flag" }, status));
      place.replaceChildren(
        ...(section
          ? [
              make(
                "a",
                { href: `${href}#${target(section.id)}` },
                say("under", { section: section.title }),
              ),
            ]
          : []),
        ...marked(pieces),
      );
    },
  };
}

/** A question opens when its answer is the target. @example target("faq-fee") // "answer-fee" */
const target = (id: string) => id.replace(/^(?:question|faq)-/, "answer-");

/** Words with numbers to dial in them. @example linked(["Call ", { label: "119", href: "tel:119" }]) */
export const linked = (parts: NonNullable<Listed["danger"]>): (Node | string)[] =>
  parts.map((part) =>
    typeof part === "string" ? part : make("a", { href: part.href }, part.label),
  );
