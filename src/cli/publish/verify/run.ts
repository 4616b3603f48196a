import { checks } from "./checks.ts";
import type { Check, Published } from "./looking.ts";

/** What one check found. */
export interface Verdict {
  zh: string;
  en: string;
  asked: number;
  faults: string[];
  notes?: string[];
}

/**
 * Looks at a published site as its readers meet it.
 *
 * @param more checks besides the usual ones
 * @example (await verify(site)).every(({ faults }) => faults.length === 0)
 */
export async function verify(site: Published, more: readonly Check[] = []): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const { zh, en, run } of [...checks, ...more])
    verdicts.push({ zh, en, ...(await run(site)) });
  return verdicts;
}

const shown = 8;

/** A verdict as an operator reads it. @example told({ zh: "…", en: "…", asked: 3, faults: [] })[0] // "✔ … · … (3)" */
export const told = ({ zh, en, asked, faults, notes = [] }: Verdict): string[] => [
  `${faults.length === 0 ? "✔" : "✖"} ${zh} · ${en} (${asked})`,
  ...notes.map((note) => `    ${note}`),
  ...faults.slice(0, shown).map((fault) => `    ${fault}`),
  ...(faults.length > shown
    ? [`    …還有 ${faults.length - shown} 個 · and ${faults.length - shown} more`]
    : []),
];
