import { type Both, type Said, say } from "../report/said.ts";
import type { Content } from "../read/content.ts";
import { some, suggest } from "../report/nearest.ts";
import { remembered } from "../read/remembered.ts";
import { fixedIn } from "./fixed-pages.ts";
import { movedName, strayName } from "./moved-names.ts";
import { idsOf, list, record } from "../read/select.ts";

/** Facts of the file beside the words, written as {{limits.review}}. */
const facts = ["limits", "extensions", "figures", "fees"];

/** Ids that one of them may have. An extension goes by the id of its period. */
const idsOfFacts = (kind: string, data: Record<string, unknown>): string[] =>
  kind === "extensions"
    ? idsOf(list(data["limits"]).filter((limit) => "extension" in record(limit)))
    : idsOf(data[kind]);

/** Places to link to, and the table that has them. */
const places: Readonly<Record<string, string>> = {
  service: "services",
  form: "forms",
  office: "offices",
  platform: "platforms",
  call: "lines",
  law: "laws",
  referral: "referrals",
  page: "pages",
  topic: "topics",
  event: "events",
  audience: "audiences",
  term: "glossary",
  plan: "plan",
};

/** Hotlines, and the phones of all offices and their branches. */
export const callable = (content: Content): ReadonlySet<string> =>
  new Set([
    ...content.ids("lines"),
    ...content.ids("branches"),
    ...list(content.data("offices.yaml")).flatMap((office) => idsOf(record(office)["phones"])),
  ]);

/** Tables whose ids do not simply stand in a file of their name. */
const gathered: Readonly<Record<string, (content: Content) => ReadonlySet<string>>> = {
  pages: (content) => new Set([...content.ids("pages"), ...fixedIn(content)]),
  lines: callable,
  plan: (content) => new Set(idsOf(record(content.data("plan.yaml"))["parts"])),
};
const known = new WeakMap<Content, Map<string, ReadonlySet<string>>>();

/** Ids a place may have: entries of a table, folders, pages that the site makes by itself, parts of the plan. */
const idsIn = (content: Content, table: string): ReadonlySet<string> => {
  const gather = gathered[table];
  if (!gather) return content.ids(table);
  const tables = known.get(content) ?? new Map<string, ReadonlySet<string>>();
  known.set(content, tables);
  const ids = tables.get(table) ?? gather(content);
  tables.set(table, ids);
  return ids;
};

/** The ids of the facts in one file. */
const factIds = remembered(
  ({ data }) =>
    new Map(facts.map((kind) => [kind, new Set(idsOfFacts(kind, record(data)))] as const)),
);
const none: ReadonlySet<string> = new Set();

export type Finding = { found: Said; expected: Said; mend: Both };

/**
 * Does `limits.review` or `office.parks` exist? `beside` is the file of facts that stands beside these words.
 *
 * @returns undefined when it does
 */
export const target = (
  text: string,
  content: Content,
  beside: string | undefined,
): Finding | undefined => {
  const match = /^([a-z]+)\.([a-z0-9-]+)$/.exec(text);
  const [, kind = "", id = ""] = match ?? [];
  const table = places[kind];
  const own = facts.includes(kind) && beside !== undefined;
  if (!match || (!own && table === undefined)) {
    const kinds = [...(beside === undefined ? [] : facts), ...Object.keys(places)];
    const names = some(
      kinds.map((name) => `${name}.<id>`),
      `${kind}.<id>`,
    );
    return {
      found: text,
      expected: say(`種類、句點、代號，種類是：${names.zh}`, `one of ${names.en}`),
      mend: suggest(
        kind,
        kinds,
        say("先寫種類，再打句點和代號", "write the kind, a full stop and the id"),
      ),
    };
  }
  const source = own ? content.files.get(beside) : undefined;
  const ids = own ? ((source && factIds(source).get(kind)) ?? none) : idsIn(content, table ?? "");
  if (ids.has(id)) return undefined;
  const where = own
    ? say(` content/${beside} 的 ${kind} `, `${kind} of content/${beside}`)
    : say(` content/${table} `, `content/${table}`);
  const { expected, mend } = strayName(
    id,
    ids,
    where,
    own ? undefined : movedName(content, table ?? "", id),
  );
  return { found: text, expected, mend };
};

const token = /\{\{([^{}]*)\}\}/g;

/** The tokens of a text, without their braces. @example tokensIn("in {{limits.pay}}") // ["limits.pay"] */
export const tokensIn = (text: string): string[] =>
  [...text.matchAll(token)].map((match) => (match[1] ?? "").trim());

/** A text without its tokens; each leaves a sign that no rule about words looks for. */
export const withoutTokens = (text: string): string => text.replace(token, "∎");

/** Tokens that point nowhere, and braces that are no token. */
export const badTokens = (
  text: string,
  content: Content,
  beside: string | undefined,
): Finding[] => {
  const bad = tokensIn(text).flatMap((name) => target(name, content, beside) ?? []);
  if (!/[{}｛｝]/.test(withoutTokens(text))) return bad;
  return [
    ...bad,
    {
      found: text.slice(0, 80),
      expected: say(
        "大括號成對出現，像 {{limits.review}}",
        "braces only in pairs, as in {{limits.review}}",
      ),
      mend: say(
        "左右各打兩個半形大括號，或都不要打",
        "write two opening and two closing braces, or none",
      ),
    },
  ];
};
