import type { Guide } from "../../guide.ts";
import { datasets } from "../datasets.ts";
import { catalogueGraph } from "./catalogue.ts";
import { servicesGraph } from "./services.ts";
import type { Thing } from "./thing.ts";

/** Every graph by the name of its files, which hold the same in JSON-LD and in Turtle. */
export const graphs: Readonly<Record<string, (guide: Guide) => Thing[]>> = {
  services: servicesGraph,
  catalogue: (guide) => catalogueGraph(guide, datasets),
};
