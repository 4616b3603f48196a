/**
 * `npm run flows`: every question flow, checked and drawn as a tree: questions, answers, and the rules that fit at each end.
 * `-- change-building` draws one of them.
 */
import { argumentsOf } from "./arguments.ts";
import { flowReport, pathsOf, rulesFor } from "../model/flow.ts";
import { flow as schema } from "../schema/flow.ts";
import { inspectContent } from "./content/inspect.ts";

const { positionals } = argumentsOf({ allowPositionals: true });
const { content } = inspectContent(process.cwd());
const names = [...content.files.keys()].filter(
  (name) =>
    name.startsWith("flows/") &&
    (positionals.length === 0 ||
      positionals.includes(name.slice("flows/".length, -".yaml".length))),
);
let faults = 0;
for (const name of names) {
  const { data: flow } = schema.safeParse(content.data(name));
  if (!flow) {
    console.log(`${name}: not readable yet; npm run check:content says why`);
    faults += 1;
    continue;
  }
  console.log(`\n${name}  ${flow.title.zh} · ${flow.title.en}`);
  for (const path of pathsOf(flow)) {
    const depth = path.answers.length;
    const last = path.answers.at(-1)?.answer;
    const indent = "  ".repeat(depth);
    const end = path.next
      ? `${path.next.ask.zh} [${path.next.id}]`
      : `→ ${rulesFor(flow, path)
          .map(({ id, none, services }) =>
            services.length > 0
              ? `${id}: ${services.map(({ service }) => service).join(", ")}`
              : none
                ? `${id}: none needed`
                : id,
          )
          .join("; ")}`;
    console.log(`${indent}${last ? `${last.id} ${last.label.zh} ` : ""}${end}`);
  }
  const report = flowReport(flow);
  const bad = [
    ...report.unreachableQuestions.map((id) => `unreachable question ${id}`),
    ...report.unreachableRules.map((id) => `unreachable rule ${id}`),
    ...report.silent.map((address) => `no rule for ${address}`),
    ...report.contradictions.map((address) => `contradiction at ${address}`),
  ];
  faults += bad.length;
  console.log(
    `${report.pages} pages a language, ${report.outcomes} outcomes, at most ${report.longest} questions, ${bad.length} faults`,
  );
  for (const fault of bad) console.log(`✖ ${fault}`);
}
process.exitCode = faults === 0 && names.length > 0 ? 0 : 1;
