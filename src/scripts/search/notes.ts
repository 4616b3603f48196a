import type { Page } from "./parts.ts";
import type { View } from "./state.ts";

/** What was read otherwise than typed, and doubt. @example notes(page)(view, "lihgt") */
export function notes({ find, say }: Page): (view: View, query: string) => void {
  const corrected = find("[data-corrected]");
  const unsure = find("[data-unsure]");
  const report = find("[data-report]");
  return ({ notes: { meant, doubtful } }, query) => {
    corrected.hidden = meant === "";
    corrected.textContent = say("corrected", { meant });
    unsure.hidden = !doubtful;
    report.textContent = say("report", { query });
  };
}
