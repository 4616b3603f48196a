import type { ServiceRecord } from "../records/service-schema.ts";

/** Calendar units as ISO 8601 writes them. Working days have no sign there. */
const signs: Readonly<Record<string, (amount: number) => string>> = {
  hour: (amount) => `PT${amount}H`,
  calendarDay: (amount) => `P${amount}D`,
  week: (amount) => `P${amount * 7}D`,
  month: (amount) => `P${amount}M`,
  year: (amount) => `P${amount}Y`,
};

/**
 * The processing time, where the agency has one fixed period of its own for the service, and not several by case, none,
 * or only the general fallback of the law.
 *
 * @example processingTime(record) // "P30D"
 */
export function processingTime({ limits }: Pick<ServiceRecord, "limits">): string | undefined {
  const own = limits.filter(
    ({ main, who, unknown, basis }) => main && who === "agency" && !unknown && basis !== "fallback",
  );
  const [only] = own;
  if (own.length !== 1 || only?.amount === undefined || !Number.isInteger(only.amount))
    return undefined;
  return signs[only.unit ?? ""]?.(only.amount);
}
