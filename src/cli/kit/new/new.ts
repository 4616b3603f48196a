import { argumentsOf } from "../../arguments.ts";
import { say } from "../../content/report/said.ts";
import { nearest } from "../../content/report/nearest.ts";
import type { Flags } from "../ask.ts";
import { type Draft, open } from "../draft.ts";
import { finish, Stop } from "../tell.ts";
import type { Made } from "./made.ts";
import { newFaq } from "./faq.ts";
import { newFlow } from "./flow.ts";
import { newForm } from "./form.ts";
import { newLanguage } from "./language.ts";
import { newLaw } from "./law.ts";
import { newNotice } from "./notice.ts";
import { newOffice } from "./office.ts";
import { newService } from "./service.ts";

/** What can be made, and how. */
const makers: Readonly<Record<string, (draft: Draft, flags: Flags) => Promise<Made>>> = {
  service: newService,
  form: newForm,
  faq: newFaq,
  notice: newNotice,
  office: newOffice,
  law: newLaw,
  flow: newFlow,
  language: newLanguage,
};

const words = [
  ...["root", "id", "zh", "en", "kind", "owner", "topic", "prefix", "law", "articles", "service"],
  ...["zh-a", "en-a", "text", "text-en", "from", "until", "part-of", "level", "url", "pcode"],
  "source",
];
const options: Record<string, { type: "string" | "boolean" }> = {
  ...Object.fromEntries(words.map((flag) => [flag, { type: "string" as const }])),
  "other-agency": { type: "boolean" },
};

/**
 * Make a part of the content from flags, or from what is answered at the terminal.
 *
 * @example await makeNew(["law", "--id", "tree-act", "--zh", "樹木法", …]) // true
 */
export const makeNew = async (args: string[]): Promise<boolean> => {
  const { values, positionals } = argumentsOf({
    args,
    options,
    allowPositionals: true,
    strict: true,
  });
  const [what = "", named] = positionals;
  const make = makers[what];
  if (!make) {
    const all = Object.keys(makers);
    const near = nearest(what, all);
    const hint = near === undefined ? all.join("、") : `${near}`;
    throw new Stop(
      say(
        `要做什麼？npm run new -- ${all.join("|")}。${near === undefined ? "" : `是不是 ${hint}？`}`,
        `What shall be made? npm run new -- ${all.join("|")}`,
      ),
    );
  }
  const draft = open(String(values["root"] ?? process.cwd()));
  const { done, next } = await make(draft, {
    ...values,
    ...(what === "language" && named !== undefined && { id: named }),
    law: values["law"] ?? values["source"],
  } as Flags);
  return finish(draft, done, next);
};
