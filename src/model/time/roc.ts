/** Years of the Republic count from this one. Scripts of the browser write it out: shared, it would be a file more to fetch. */
const before = 1911;

/** Year of the Republic. @example roc(2026) // 115 */
export const roc = (year: number): number => year - before;

/** Year of the common era. @example western(115) // 2026 */
export const western = (year: number): number => year + before;
