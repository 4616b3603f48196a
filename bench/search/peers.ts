import * as orama from "@orama/orama";
import { createTokenizer } from "@orama/tokenizers/mandarin";
import { Charset, Document } from "flexsearch";
import lunr from "lunr";
import MiniSearch from "minisearch";
import type { Found } from "../../src/search/rank.ts";
import { terms } from "../../src/search/text.ts";
import type { Doc } from "./content.ts";

type Locale = "zh" | "en";
/** Another engine, set up as its documentation says, with titles and aliases as fields that count more. */
export interface Peer {
  build: (docs: readonly Doc[], locale: Locale) => Promise<string>;
  load: (index: string, locale: Locale) => Promise<Loaded>;
}
export interface Loaded {
  /** numbers of documents, best first */
  search: (query: string) => Promise<number[]>;
  /** answers to one term, for the guide's planner; left out where the engine gives no scores */
  term?: (text: string) => Promise<Found[]>;
}
const boost = { title: 3, aliases: 3 };
const fields = ["title", "aliases", "text"] as const;
const most = 10_000;

const mini = (locale: Locale) => ({
  fields: [...fields],
  ...(locale === "zh" && { tokenize: terms, processTerm: (term: string) => term }),
});
const minisearch: Peer = {
  async build(docs, locale) {
    const index = new MiniSearch<Doc>(mini(locale));
    index.addAll(docs);
    return JSON.stringify(index);
  },
  async load(json, locale) {
    const index = MiniSearch.loadJSON<Doc>(json, mini(locale));
    const options = { boost, prefix: true, ...(locale === "en" && { fuzzy: 0.2 }) };
    return {
      search: async (query) => index.search(query, options).map(({ id }) => id as number),
      term: async (text) =>
        index
          .search(text, { boost, prefix: true })
          .map(({ id, score }) => ({ id: String(id), score })),
    };
  },
};

const spaced = (text: string, locale: Locale) => (locale === "zh" ? terms(text).join(" ") : text);
const lunrPeer: Peer = {
  async build(docs, locale) {
    const index = lunr(function (this: lunr.Builder) {
      this.ref("id");
      for (const field of fields) this.field(field, { boost: field === "text" ? 1 : 3 });
      if (locale === "zh") {
        this.pipeline.reset();
        this.searchPipeline.reset();
      }
      for (const doc of docs)
        this.add({
          id: doc.id,
          title: spaced(doc.title, locale),
          aliases: spaced(doc.aliases, locale),
          text: spaced(doc.text, locale),
        });
    });
    return JSON.stringify(index);
  },
  async load(json, locale) {
    const index = lunr.Index.load(JSON.parse(json) as object);
    // English by its own query language, stemmed; Chinese pair by pair
    const ask = (text: string) =>
      locale === "en"
        ? index.search(terms(text).join(" "))
        : index.query((query) => {
            for (const word of terms(text))
              query.term(word, { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
          });
    return {
      search: async (query) => ask(query).map(({ ref }) => Number(ref)),
      term: async (text) => ask(text).map(({ ref, score }) => ({ id: ref, score })),
    };
  },
};

const schema = { path: "string", title: "string", aliases: "string", text: "string" } as const;
const empty = (locale: Locale) =>
  orama.create({
    schema,
    ...(locale === "zh"
      ? { components: { tokenizer: createTokenizer() } }
      : { language: "english" as const }),
  });
const oramaPeer: Peer = {
  async build(docs, locale) {
    const index = empty(locale);
    for (const { id, path, title, aliases, text } of docs)
      await orama.insert(index, { id: String(id), path, title, aliases, text });
    return JSON.stringify(orama.save(index));
  },
  async load(json, locale) {
    const index = empty(locale);
    orama.load(index, JSON.parse(json));
    const ask = async (term: string, limit: number) =>
      (await orama.search(index, { term, boost, limit, properties: [...fields] })).hits;
    return {
      search: async (query) => (await ask(query, 10)).map(({ id }) => Number(id)),
      term: async (text) => (await ask(text, most)).map(({ id, score }) => ({ id, score })),
    };
  },
};

const flex = (locale: Locale) =>
  new Document({
    document: { id: "id", index: [...fields] },
    encoder: locale === "zh" ? Charset.CJK : Charset.LatinBalance,
    tokenize: "forward",
  } as never);
const flexsearch: Peer = {
  async build(docs, locale) {
    const index = flex(locale);
    for (const doc of docs) index.add(doc as never);
    const parts: [string, unknown][] = [];
    await index.export((key, data) => {
      parts.push([String(key), data]);
    });
    return JSON.stringify(parts);
  },
  async load(json, locale) {
    const index = flex(locale);
    for (const [key, data] of JSON.parse(json) as [string, never][]) await index.import(key, data);
    return {
      // fields are asked in the order of their weight
      async search(query) {
        const found = (await index.search(query, { limit: 30, suggest: true } as never)) as {
          field: string;
          result: number[];
        }[];
        const order = ["aliases", "title", "text"];
        return [
          ...new Set(
            [...found]
              .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
              .flatMap(({ result }) => result),
          ),
        ];
      },
    };
  },
};

export const peers: Record<string, Peer> = {
  minisearch,
  lunr: lunrPeer,
  orama: oramaPeer,
  flexsearch,
};
