import { stamped, together } from "../memory-edits.ts";
import { append, type Edit, set, type Tree } from "../plant.ts";

const folder = "services/state-compensation";
const inBoth =
  (zh: string, en: string) =>
  (tree: Tree): void =>
    together(append(`${folder}/zh.mdx`, zh), append(`${folder}/en.mdx`, en), stamped(folder))(tree);
const said = (name: string, zh: string, en: string): Edit => ({ name, change: inBoth(zh, en) });

/** Rightly made, about: persons, phones, mail and addresses. */
export const people: Edit[] = [
  said(
    "a tel: of a listed number",
    "[打給總機](tel:+88673368333)。",
    "[Call the switchboard](tel:+88673368333).",
  ),
  said("a listed number in words", "打 1999 或 07-3368333 問。", "Call 1999 or 07-3368333."),
  said(
    "a listed number with an extension",
    "打 07-3368333 分機 2418。",
    "Call 07-3368333 ext. 2418.",
  ),
  said(
    "emergency numbers",
    "有人受傷打 119，報警打 110。",
    "If anyone is hurt call 119; for the police, 110.",
  ),
  said(
    "an address with its floor and postcode",
    "送到 80203 苓雅區四維三路 2 號 5 樓。",
    "Hand it in at 5F, No. 2, Sihwei 3rd Road, 80203.",
  ),
  said(
    "a number of a case",
    "信上的案號像 1140001234567。",
    "The case number looks like 1140001234567.",
  ),
  said(
    "an officer by the office alone",
    "請找承辦人，或請建築師、技師說明。",
    "Ask the officer in charge, or your architect.",
  ),
  said(
    "words that begin like a name",
    "高雄市民、施工的人、連續使用的人都可以問。",
    "People of Kaohsiung may ask.",
  ),
  {
    name: "a mailbox of the site",
    change: together(
      set("site.yaml", ["mail"], { address: "service@pwb.kcg.gov.tw" }),
      inBoth(
        "[寫信](mailto:service@pwb.kcg.gov.tw)問。",
        "[Write](mailto:service@pwb.kcg.gov.tw).",
      ),
    ),
  },
  {
    name: "a phone with an extension",
    change: append(
      "lines.yaml",
      '- id: test-desk\n  number: "07-3368333 #2345"\n  tel: "+88673368333,2345"\n  name: { zh: 測試窗口, en: Test desk }\n  grounds: [{ source: agency-directory-2018 }]',
    ),
  },
  {
    name: "a free call, and one within Taiwan",
    change: append(
      "lines.yaml",
      '- id: free\n  number: 0800-555-666\n  tel: "0800555666"\n  name: { zh: 免付費電話, en: Free call }\n  grounds: [{ source: agency-directory-2018 }]\n- id: inland\n  number: (07)336-8333 轉 12\n  tel: "073368333,12"\n  name: { zh: 總機轉接, en: Through the switchboard }\n  grounds: [{ source: agency-directory-2018 }]',
    ),
  },
  {
    name: "an official mobile in the table of lines",
    change: append(
      "lines.yaml",
      '- id: duty\n  number: 0912-345-678\n  tel: "+886912345678"\n  name: { zh: 值班手機, en: Duty officer }\n  grounds: [{ source: agency-directory-2018 }]',
    ),
  },
  {
    name: "an office in a building with floors",
    change: set(
      "offices.yaml",
      [0, "address", "text", "zh"],
      "80203 高雄市苓雅區四維三路 2 號 5 樓、B1",
    ),
  },
  {
    name: "another site of a government",
    change: set("platforms.yaml", [1, "address", "url"], "https://www.klcg.gov.tw/"),
  },
];
