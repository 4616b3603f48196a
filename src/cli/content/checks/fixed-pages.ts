import { type FixedPage, fixedIds, fixedPages } from "../../../model/pages.ts";
import type { Content } from "../read/content.ts";
import { record } from "../read/select.ts";

/**
 * Pages that the site makes by itself from this content: one of a part that is not there is not made, so that nothing
 * may lead to it. What else a page wants, of single services, only the build sees.
 *
 * @example fixedIn(content).includes("glossary") // false without content/glossary.yaml
 */
export const fixedIn = (content: Content): FixedPage[] =>
  fixedIds.filter((id) => {
    const { of } = fixedPages[id];
    if (of === undefined || content.ids(of).size > 0) return true;
    return Object.keys(record(content.data(`${of}.yaml`))).length > 0;
  });
