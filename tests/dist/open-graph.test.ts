import jsonld from "jsonld";
import { Parser, type Quad, Store } from "n3";
import rdf from "@rdfjs/dataset";
import SHACLValidator from "rdf-validate-shacl";
import { describe, expect, it } from "vitest";
import { datasetIds } from "../../src/model/open/dataset.ts";
import { base, files, origin, published, read } from "./site.ts";
