/** What a reader has to know before anything else. */
export type ServiceStatus = "notYet" | "active" | "ending" | "closed" | "paused";

/** What the content says, before the dates speak. */
type Written = "active" | "paused" | "ending" | "closed";

/** A day as an ISO string. This file stands alone: it is also a part of the script of every service page. */
type Day = string;

/** Days before the end in which a page says that time is short. */
const notice = 30;

/** First and last day on which a service is open, as far as they are known. */
export interface OpenDays {
  opens?: Day;
  closes?: Day;
}

/**
 * The status on a day: dates speak for themselves, so a page whose closing day has passed says so without an edit.
 * The same few lines run in the reader's browser, with the reader's day.
 *
 * @example statusOn("ending", { closes: "2026-12-01" }, "2026-12-02") // "closed"
 */
export function statusOn(written: Written, { opens, closes }: OpenDays, day: Day): ServiceStatus {
  if (written === "closed" || written === "paused") return written;
  if (opens !== undefined && day < opens) return "notYet";
  if (closes !== undefined) {
    if (day > closes) return "closed";
    const left = (Date.parse(closes) - Date.parse(day)) / 86_400_000;
    return left <= notice ? "ending" : "active";
  }
  return written;
}
