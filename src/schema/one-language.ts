/**
 * Content of a site that speaks Chinese alone, with the Chinese in the place of what is not there in English: schemas
 * ask for both, and nothing of it is shown.
 *
 * @example inBoth({ name: { zh: "水" } }) // { name: { zh: "水", en: "水" } }
 */
export const inBoth = (data: unknown): unknown => {
  if (Array.isArray(data)) return data.map(inBoth);
  if (typeof data !== "object" || data === null) return data;
  const whole: Record<string, unknown> = Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, inBoth(value)]),
  );
  return "zh" in whole && !("en" in whole) ? { ...whole, en: whole["zh"] } : whole;
};
