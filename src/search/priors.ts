import type { PageKind } from "../model/i18n.ts";
import { general } from "./general.ts";
import type { Ask, Listed } from "./words.ts";

/** How likely a kind of page is meant, if the words fit equally well. */
const priors: { readonly [kind: string]: number } = {
  service: 1.8,
  referral: 1.1,
  status: 1,
  deadline: 1,
  list: 0.8,
  form: 0.75,
  office: 0.9,
  page: 0.75,
  topic: 0.75,
  category: 0.75,
  find: 0.65,
  system: 0.7,
  law: 0.8,
  plan: 0.6,
  glossary: 0.7,
  coverage: 0.5,
} satisfies Partial<Record<PageKind, number>>;
/** Who types just the name of a page means that page; of a form, rather its service. */
const nameBonus = (kind: string) => (kind === "form" ? 1.1 : 1.6);
/** Who asks for a telephone number or an address may mean an office itself. */
const contact: readonly Ask[] = ["phone", "where"];
const contactPrior = 1.8;
/** Who asks for money means a page whose name speaks of it. */
const moneyPrior = 1.4;
const money = /補助|獎助|subsid/i;

/**
 * How likely a page is meant, all words fitting equally well.
 * @param asks what the query asks for
 * @param called is the query just the name of the page?
 * @example prior({ id: "1", path: "laws/x/", title: "x", kind: "law" }, [], false) // 0.8
 */
export function prior(
  { kind, path, title }: Listed,
  asks: readonly Ask[],
  called: boolean,
): number {
  const wantsContact = asks.some((one) => contact.includes(one));
  return (
    (priors[kind] ?? 1) *
    (called ? nameBonus(kind) : 1) *
    (wantsContact && kind === "office" ? contactPrior : 1) *
    (asks.includes("subsidy") && kind === "service" && money.test(title) ? moneyPrior : 1) *
    (general(asks).find((page) => page.path === path)?.prior ?? 1)
  );
}
