declare namespace App {
  interface Locals {
    /** Set by a page before it renders MDX: what `<Fact>` and `<To>` stand for. */
    resolve: (kind: string, id: string) => import("./model/tokens.ts").Segment;
    /** Legal terms whose first place on the page is in its MDX. */
    terms?: ReadonlySet<string>;
  }
}

/** Languages by subtag; src/build/ui-types.ts adds those that the site speaks besides. */
interface Languages {
  zh: true;
  en: true;
}

/** Simplified characters and the full ones each stands for: “万 萬|与 與”. */
declare module "opencc-js/dict/STCharacters" {
  const table: string;
  export default table;
}
/** Characters and those written for them in Taiwan: “爲 為|裏 裡”. */
declare module "opencc-js/dict/TWVariants" {
  const table: string;
  export default table;
}

/** `timezone` of content/site.yaml; astro.config.mjs puts it into scripts. */
declare const OFFICE_ZONE: string;
/** Whose site it is, by language; astro.config.mjs puts it in. The command line has none. */
declare const SITE_NAMES: import("./model/site-names.ts").SiteNames | undefined;
/** Languages of the site, where the build tells them. */
declare const LANGUAGES: import("./model/locale.ts").Locale[] | undefined;
/** Strings of the interface in further languages, by language; astro.config.mjs puts them in. */
declare const FURTHER_STRINGS: Record<string, unknown> | undefined;
/** Address of the worker that keeps copies of pages; empty where the agency wants none to be kept. */
declare const WORKER: string;
/** Begins the key of all that is kept in the reader's browser: the site's own, where others share its address. */
declare const STORE: string;

/** The little of js-yaml that is used here; it brings no types of its own. */
declare module "js-yaml" {
  export interface Mark {
    line: number;
    column: number;
    position: number;
  }
  export class YAMLException extends Error {
    reason: string;
    mark?: Mark;
  }
  export const CORE_SCHEMA: unknown;
  export function load(text: string, options: { schema: unknown }): unknown;
}
