import type { Dataset } from "./dataset.ts";
import { changes } from "./records/changes.ts";
import { coverage } from "./records/coverage.ts";
import { faqs } from "./records/faqs.ts";
import { forms } from "./records/forms.ts";
import { laws } from "./records/laws.ts";
import { offices } from "./records/offices.ts";
import { services } from "./records/services.ts";

/** Every set of open data: the files, the page for people and the catalogue are all made from this list. */
export const datasets: readonly Dataset[] = [
  services,
  offices,
  forms,
  laws,
  faqs,
  coverage,
  changes,
];
