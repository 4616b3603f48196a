import type { Content } from "./content.ts";
import { suggest } from "./nearest.ts";
import { idsOf, record } from "./select.ts";

/** Facts of the service itself, written as {{limits.review}}. */
const facts = ["limits", "figures", "fees"];

/** Places to link to, and the table that has them. */
const places: Readonly<Record<string, string>> = {
  service: "services",
  form: "forms",
  office: "offices",
  platform: "platforms",
  law: "laws",
  referral: "referrals",
  page: "pages",
};

export type Finding = { found: string; expected: string; mend: string };

/**
 * Does `limits.review` or `office.parks` exist? `service` is the id of the service whose words these are.
 *
 * @returns undefined when it does
 */
export const target = (
  text: string,
  content: Content,
  service: string | undefined,
): Finding | undefined => {
  const match = /^([a-z]+)\.([a-z0-9-]+)$/.exec(text);
  const [, kind = "", id = ""] = match ?? [];
  const table = places[kind];
  const own = facts.includes(kind) && service !== undefined;
  if (!match || (!own && table === undefined)) {
    const kinds = [...(service === undefined ? [] : facts), ...Object.keys(places)];
    return {
      found: text,
      expected: `one of ${kinds.map((name) => `${name}.<id>`).join(", ")}`,
      mend: suggest(kind, kinds, "write the kind, a full stop and the id"),
    };
  }
  const ids = own
    ? new Set(idsOf(record(content.data(`services/${service}/service.yaml`))[kind]))
    : content.ids(table ?? "");
  if (ids.has(id)) return undefined;
  const where = own ? `${kind} of service.yaml` : `content/${table}`;
  return {
    found: text,
    expected: `an id from ${where}: ${[...ids].slice(0, 30).join(", ") || "(none)"}`,
    mend: suggest(id, ids, `add it to ${where}, or choose one that exists`),
  };
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
  service: string | undefined,
): Finding[] => {
  const bad = tokensIn(text).flatMap((name) => target(name, content, service) ?? []);
  if (!/[{}]/.test(withoutTokens(text))) return bad;
  return [
    ...bad,
    {
      found: text.slice(0, 80),
      expected: "braces only in pairs, as in {{limits.review}}",
      mend: "write two opening and two closing braces, or none",
    },
  ];
};
