import { Parser, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";

/** A graph from Turtle. @example parsed("<a> a <b> .", "https://example.org/").size // 1 */
export const parsed = (turtle: string, baseIRI: string): Store =>
  new Store(new Parser({ format: "text/turtle", baseIRI }).parse(turtle));

/** What is wrong with a graph: the thing, the property, and what was asked for. */
export async function faultsOf(data: Store, shapes: Store): Promise<string[]> {
  const { results } = await new SHACLValidator(shapes).validate(data);
  return results.map((fault) => {
    const asked = fault.sourceConstraintComponent?.value.split("#")[1];
    return [fault.focusNode?.value, fault.path?.value, asked].join(" ");
  });
}
