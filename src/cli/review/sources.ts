import type { Guide } from "../../model/guide.ts";
import type { Ground } from "../../schema/ground.ts";
import { articleNumber } from "../laws/data.ts";
import { articleSet } from "../content/checks/grounds.ts";

const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s「」《》〈〉]/g, "")
    .toLowerCase();

/** @example articlesIn("第 7、8 條、第9條之1") // ["7", "8", "9-1"] */
function articlesIn(text: string): string[] {
  const runs = text.matchAll(/第([\d、,，和及-]+)條(?:之(\d+))?/g);
  return [...runs].flatMap(([, list = "", of]) => {
    const numbers = list.split(/[、,，和及]/).filter(Boolean);
    return numbers.flatMap((number, at) => {
      const last = of && at === numbers.length - 1 ? `${number}-${of}` : number;
      return articleNumber(last) ?? [];
    });
  });
}

/**
 * What somebody named as a source, as a ground: an entry of sources.yaml by its id, title or address, or articles of a
 * law. Undefined when the site does not know it: then an editor enters it first.
 *
 * @example groundOf("建築法第 30 條", guide) // { law: "building-act", articles: ["30"] }
 */
export function groundOf(written: string, guide: Guide): Ground | undefined {
  const text = bare(written);
  if (!text) return undefined;
  const source = guide.sources.all.find(({ id, title, url }) =>
    [id, title.zh, title.en, url].some((one) => one !== undefined && bare(one) === text),
  );
  if (source) return { source: source.id };
  // the longest name first: one law may be called as the beginning of another
  const law = guide.laws.all
    .flatMap((one) =>
      [one.name.zh, one.short, one.id].flatMap((name) => (name ? [{ one, name: bare(name) }] : [])),
    )
    .sort((a, b) => b.name.length - a.name.length)
    .find(({ name }) => text.startsWith(name));
  if (!law) return undefined;
  const articles = articlesIn(text.slice(law.name.length));
  const listed = articleSet(law.one.articles ?? "");
  return articles.length > 0 && articles.every((one) => listed.has(one))
    ? { law: law.one.id, articles }
    : undefined;
}
