import { groundsOf } from "../content/checks/grounds.ts";
import type { Content } from "../content/read/content.ts";
import { list } from "../content/read/select.ts";
import type { Path } from "../content/report/fault.ts";

/** A place in content that rests on an article. */
export interface Cite {
  law: string;
  article: string;
  /** Below content/. */
  file: string;
  /** Of the ground. */
  path: Path;
}

/** Every article that any file of content cites: services, forms, flows, letters, tables, pictures, pages. */
export const citesIn = (content: Content): Cite[] =>
  [...content.files].flatMap(([file, source]) =>
    groundsOf(source).flatMap(({ path, value: { law, articles } }) =>
      typeof law === "string"
        ? list(articles).map((article) => ({ law, article: String(article), file, path }))
        : [],
    ),
  );

/** The same by article. @example byArticleOf(citesIn(content)).get("building-act 77")?.length // 12 */
export const byCited = (cites: readonly Cite[]): Map<string, Cite[]> =>
  Map.groupBy(cites, ({ law, article }) => `${law} ${article}`);
