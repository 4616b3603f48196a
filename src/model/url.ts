import type { Locale } from "./locale.ts";
import type { FixedPage } from "./pages.ts";

/** `import.meta.env` is absent outside Vite (command line, tests): then the site lives at the root. */
const base = (import.meta.env as { BASE_URL?: string } | undefined)?.BASE_URL ?? "/";

/** An address below the site's base. @example path("q/F-001/") // "/q/F-001/" */
export const path = (address: string): string =>
  base.replace(/\/?$/, "/") + address.replace(/^\//, "");

/** Every page address is made here. They are printed on paper and never change. */
export const url = {
  home: (l: Locale) => path(`${l}/`),
  fixed: (l: Locale, id: FixedPage) => path(`${l}/${id}/`),
  page: (l: Locale, id: string) => path(`${l}/${id}/`),
  service: (l: Locale, id: string) => path(`${l}/services/${id}/`),
  form: (l: Locale, id: string) => path(`${l}/forms/${id}/`),
  example: (l: Locale, id: string) => path(`${l}/forms/${id}/example/`),
  pdf: (l: Locale, id: string, file: "blank" | "example") => path(`${l}/forms/${id}/${file}.pdf`),
  fill: (l: Locale, id: string) => path(`${l}/forms/${id}/fill/`),
  formData: (id: string) => path(`open-data/forms/${id}/form.json`),
  formSchema: (l: Locale, id: string) => path(`open-data/forms/${id}/answers.${l}.schema.json`),
  odt: (l: Locale, id: string) => path(`${l}/forms/${id}/form.odt`),
  flow: (l: Locale, flow: string, answers = "") =>
    path(`${l}/find/${flow}/${answers ? `${answers}/` : ""}`),
  /** The QR code of an outcome, beside its page. */
  flowQr: (outcome: string) => `${outcome}qr.png`,
  papers: (l: Locale, services: readonly string[]) =>
    path(`${l}/papers/${url.papersOf(services)}/`),
  /** @example url.papersOf(["building-permit", "use-permit"]) // "building-permit_use-permit" */
  papersOf: (services: readonly string[]): string => services.join("_"),
  deadline: (l: Locale, service: string) => path(`${l}/deadline/${service}/`),
  category: (l: Locale, group: Group, id: string) => path(`${l}/${group}/${id}/`),
  faq: (l: Locale, topic: string) => path(`${l}/faq/${topic}/`),
  office: (l: Locale, id: string) => path(`${l}/offices/${id}/`),
  system: (l: Locale, id: string) => path(`${l}/systems/${id}/`),
  term: (l: Locale, id: string) => path(`${l}/glossary/#${id}`),
  plan: (l: Locale, part: string, measure?: string) =>
    path(`${l}/plan/${part}/${measure ? `#${measure}` : ""}`),
  openData: (file: string) => path(`open-data/${file}`),
  law: (l: Locale, id: string, article?: string) =>
    path(`${l}/laws/${id}/${article ? `#a${article}` : ""}`),
  sources: (l: Locale, id: string) => path(`${l}/sources/#${id}`),
  notUs: (l: Locale, id: string) => path(`${l}/not-us/#${id}`),
  roomFile: (code: string, file: string) => path(`print/${code}/${file}.pdf`),
  counter: (service: string) => path(`counter/${service}/`),
  feed: (l: Locale) => path(`${l}/changes/feed.xml`),
  caseStatus: (l: Locale) => path(`${l}/case-status/`),
  code: (code: string) => path(`q/${code}/`),
  picture: (l: Locale, id: string) => path(`pictures/${id}.${l}.svg`),
  qr: (code: string) => path(`qr/${code}.svg`),
};

/** The three ways into the services besides the list and the offices. */
export const groups = ["topics", "events", "audiences"] as const;
export type Group = (typeof groups)[number];
