import { type Check, type Content, faultIn } from "../read/content.ts";
import type { Fault, Path } from "../report/fault.ts";
import { suggest } from "../report/nearest.ts";
import { say } from "../report/said.ts";
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
      say(`先把 ${paper} 加進 content/sources.yaml`, `add ${paper} to content/sources.yaml first`),
    );
    return [
      faultIn(source, "dangling-reference", [...path, "source"], {
        found: paper,
        expected: say("content/sources.yaml 裡的代號", "an entry of content/sources.yaml"),
        mend,
        example: "- { source: service-plan-112 }",
      }),
    ];
  }
  if (typeof law !== "string") return [];
  if (!laws.has(law)) {
    const add = say(`先把 ${law} 加進 content/laws.yaml`, `add ${law} to content/laws.yaml first`);
    const mend = suggest(law, laws.keys(), add);
    return [
      faultIn(source, "dangling-reference", [...path, "law"], {
        found: law,
        expected: say("content/laws.yaml 裡的代號", "an entry of content/laws.yaml"),
        mend,
        example: '- { law: building-act, articles: ["25"] }',
      }),
    ];
  }
  const exist = laws.get(law);
  return list(articles).flatMap((article, i) => {
    if (typeof article !== "string" || exist?.has(article)) return [];
    const some = [...(exist ?? [])];
    const range = `${some.slice(0, 3).join(", ")} … ${some.at(-1)}`;
    const expected = exist
      ? say(`${law} 有的條號：${range}`, `an article of ${law}: ${range}`)
      : say(
          `不寫條號：content/laws.yaml 沒有寫 ${law} 有哪些條`,
          `no article number: content/laws.yaml does not say which articles ${law} has`,
        );
    const mend = exist
      ? say("查法條，寫真正規定這件事的那一條", "look the article up; cite the one that says so")
      : say(
          "刪掉 articles；或查法條，把條號寫進 content/laws.yaml",
          "leave out articles, or read the law and enter its articles in content/laws.yaml",
        );
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
