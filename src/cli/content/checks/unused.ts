import { type Check, type Content, faultIn, servicesOf } from "../read/content.ts";
import { tokensOf } from "./plain-texts.ts";
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
      select(facts.data, `${key}.*.id`).flatMap(({ path, value }) =>
        used.has(`${key}.${String(value)}`)
          ? []
          : [
              faultIn(facts, "unused", path, {
                found: String(value),
                expected: "a text or a step that uses it",
                mend: `write {{${key}.${String(value)}}} where a reader needs it, or leave it: it still stands in the table of limits`,
              }),
            ],
      ),
    );
  });

/** A number that one language names and the other does not. */
export const numbersInOneLanguage: Check = (content) =>
  servicesOf(content).flatMap(({ words }) => {
    const [zh, en] = words.map(({ source }) => ({
      source,
      used: new Set([...tokensOf(source), ...inBody(source)]),
    }));
    if (!zh || !en) return [];
    return [
      [zh, en],
      [en, zh],
    ].flatMap(([mine, other]) =>
      [...(other?.used ?? [])].flatMap((name) =>
        !mine || mine.used.has(name) || !/^(?:limits|extensions|figures|fees)\./.test(name)
          ? []
          : [
              faultIn(mine.source, "style", [], {
                found: "(missing)",
                expected: `{{${name}}}, as in the other language`,
                mend: "compare the two texts",
              }),
            ],
      ),
    );
  });
