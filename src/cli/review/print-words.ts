import { formatDate } from "../../model/quantity.ts";
import type { Site } from "../../schema/site.ts";
import type { Pack } from "./pack.ts";

/** Words that stand on the page to print and on the text to edit alike. */
export function printWords({ name, day, sheets }: Pack, site: Pick<Site, "agency" | "name">) {
  const items = sheets.flatMap((sheet) => sheet.items);
  const open = items.filter((item) => item.open).length;
  return {
    title: `${name}　網站內容核對表`,
    site: `${site.agency.zh}　${site.name.zh}`,
    day: `${formatDate(day, "zh")}製表`,
    count: `共 ${sheets.length} 份：${items.length - open} 項要核對、${open} 題還不知道。從短的排起，可以一份一份分給承辦人。`,
    how: [
      "對的，在「對」打勾。",
      "不對的，在「改成」寫上正確的內容，並寫來源（哪一條法律、哪一份公告、哪個網頁）。",
      "「還不知道」的，是到處都查不到的事；知道的話，請寫下來。不知道就空著。",
      "用電腦填的，請填同一個資料夾裡的 CSV 檔（Excel 可以開），「編號」那一欄不要動。",
    ],
    right: "對",
    to: "改成",
    answer: "答",
    source: "來源",
    ground: "依據：",
    open: "還不知道",
    fills: "填進 ",
    sign: ["核對人單位", "姓名", "日期　民國　　年　　月　　日"],
  };
}
