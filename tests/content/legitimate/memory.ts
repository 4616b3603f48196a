import { moveFolder, stamped, text, together } from "../memory-edits.ts";
import { append, type Edit, file, set } from "../plant.ts";

/** Rightly made, about: codes and addresses once published. */
export const memory: Edit[] = [
  {
    name: "a new service with a new code, not yet released",
    change: together(
      (tree) => {
        for (const [name, words] of [...tree])
          if (name.startsWith("services/open-data/"))
            tree.set(name.replace("open-data", "open-data-day"), words);
      },
      set("services/open-data-day/service.yaml", ["code"], "CS-006"),
      set("services/open-data-day/zh.mdx", ["title"], "參加開放資料日"),
      set("services/open-data-day/en.mdx", ["title"], "Come to the open data day"),
      (tree) => {
        for (const language of ["zh", "en"]) {
          const name = `services/open-data-day/${language}.mdx`;
          const words = language === "zh" ? "開放資料日" : "open data day";
          set(name, ["aliases"], [`${words} 1`, `${words} 2`, `${words} 3`])(tree);
        }
      },
      append("codes.yaml", "- { code: CS-006, service: open-data-day }"),
      stamped("services/open-data-day"),
    ),
  },
  {
    name: "a code that another one takes the place of, its page led on",
    change: together(
      text("codes.yaml", "F-027, form: illegal-construction-letter", "F-027, redirect: F-005"),
      moveFolder("forms/illegal-construction-letter", undefined),
      text(
        "services/illegal-construction-report/service.yaml",
        "form: illegal-construction-letter",
        "form: petition",
      ),
      file(
        "moved.yaml",
        "- { from: forms/illegal-construction-letter, gone: true, to: forms/petition }\n",
      ),
    ),
  },
  {
    name: "a page renamed with its line, told in one step",
    change: together(
      (tree) => {
        const flow = tree.get("flows/put-up-sign.yaml") ?? "";
        tree.delete("flows/put-up-sign.yaml");
        tree.set("flows/put-up-a-sign.yaml", flow);
        for (const [name, words] of [...tree])
          if (name.startsWith("services/") && words.includes("put-up-sign"))
            tree.set(name, words.replaceAll("put-up-sign", "put-up-a-sign"));
      },
      file("moved.yaml", "- { from: flows/put-up-sign, to: flows/put-up-a-sign }\n"),
    ),
  },
  {
    name: "an address of a page that was never released, led on all the same",
    change: file("moved.yaml", "- { from: pages/old-news, gone: true, to: pages/changes }\n"),
  },
  {
    name: "a table of moved pages without a line",
    change: file("moved.yaml", "# 還沒有改過網址\n[]\n"),
  },
  {
    name: "lines of the ledger in another order",
    change: text("codes.yaml", /(- \{ code: BM-001.*\n)(- \{ code: BM-002.*\n)/, "$2$1"),
  },
];
