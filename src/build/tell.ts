import type { Inspection } from "../cli/content/inspect.ts";
import { format } from "../cli/content/report/fault.ts";

/** So many fit on a screen. */
const most = 5;

/**
 * What the guard found, in the terminal, in Chinese: the first faults, and how many there are.
 *
 * @example tell(inspection) // ✔ 內容檢查通過（418 個檔案）
 */
export const tell = ({ faults, files }: Pick<Inspection, "faults" | "files">): void => {
  if (faults.length === 0) {
    console.log(`✔ 內容檢查通過（${files} 個檔案）`);
    return;
  }
  for (const fault of faults.slice(0, most)) console.error(`${format(fault, "zh")}\n`);
  const more = faults.length > most ? `，上面是前 ${most} 處` : "";
  console.error(`✖ 內容有 ${faults.length} 處要修正${more}；改好存檔，網頁會自己更新`);
};
