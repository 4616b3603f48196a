import { type Locale, beside } from "../../model/locale.ts";
import { files } from "../../search/words.ts";
import { make } from "../dom.ts";
import { type Page, pageAddress } from "./parts.ts";
import type { View } from "./state.ts";

/** The same pages in the other language: found there, or fetched when the reader opens the list. */
export function otherLanguage({ find, say, base, locale }: Page): (view: View) => void {
  const details = find<HTMLDetailsElement>("[data-other]");
  const summary = find("[data-other] summary");
  const list = find("[data-other] ul");
  const other = beside(locale);
  let pages: View["notes"]["other"]["pages"] = [];
  const fillList = (titles: Record<string, string>) =>
    list.replaceChildren(
      ...pages.map(({ path, title }) =>
        make(
          "li",
          {},
          make("a", { href: pageAddress({ base, locale: other }, path) }, titles[path] ?? title),
        ),
      ),
    );
  details.addEventListener("toggle", async () => {
    if (!details.open || list.childElementCount > 0) return;
    fillList(await titlesOf(base, locale));
  });
  return ({ notes: { other } }) => {
    pages = other.pages;
    details.hidden = pages.length === 0;
    summary.textContent = say(other.found ? "otherFound" : "other");
    if (other.found) fillList({});
    else list.replaceChildren();
    details.open = other.found;
  };
}

/** Titles in the other language by address; none when they do not arrive. */
async function titlesOf(base: string, locale: Locale): Promise<Record<string, string>> {
  const response = await fetch(base + files.twins(locale)).catch(() => undefined);
  return response?.ok ? ((await response.json()) as Record<string, string>) : {};
}
