import { both } from "./i18n.ts";
import { type Locale, beside } from "./locale.ts";
import { type FixedPage, fixedPages } from "./pages.ts";
import { url } from "./url.ts";

export interface Link {
  href: string;
  label: string;
}

/** A fixed page by its title. @example titled("en", "laws") // { href: "/en/laws/", label: "Laws" } */
export const titled = (locale: Locale, id: FixedPage): Link => ({
  href: url.fixed(locale, id),
  label: both(fixedPages[id].title)[locale],
});

/**
 * Those of some fixed pages that are made, by their titles.
 * @example titledIn(await made(), "en", ["plan", "coverage"])
 */
export const titledIn = (
  made: ReadonlySet<FixedPage>,
  locale: Locale,
  ids: readonly FixedPage[],
): Link[] => ids.filter((id) => made.has(id)).map((id) => titled(locale, id));

/** A fixed page by its short name, for menus and ways. @example linkTo("en", "find").label // "What to do" */
export const linkTo = (locale: Locale, id: FixedPage): Link => ({
  href: url.fixed(locale, id),
  label: both(fixedPages[id].short ?? fixedPages[id].title)[locale],
});

/**
 * What the layout says of a fixed page: title and second title, description, address, kind.
 * @example pageOf("en", "laws").here // "laws/"
 */
export const pageOf = (locale: Locale, id: FixedPage) => {
  const { title, description, kind } = fixedPages[id];
  const name = both(title);
  return {
    title: name[locale],
    second: name[beside(locale)],
    description: both(description ?? title)[locale],
    here: `${id}/`,
    kind,
  };
};
