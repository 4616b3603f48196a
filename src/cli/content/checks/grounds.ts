import { type Check, type Content, faultIn } from "../read/content.ts";
import type { Fault, Path } from "../report/fault.ts";
import { suggest } from "../report/nearest.ts";
import { remembered } from "../read/remembered.ts";
import { list, record } from "../read/select.ts";
import type { Source } from "../read/source.ts";

/**
 * The articles of a law that exist.
 *
 * @example articleSet("1..3, 3-1, 4") // Set { "1", "2", "3", "3-1", "4" }
 */
export const articleSet = (ranges: string): Set<string> => {
  const articles = new Set<string>();
  for (const part of ranges.split(",").map((range) => range.trim())) {
    const [from = "", to] = part.split("..");
    articles.add(from);
    if (to !== undefined)
      for (let n = Number.parseInt(from, 10) + 1; n <= Number(to); n++) articles.add(String(n));
  }
  return articles;
};

type Place = { path: Path; value: Record<string, unknown> };

/** Every ground, wherever it stands: entries of a list called `grounds`, and of `legalBasis`. */
const placesIn = (data: unknown, path: (string | number)[], found: Place[]): Place[] => {
  if (typeof data !== "object" || data === null) return found;
  for (const [key, inner] of Array.isArray(data) ? data.entries() : Object.entries(data)) {
    path.push(key);
    if (key === "grounds" || key === "legalBasis")
      for (const [i, entry] of list(inner).entries())
        found.push({ path: [...path, i], value: record(entry) });
    else placesIn(inner, path, found);
    path.pop();
  }
  return found;
};

/** The grounds of a file, with where they stand. @example groundsOf(source)[0].path // ["limits", 0, "grounds", 0] */
export const groundsOf = remembered(({ data }) => placesIn(data, [], []));

const checkGround = (
  source: Source,
  { path, value }: Place,
  laws: ReadonlyMap<string, Set<string> | undefined>,
  content: Content,
): Fault[] => {
  const { law, source: paper, articles } = value;
  if (typeof paper === "string" && !content.ids("sources").has(paper)) {
    const mend = suggest(
      paper,
      content.ids("sources"),
      `add ${paper} to content/sources.yaml first`,
    );
    return [
      faultIn(source, "dangling-reference", [...path, "source"], {
        found: paper,
        expected: "an entry of content/sources.yaml",
        mend,
      }),
    ];
  }
  if (typeof law !== "string") return [];
  if (!laws.has(law)) {
    const mend = suggest(law, laws.keys(), `add ${law} to content/laws.yaml first`);
    return [
      faultIn(source, "dangling-reference", [...path, "law"], {
        found: law,
        expected: "an entry of content/laws.yaml",
        mend,
      }),
    ];
  }
  const exist = laws.get(law);
  return list(articles).flatMap((article, i) => {
    if (typeof article !== "string" || exist?.has(article)) return [];
    const expected = exist
      ? `an article of ${law}: ${[...exist].slice(0, 3).join(", ")} … ${[...exist].at(-1)}`
      : `no article number: content/laws.yaml does not say which articles ${law} has`;
    const mend = exist
      ? "look the article up; cite the one that says so"
      : "leave out articles, or read the law and enter its articles in content/laws.yaml";
    return [
      faultIn(source, "missing-article", [...path, "articles", i], {
        found: article,
        expected,
        mend,
      }),
    ];
  });
};

/** The articles of every law, where they are entered. */
const articlesOf = remembered(
  ({ data }) =>
    new Map(
      list(data)
        .map((entry) => record(entry))
        .map(({ id, articles }) => [
          String(id),
          typeof articles === "string" ? articleSet(articles) : undefined,
        ]),
    ),
);

/** Every ground names a law and articles that exist, or a source that is listed. */
export const grounds: Check = (content) => {
  const file = content.files.get("laws.yaml");
  const laws = file ? articlesOf(file) : new Map<string, undefined>();
  return [...content.files].flatMap(([name, source]) =>
    name.endsWith(".yaml")
      ? groundsOf(source).flatMap((place) => checkGround(source, place, laws, content))
      : [],
  );
};
