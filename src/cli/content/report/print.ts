import { format } from "./fault.ts";
import type { Inspection } from "../inspect.ts";

/** Print what the guard found. @returns true when nothing stops the build */
export const print = (
  { faults, warnings, services, files }: Inspection,
  show: { warnings: boolean },
): boolean => {
  const remarks = show.warnings ? warnings() : [];
  for (const remark of remarks) console.log(`${format(remark)} (warning)\n`);
  for (const fault of faults) console.error(`${format(fault)}\n`);
  const pointedOut = remarks.length > 0 ? `, ${remarks.length} warnings` : "";
  const count = `${files} files, ${services.length} services${pointedOut}`;
  if (faults.length > 0) {
    console.error(
      `✖ ${faults.length} faults in content (${count}) · 內容有 ${faults.length} 處要修正`,
    );
  } else console.log(`✔ content is sound (${count}) · 內容檢查通過`);
  return faults.length === 0;
};
