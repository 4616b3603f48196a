import { createInterface } from "node:readline/promises";
import { nearest, some } from "../content/report/nearest.ts";
import { type Both, say } from "../content/report/said.ts";
import { Stop } from "./tell.ts";

/** One thing a command has to know. */
export type Question = {
  /** The flag that answers it: --owner. */
  flag: string;
  ask: Both;
  /** An answer that would be right, shown with the question. */
  example: string;
  /** Answers to choose from; left out: any words. */
  choices?: ReadonlySet<string>;
  /** Taken when nothing is said; an empty one makes the question optional. */
  otherwise?: string;
  /** Why an answer will not do, or nothing. */
  refuse?: (answer: string) => Both | undefined;
};

export type Flags = Readonly<Record<string, string | boolean | undefined>>;

/** Lower-case words joined by hyphens. */
export const idShape = (answer: string): Both | undefined =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(answer)
    ? undefined
    : say(
        `「${answer}」不能當代號：用小寫英文和數字，字和字之間用 -，例如 road-excavation`,
        `“${answer}” is no id: lower-case words joined by hyphens, such as road-excavation`,
      );

/** A day such as 2026-12-01. */
export const dayShape = (answer: string): Both | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(answer) && !Number.isNaN(Date.parse(answer))
    ? undefined
    : say(
        `「${answer}」不是日期：寫西元年，例如 2026-12-01`,
        `“${answer}” is no day: write 2026-12-01`,
      );

/** An answer that holds here: of a list, one that is in it. @example exampleOf({ …, example: "parks", choices: new Set(["pumps"]) }) // "pumps" */
const exampleOf = ({ example, choices }: Question): string =>
  choices === undefined || choices.has(example) ? example : ([...choices][0] ?? example);

const wrong = ({ choices, refuse }: Question, answer: string): Both | undefined => {
  if (choices && !choices.has(answer)) {
    if (choices.size === 0)
      return say("這個網站還沒有，不要寫這一項", "this site has none yet: leave it out");
    const near = nearest(answer, choices);
    const names = some(choices, answer);
    return near === undefined
      ? say(`沒有「${answer}」；有的是 ${names.zh}`, `there is no ${answer}; there are ${names.en}`)
      : say(`沒有「${answer}」，是不是 ${near}？`, `there is no ${answer}; did you mean ${near}?`);
  }
  return refuse?.(answer);
};

/**
 * Answers from the flags; what is missing is asked for where somebody sits at a terminal, and named where nobody does.
 *
 * @throws Stop when something is missing or will not do
 */
export const answersTo = async <Name extends string>(
  questions: Readonly<Record<Name, Question>>,
  flags: Flags,
): Promise<Record<Name, string>> => {
  const names = Object.keys(questions) as Name[];
  const terminal = process.stdin.isTTY && process.stdout.isTTY;
  const lines = terminal
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  const answers: Partial<Record<Name, string>> = {};
  const missing: Both[] = [];
  for (const name of names) {
    const question = questions[name];
    const { flag, ask, otherwise } = question;
    const example = exampleOf(question);
    let answer = flags[flag] === undefined ? undefined : String(flags[flag]).trim();
    while (answer === undefined && lines && otherwise === undefined) {
      const said = (await lines.question(`${ask.zh} · ${ask.en}\n  例如 ${example}\n> `)).trim();
      const why = said === "" ? undefined : wrong(question, said);
      if (why) console.log(`  ${why.zh}\n  ${why.en}`);
      else if (said !== "") answer = said;
    }
    answer ??= otherwise;
    const why =
      answer === undefined || (answer === "" && otherwise === "")
        ? undefined
        : wrong(question, answer);
    if (answer === undefined || (answer === "" && otherwise !== ""))
      missing.push(say(`--${flag}  ${ask.zh}，例如 --${flag} ${example}`, `--${flag}  ${ask.en}`));
    else if (why) missing.push(say(`--${flag}  ${why.zh}`, `--${flag}  ${why.en}`));
    else answers[name] = answer;
  }
  lines?.close();
  if (missing.length > 0)
    throw new Stop(
      say(
        `什麼都沒有寫。還缺這些，或要改：\n${missing.map(({ zh }) => `  ${zh}`).join("\n")}`,
        `Nothing was written. Missing or to be put right:\n${missing.map(({ en }) => `  ${en}`).join("\n")}`,
      ),
    );
  return answers as Record<Name, string>;
};
