declare namespace App {
  interface Locals {
    /** Set by a page before it renders MDX: what `<Fact>` and `<To>` stand for. */
    resolve: (kind: string, id: string) => import("./model/tokens.ts").Segment;
    /** Legal terms whose first place on the page is in its MDX. */
    terms?: ReadonlySet<string>;
  }
}

/** Simplified characters and the full ones each stands for: “万 萬|与 與”. */
declare module "opencc-js/dict/STCharacters" {
  const table: string;
  export default table;
}

/** `timezone` of content/site.yaml; astro.config.mjs puts it into scripts. */
declare const OFFICE_ZONE: string;
