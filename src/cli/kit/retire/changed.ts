import { idsOf, record } from "../../content/read/select.ts";
import type { Draft } from "../draft.ts";
import { workday } from "../known.ts";
import { scalar, withEntry, withKey, withoutItem, withValue } from "../yaml-text.ts";
import { beside, type Leading } from "./leading.ts";

/** A service that closes. */
export type Retiring = {
  id: string;
  zh: string;
  en: string;
  to: string;
  on: string;
  /** Closed already; else on the day after `on`. */
  now: boolean;
  /** What says so, as one entry of grounds; without it no day is written. */
  ground: string;
};

const change = (draft: Draft, name: string, edit: (text: string) => string): void => {
  draft.tree.set(name, edit(draft.tree.get(name) ?? ""));
};

/** A line above the first one that begins with a key; at the end where there is none. */
const before = (text: string, key: string, line: string): string =>
  new RegExp(`^${key}:`, "m").test(text)
    ? text.replace(new RegExp(`^${key}:`, "m"), `${line}\n${key}:`)
    : withKey(text, [], line);

/** The last day, where something says which: a day is a fact, and has its ground. */
const dated = (text: string, validity: unknown, { on, ground }: Retiring): string => {
  if (record(validity)["closes"] !== undefined)
    return withValue(text, ["validity", "closes"], `"${on}"`);
  if (validity !== undefined) return withKey(text, ["validity"], `closes: "${on}"`);
  return ground === ""
    ? text
    : before(text, "reviewed", `validity: { closes: "${on}", grounds: [${ground}] }\n`);
};

/** Status, last day and the note of the change, among the facts. */
export const inFacts = (draft: Draft, retiring: Retiring, note: string): void => {
  const name = `services/${retiring.id}/service.yaml`;
  const { validity } = record(draft.before.content.data(name));
  change(draft, name, (text) => {
    const day = workday(draft.before.content);
    const entry = `- { id: ${note}, date: "${day}" }`;
    const noted = withEntry(dated(text, validity, retiring), ["changes"], entry);
    return retiring.now ? withValue(noted, ["status"], "closed") : noted;
  });
};

/** Why, and where to go instead, in both languages. */
export const inWords = (draft: Draft, { id, zh, en, to }: Retiring, note: string): void => {
  const words = [
    ["zh", zh, "停辦", to && `請看「{{service.${to}}}」。`, ""],
    ["en", en, "Closed", to && `See “{{service.${to}}}”.`, " "],
  ] as const;
  for (const [language, reason, closed, instead, space] of words) {
    if (!draft.before.content.languages.includes(language)) continue;
    const name = `services/${id}/${language}.mdx`;
    const said = [reason, instead].filter(Boolean).join(space);
    const had = record(draft.before.content.data(name))["statusReason"] !== undefined;
    change(draft, name, (text) => {
      const told = had
        ? withValue(text, ["statusReason"], scalar(said))
        : before(text, "answer", `statusReason: ${scalar(said)}`);
      const colon = language === "zh" ? "：" : ": ";
      return withKey(told, ["changes"], `${note}: ${scalar(`${closed}${colon}${reason}`)}`);
    });
  }
};

/** What led to the service leads to the one in its place; lists that can do without it lose it. */
export const ledOn = (draft: Draft, places: readonly Leading[], { id, to }: Retiring): void => {
  const { content } = draft.before;
  for (const place of places) {
    const { file, path, loose } = place;
    const replace = to !== "" && !beside(content, place, to);
    if (loose && !replace) change(draft, file, (text) => withoutItem(text, path.slice(0, -1), id));
    else if (to !== "") change(draft, file, (text) => withValue(text, path, to));
  }
};

/** `{{service.x}}` in the words of a threshold that now leads elsewhere. */
export const inThresholds = (
  draft: Draft,
  places: readonly Leading[],
  { id, to }: Retiring,
): void => {
  if (to === "") return;
  for (const { file, path } of places.filter(({ path }) => path[0] === "responsibility"))
    for (const language of draft.before.content.languages) {
      const entry = String(
        idsOf(record(draft.before.content.data(file))["responsibility"])[Number(path[1])],
      );
      change(draft, file.replace("service.yaml", `${language}.mdx`), (text) =>
        text.replace(new RegExp(`^  ${entry}: .*$`, "m"), (line) =>
          line.replaceAll(`{{service.${id}}}`, `{{service.${to}}}`),
        ),
      );
    }
};
