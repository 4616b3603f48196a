import { format, type Tongue } from "./fault.ts";
import type { Inspection } from "../inspect.ts";

/** Print what the guard found. @returns true when nothing stops the build */
export const print = (
  { faults, waiting, warnings, services, files }: Inspection,
  show: { warnings: boolean; tongue?: Tongue },
): boolean => {
  const remarks = show.warnings ? warnings() : [];
  for (const remark of remarks)
    console.log(`${format(remark, show.tongue)}\n  （提醒，不擋網站產生 · warning）\n`);
  for (const fault of faults) console.error(`${format(fault, show.tongue)}\n`);
  const pointedOut = remarks.length > 0 ? `, ${remarks.length} warnings` : "";
  const count = `${files} files, ${services.length} services${pointedOut}`;
  if (faults.length > 0) {
    console.error(
      `✖ 內容有 ${faults.length} 處要修正 · ${faults.length} faults in content (${count})`,
    );
    if (waiting)
      console.error(
        "  先修好上面讀不懂的檔案；其他檢查等這些檔案都讀得懂才會做。\n  Mend the unreadable files first: the other checks wait until all of them can be read.",
      );
  } else console.log(`✔ 內容檢查通過 · content is sound (${count})`);
  return faults.length === 0;
};
