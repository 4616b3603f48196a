/**
 * `npm run status`: how far each service answers the twelve questions, what it rests on, and how it reads.
 * `-- <service>` tells of one service which fields are still open.
 */
import { renderings } from "../model/form/files.ts";
import { locales } from "../model/locale.ts";
import { reviewOf, tallyLine } from "../model/review/review.ts";
import { type Coverage, coverage, questions } from "../model/site/coverage.ts";
import { serviceFacts } from "../schema/service.ts";
import { serviceWords } from "../schema/service-words.ts";
import { inspectContent } from "./content/inspect.ts";
import { reviewsIn } from "./guide.ts";
import { serviceStatus } from "./kit/status/service.ts";
import { untranslated } from "./kit/status/untranslated.ts";
import { wordsIn } from "./kit/status/words.ts";
import { formStatus } from "./status-forms.ts";
import { median, reading } from "./content/checks/reading.ts";

const [one] = process.argv.slice(2);
if (one !== undefined) process.exit(serviceStatus(process.cwd(), one) ? 0 : 1);

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
const reviews = reviewsIn(content);
const rows: [id: string, Coverage][] = [];
const unreadable: string[] = [];
for (const id of services) {
  const facts = serviceFacts.safeParse(content.data(`services/${id}/service.yaml`));
  const words = wordsIn(
    content.languages,
    (one) => serviceWords.safeParse(content.data(`services/${id}/${one}.mdx`)).data,
  );
  if (facts.success && words) {
    const service = { id, facts: facts.data, words };
    rows.push([id, coverage(service.facts, service.words, reviewOf(reviews, service))]);
  } else unreadable.push(id);
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

const lengths = new Map(
  rows.map(([id]) => {
    const [zh, en] = (["zh", "en"] as const).map((language) => {
      const source = content.files.get(`services/${id}/${language}.mdx`);
      return source ? reading(source, language) : { sentences: 0, median: 0, longest: 0 };
    });
    return [id, { zh: zh?.median ?? 0, en: en?.median ?? 0 }];
  }),
);
const counts = [
  "steps",
  "FAQs",
  "aliases zh",
  "aliases en",
  "unknowns",
  "gaps in words",
  "articles",
  "sources",
  "字/句",
  "words/s.",
];
console.log(`\n${pad("", first)}${counts.map((name) => pad(name, 14)).join("")}`);
for (const [id, { steps, faqs, aliases, unknowns, gaps, statute, sourced }] of rows) {
  const read = lengths.get(id);
  const row = [steps, faqs, aliases.zh, aliases.en, unknowns, gaps, statute, sourced];
  console.log(
    pad(id, first) + [...row, read?.zh ?? 0, read?.en ?? 0].map((n) => pad(String(n), 14)).join(""),
  );
}

const answered = rows
  .flatMap(([, { answers }]) => Object.values(answers))
  .filter((answer) => answer === "answered").length;
const total = (count: (row: Coverage) => number) =>
  rows.reduce((sum, [, row]) => sum + count(row), 0);
const withoutGround = faults.filter(({ field }) => /(^|\.)grounds$/.test(field)).length;
console.log(`
${rows.length} / ${services.length} services complete by the twelve questions: ${answered} of ${rows.length * questions.length} answers have a ground, ${rows.length * questions.length - answered} say openly that they are unknown
${total(({ faqs }) => faqs)} questions and answers, each in both languages
${total(({ statute }) => statute)} grounds in articles, ${total(({ sourced }) => sourced)} in other papers that were read; facts without a ground: ${withoutGround} (the schema has no way to publish one)
${total(({ unknowns }) => unknowns)} values openly unknown, ${total(({ gaps }) => gaps)} gaps in words
${tallyLine(rows.map(([, { review }]) => review))}
median sentence of a service page: ${median([...lengths.values()].map(({ zh }) => zh))} 字, ${median([...lengths.values()].map(({ en }) => en))} words; longest median ${Math.max(...[...lengths.values()].map(({ zh }) => zh))} 字, ${Math.max(...[...lengths.values()].map(({ en }) => en))} words`);

const forms = formStatus(content.forms);
const wide = Math.max(...forms.map(({ id }) => id.length)) + 6;
console.log(`\n${pad("forms", wide)}${renderings.map((name) => pad(name, 12)).join("")}`);
for (const { id, locale, made } of forms)
  console.log(
    pad(`${id} ${locale}`, wide) +
      renderings.map((name) => pad(made[name] ? "●" : "✗", 12)).join(""),
  );
const missing = forms.flatMap(({ made }) => renderings.filter((name) => !made[name])).length;
console.log(
  `\n${content.forms.length} forms × ${locales.length} languages × ${renderings.length} renderings = ${forms.length * renderings.length}; missing in dist/: ${missing}${missing > 0 ? ' (run "npm run build" first)' : ""}`,
);
for (const line of untranslated(content)) console.log(line);
for (const id of unreadable) console.log(`${id}: not readable yet; npm run check:content says why`);
if (faults.length > 0)
  console.log(`${faults.length} faults in content; npm run check:content lists them`);
