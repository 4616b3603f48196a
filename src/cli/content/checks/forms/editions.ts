import { say } from "../../report/said.ts";
import type { Form } from "../../../../schema/form.ts";
import type { Report } from "./samples.ts";

/** Editions before this one stand from the newest to the oldest, each with a day of its own. @example editionFaults(form, report) */
export function editionFaults({ version, earlier }: Form, report: Report): void {
  const days = [version, ...earlier.map((edition) => edition.version)];
  for (const [at, day] of days.slice(1).entries())
    if (day >= (days[at] ?? ""))
      report(
        `earlier.${at}.version`,
        day,
        say(`${days[at]} 以前的日期`, `a day before ${days[at]}`),
        say(
          "以前的版本從新到舊排，每一版的日期都比前一個早",
          "editions before this one stand from the newest to the oldest",
        ),
        `earlier: [{ version: "2026-11-23", changed: { zh: …, en: … } }]`,
      );
}
