import { each } from "../ask.ts";
import { type Check, namesIn, page, type Published } from "../looking.ts";
import { observe } from "./observe.ts";
import type { Scanner } from "./scanner.ts";

/** A page, the first one, what is not there, and a document. */
const seen = (site: Published): string[] => [
  "",
  "zh/",
  "nothing-here/",
  ...namesIn(site)
    .filter((name) => name.endsWith(".pdf"))
    .slice(0, 1)
    .map(page),
];

/**
 * Mozilla's tests of what a host sends along: each has to be passed, and the grade to be the best.
 *
 * @example checks.push(observatory(await scannerIn(install())))
 */
export const observatory = (scanner: Scanner): Check => ({
  zh: "Mozilla Observatory 的每一項都通過，等第 A+",
  en: "every test of the Mozilla Observatory is passed, the grade is A+",
  run: async (site) => {
    const list = seen(site);
    const notes: string[] = [];
    const faults = await each(list, async (address) => {
      const { grade, score, tests } = await observe(scanner, site.address + address, site.ask);
      notes.push(`/${address}: ${grade} ${score}`);
      return [
        ...(grade === "A+" ? [] : [`/${address}: ${grade} ${score}`]),
        ...tests.filter(({ pass }) => !pass).map(({ result }) => `/${address}: ${result}`),
      ];
    });
    return { asked: list.length, faults, notes: notes.sort() };
  },
});
