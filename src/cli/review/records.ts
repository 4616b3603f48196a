import type { ReviewRecord } from "../../schema/review.ts";

const head = `# 核對紀錄：哪個單位、哪一天、核對了哪一項。由 npm run review -- --take 寫入，不用手改。
# Written by npm run review -- --take, not by hand.
`;

/**
 * Text of `content/reviews/<service>.yaml`: one record a fact, in the order of the facts; a newer one takes the place of
 * an older.
 *
 * @param order ids of the facts, as they stand in the service
 */
export function recordsText(
  before: readonly ReviewRecord[],
  added: readonly ReviewRecord[],
  order: readonly string[],
): string {
  const byFact = new Map(before.map((record) => [record.fact, record]));
  for (const record of added) byFact.set(record.fact, record);
  const place = new Map(order.map((id, at) => [id, at]));
  const last = order.length;
  const sorted = [...byFact.values()].sort(
    (a, b) => (place.get(a.fact) ?? last) - (place.get(b.fact) ?? last),
  );
  return (
    head +
    sorted
      .map(({ fact, value, by, date, answer, source }) =>
        [
          `- fact: ${fact}`,
          `  value: "${value}"`,
          `  by: ${by}`,
          `  date: "${date}"`,
          `  answer: ${answer}`,
          ...(source ? [`  source: ${JSON.stringify(source.replace(/\s+/g, " "))}`] : []),
          "",
        ].join("\n"),
      )
      .join("")
  );
}
