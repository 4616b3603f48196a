import { file, type Plant, set, type Tree } from "../plant.ts";
import { moveFolder, text, together } from "../memory-edits.ts";

const codes = "codes.yaml";
const lock = "codes.lock";
const addresses = "addresses.lock";
const moved = "moved.yaml";
const line = (code: string) => (tree: Tree) =>
  text(codes, new RegExp(`^- \\{ code: ${code}, .*\\n`, "m"), "")(tree);

/** Planted: codes and addresses once published. */
export const memory: Plant[] = [
  {
    name: "two printed codes swapped in the ledger and in both services",
    change: together(
      text(codes, "BM-012, service: public-safety-subsidy", "BM-012, service: condo-registration"),
      text(codes, "BM-013, service: condo-registration", "BM-013, service: public-safety-subsidy"),
      set("services/public-safety-subsidy/service.yaml", ["code"], "BM-013"),
      set("services/condo-registration/service.yaml", ["code"], "BM-012"),
    ),
    file: codes,
    field: "11.service",
    zh: "已經印出去",
  },
  {
    name: "the code of a form re-pointed at another form",
    change: together(
      text(codes, "F-005, form: petition", "F-005, form: administrative-appeal"),
      text(codes, "F-006, form: administrative-appeal", "F-006, form: petition"),
      set("forms/petition/form.yaml", ["code"], "F-006"),
      set("forms/administrative-appeal/form.yaml", ["code"], "F-005"),
    ),
    file: codes,
    field: /^\d+\.form$/,
    found: "administrative-appeal",
    zh: "改回 petition",
  },
  {
    name: "the line of a code removed together with its form",
    change: together(line("F-003"), moveFolder("forms/work-plan", undefined)),
    file: codes,
    field: "F-003",
    zh: "F-003 公布過",
  },
  {
    name: "the line of a code removed together with its service",
    change: together(line("BM-026"), moveFolder("services/material-testing", undefined)),
    file: codes,
    field: "BM-026",
    zh: "redirect",
  },
  {
    name: "the code of an office changed in both tables",
    change: together(
      text(codes, "O-015, office", "O-115, office"),
      text("offices.yaml", "code: O-015", "code: O-115"),
    ),
    file: codes,
    field: /^\d+\.code$/,
    found: "O-115",
    zh: "改回 O-015",
  },
  {
    name: "a code and its office gone",
    change: together(
      line("O-016"),
      text("offices.yaml", /^- id: environmental-protection\n(?: .*\n|\n)*/m, ""),
    ),
    file: codes,
    field: "O-016",
    zh: "公布過",
  },
  {
    name: "the code of a service changed in both places",
    change: together(
      text(codes, "RD-005, service", "RD-010, service"),
      set("services/temporary-road-use/service.yaml", ["code"], "RD-010"),
    ),
    file: codes,
    field: /^\d+\.code$/,
    found: "RD-010",
    zh: "代碼不能換",
  },
  {
    name: "a code of a service given to a form",
    change: together(
      text(
        codes,
        "{ code: BM-026, service: material-testing }",
        "{ code: BM-026, form: petition }",
      ),
      text(codes, "{ code: F-005, form: petition }", "{ code: BM-044, service: material-testing }"),
      set("services/material-testing/service.yaml", ["code"], "BM-044"),
    ),
    file: codes,
    field: /^\d+\.form$/,
    zh: "改回 material-testing",
  },
  {
    name: "the memory of codes edited to fit a swap",
    change: text(lock, "BM-026 service material-testing", "BM-026 service open-data"),
    file: lock,
    field: "BM-026",
    zh: "不手改",
  },
  {
    name: "a line of the memory of codes removed",
    change: text(lock, "F-027 form illegal-construction-letter\n", ""),
    file: lock,
    field: "F-027",
    zh: "少了",
  },
  {
    name: "the memory of codes deleted",
    change: file(lock, undefined),
    file: lock,
    field: "",
    zh: "npm run release",
  },
  {
    name: "a line of the memory of addresses removed with its page",
    change: together(
      text(addresses, "laws/civil-code\n", ""),
      text("laws.yaml", /^- id: civil-code$/m, "- id: civil-law"),
    ),
    file: addresses,
    field: "laws/civil-code",
    zh: "少了",
  },
  {
    name: "a line written into the memory of addresses by hand",
    change: text(addresses, "services/open-data\n", "services/open-data\nservices/open-data-2\n"),
    file: addresses,
    field: "",
    zh: "核對碼",
  },
  {
    name: "a folder of a service renamed by hand: its code tells the new name",
    change: moveFolder("services/material-testing", "services/lab-tests"),
    file: moved,
    field: "services/material-testing",
    zh: "npm run rename -- service material-testing lab-tests",
  },
  {
    name: "a folder of a service renamed by hand, seen from its code",
    change: moveFolder("services/material-testing", "services/lab-tests"),
    file: codes,
    field: /^\d+\.service$/,
    zh: "npm run rename -- service material-testing lab-tests",
  },
  {
    name: "a form renamed by hand",
    change: moveFolder("forms/petition", "forms/petition-letter"),
    file: moved,
    field: "forms/petition",
    zh: "npm run rename -- form petition petition-letter",
  },
  {
    name: "a page deleted",
    change: moveFolder("pages/open-government", undefined),
    file: moved,
    field: "pages/open-government",
    zh: "公布過的網址",
  },
  {
    name: "a flow renamed by hand",
    change: (tree) => {
      tree.set("flows/use-roads.yaml", tree.get("flows/use-road.yaml") ?? "");
      tree.delete("flows/use-road.yaml");
    },
    file: moved,
    field: "flows/use-road",
    zh: "npm run rename -- flow use-road use-roads",
  },
  {
    name: "the id of a topic changed in its table",
    change: text("topics.yaml", /^- id: condominium$/m, "- id: condominiums"),
    file: moved,
    field: "topics/condominium",
    zh: "npm run rename -- topic condominium condominiums",
  },
  {
    name: "an address moved to nowhere",
    change: together(
      moveFolder("pages/taking-part", undefined),
      file(moved, "- { from: pages/taking-part, gone: true, to: pages/open-governmint }\n"),
    ),
    file: moved,
    field: "0.to",
    zh: "是不是 pages/open-government",
  },
  {
    name: "an address moved that is still there",
    change: file(moved, "- { from: services/open-data, to: services/government-information }\n"),
    file: moved,
    field: "0.from",
    zh: "這一頁還在",
  },
  {
    name: "moved round in a circle",
    change: file(
      moved,
      "- { from: services/old-a, to: services/old-b }\n- { from: services/old-b, to: services/old-a }\n",
    ),
    file: moved,
    field: "0.to",
    zh: "指來指去",
  },
  {
    name: "moved in two steps",
    change: file(
      moved,
      "- { from: services/old-a, to: services/old-b }\n- { from: services/old-b, to: services/open-data }\n",
    ),
    file: moved,
    field: "0.to",
    zh: "直接寫最後的頁：services/open-data",
    alone: true,
  },
  {
    name: "an address moved twice",
    change: file(
      moved,
      "- { from: services/old-a, to: services/open-data }\n- { from: services/old-a, to: services/tree-service }\n",
    ),
    file: moved,
    field: "1.from",
    zh: "一個網址只寫一行",
  },
  {
    name: "a service removed, its address led on to another, its code lost",
    change: together(
      line("BM-026"),
      moveFolder("services/material-testing", undefined),
      file(moved, "- { from: services/material-testing, to: services/open-data }\n"),
    ),
    file: moved,
    field: "0.to",
    zh: "gone: true",
  },
  {
    name: "moved to another kind of page as if it were a rename",
    change: file(moved, "- { from: services/old-a, to: forms/petition }\n"),
    file: moved,
    field: "0.to",
    zh: "gone: true",
  },
  {
    name: "an address that is none",
    change: file(moved, "- { from: /zh/services/old-a/, to: services/open-data }\n"),
    file: moved,
    field: "0.from",
  },
  {
    name: "a printed code led away from a service that is still there",
    change: together(
      text(codes, "BM-001, service: building-permit", "BM-001, redirect: BM-002"),
      (tree) => tree.set(codes, `${tree.get(codes)}- { code: BM-999, service: building-permit }\n`),
      set("services/building-permit/service.yaml", ["code"], "BM-999"),
    ),
    file: codes,
    field: "0.redirect",
    zh: "building-permit 還在",
  },
];
