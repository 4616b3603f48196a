/** What the planner knows besides the query: made from `content/search/` at build time, one file a language. */
export interface Words {
  /** how many pages the index holds */
  pages: number;
  /** phrases that say nothing about the matter */
  stop: string[];
  /** what people type → what the pages say */
  lexicon: [string, string[]][];
}
