/** `npm run docs`: write the pages of the manual that are made from the code. */
import { writeFileSync } from "node:fs";
import { rulesPage } from "./docs/rules-page.ts";

const file = "docs/編輯手冊/檢查規則.md";
writeFileSync(file, rulesPage());
console.log(`✔ 寫好了 · written: ${file}`);
