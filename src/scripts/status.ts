/** The status of a service on the reader's own day: a page that was stored last month does not say “open”. */
import { statusOn } from "../model/service/status.ts";

const now = new Date();
const two = (n: number) => String(n).padStart(2, "0");
const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

for (const badge of document.querySelectorAll<HTMLElement>("service-status")) {
  const { written, opens, closes, words } = badge.dataset;
  const status = statusOn(
    written as Parameters<typeof statusOn>[0],
    { ...(opens && { opens }), ...(closes && { closes }) },
    today,
  );
  badge.dataset["now"] = status;
  badge.textContent = JSON.parse(words ?? "{}")[status] ?? "";
  badge.hidden = badge.textContent === "";
}
