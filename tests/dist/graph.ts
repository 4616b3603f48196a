import jsonld from "jsonld";
import { Parser, Store } from "n3";
import { parsed } from "./rdf.ts";
import { read } from "./site.ts";

/** A file of `dist/open-data`. @example graphOf("services.ttl").size */
export const graphOf = (file: string): Store =>
  parsed(read(`open-data/${file}`), `https://example.org/open-data/${file}`);

/** The statements of a graph, one a line and sorted: the same graph gives the same lines. */
export const linesOf = (graph: Store): string[] =>
  graph
    .getQuads(null, null, null, null)
    .map(({ subject, predicate, object }) => {
      const said =
        object.termType === "Literal"
          ? [object.value, object.language.toLowerCase(), object.datatype.value]
          : [object.value];
      return JSON.stringify([subject.value, predicate.value, ...said]);
    })
    .sort();

/** A graph from JSON-LD, by a reader that is not the site's own. */
export async function fromJsonLd(text: string): Promise<Store> {
  const quads = await jsonld.toRDF(JSON.parse(text), { format: "application/n-quads" });
  return new Store(new Parser({ format: "application/n-quads" }).parse(String(quads)));
}
