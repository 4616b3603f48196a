import { type Check, type Content, faultIn, servicesOf } from "../read/content.ts";
import { tokensOf } from "./plain-texts.ts";
import { say } from "../report/said.ts";
import { record, select } from "../read/select.ts";
import type { Source } from "../read/source.ts";

const inBody = ({ body }: Source) =>
  [...body.matchAll(/\bof="([a-z]+\.[a-z0-9-]+)"/g)].map((match) => match[1] ?? "");

/** Words of the drawings of a service. */
const picturesOf = (content: Content, service: string) =>
  content.pictures.flatMap((id) => {
    const source = content.files.get(`pictures/${id}/picture.yaml`);
    return source && record(source.data)["service"] === service ? [source] : [];
  });

/** Numbers that neither a text nor a step nor another fact uses. Limits under `main` are shown by themselves. */
export const unusedNumbers: Check = (content) =>
  servicesOf(content).flatMap(({ id, facts, words }) => {
    if (!facts) return [];
    const inFacts = ["steps.*.limit", "outputs.*.validity.limit", "timeBars.*"].flatMap((field) =>
      select(facts.data, field).map(({ value }) => `limits.${String(value)}`),
    );
    const amounts = select(facts.data, "amounts.*").map(({ value }) => `figures.${String(value)}`);
    const used = new Set([
      ...inFacts,
      ...amounts,
      ...words.flatMap(({ source }) => [...tokensOf(source), ...inBody(source)]),
      ...picturesOf(content, id).flatMap((source) => [...tokensOf(source)]),
    ]);
    return ["limits", "figures"].flatMap((key) =>
      select(facts.data, `${key}.*`).flatMap(({ path, value }) => {
        const { id, unknown } = record(value);
        return id === undefined || unknown !== undefined || used.has(`${key}.${String(id)}`)
          ? []
          : [
              faultIn(facts, "unused", [...path, "id"], {
                found: String(id),
                expected: say("有文字或步驟用到它", "a text or a step that uses it"),
                mend: say(
                  `讀者需要的地方寫 {{${key}.${String(id)}}}；不寫也可以，期限表還是看得到`,
                  `write {{${key}.${String(id)}}} where a reader needs it, or leave it: it still stands in the table of limits`,
                ),
                example: `{{${key}.${String(id)}}}`,
              }),
            ];
      }),
    );
  });
