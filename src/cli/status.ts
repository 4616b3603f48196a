/** `npm run status`: how far each service answers the twelve questions. */
import { type Coverage, coverage, questions } from "../model/coverage.ts";
import { serviceFacts, serviceWords } from "../schema/service.ts";
import { inspectContent } from "./content/inspect.ts";

const head = [
  "誰",
  "單位",
  "送哪",
  "帶什麼",
  "免帶",
  "表單",
  "費用",
  "多久",
  "接著",
  "逾期",
  "救濟",
  "法規",
];

/** Chinese characters take two columns in a terminal. */
const width = (text: string) => [...text].reduce((sum, char) => sum + (char > "\u2e80" ? 2 : 1), 0);
const pad = (text: string, columns: number) =>
  text + " ".repeat(Math.max(0, columns - width(text)));

const { content, faults, services } = inspectContent(process.cwd());
const rows: [id: string, Coverage][] = [];
const unreadable: string[] = [];
for (const id of services) {
  const facts = serviceFacts.safeParse(content.data(`services/${id}/service.yaml`));
  const zh = serviceWords.safeParse(content.data(`services/${id}/zh.mdx`));
  const en = serviceWords.safeParse(content.data(`services/${id}/en.mdx`));
  if (facts.success && zh.success && en.success)
    rows.push([id, coverage(facts.data, { zh: zh.data, en: en.data })]);
  else unreadable.push(id);
}

const first = Math.max(8, ...rows.map(([id]) => id.length)) + 2;
console.log("● answered 已答   ○ openly unknown 請洽承辦單位\n");
console.log(pad("", first) + head.map((name) => pad(name, 8)).join(""));
for (const [id, { answers }] of rows) {
  console.log(
    pad(id, first) +
      questions.map((question) => pad(answers[question] === "answered" ? "●" : "○", 8)).join(""),
  );
}

const counts = ["steps", "FAQs", "aliases zh", "aliases en", "unknowns", "gaps in words"];
console.log(`\n${pad("", first)}${counts.map((name) => pad(name, 14)).join("")}`);
for (const [id, { steps, faqs, aliases, unknowns, gaps }] of rows) {
  console.log(
    pad(id, first) +
      [steps, faqs, aliases.zh, aliases.en, unknowns, gaps].map((n) => pad(String(n), 14)).join(""),
  );
}

const answered = rows
  .flatMap(([, { answers }]) => Object.values(answers))
  .filter((answer) => answer === "answered").length;
console.log(
  `\n${rows.length} services, ${answered} of ${rows.length * questions.length} questions answered`,
);
for (const id of unreadable) console.log(`${id}: not readable yet; npm run check:content says why`);
if (faults.length > 0)
  console.log(`${faults.length} faults in content; npm run check:content lists them`);
