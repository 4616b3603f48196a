import type { Guide } from "../guide.ts";
import type { Locale } from "../locale.ts";
import { type Group, groups, url } from "../url.ts";

const isGroup = (name: string): name is Group => groups.some((group) => group === name);

/** Address and title of a written page by its folder. @example writtenPage(guide, "pages/about", "en").href // "/en/about/" */
export const writtenPage = (guide: Guide, folder: string, locale: Locale) => {
  const [kind = "", id = ""] = folder.split("/");
  return isGroup(kind)
    ? {
        href: url.category(locale, kind, id),
        label: guide.categories[kind].get(id).name[locale],
      }
    : { href: url.page(locale, id), label: guide.pages.get(id).title[locale] };
};
