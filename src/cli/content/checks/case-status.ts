import { type Check, faultIn, servicesOf } from "../read/content.ts";
import type { Fault, Path } from "../report/fault.ts";
import { say } from "../report/said.ts";
import { record, select } from "../read/select.ts";
import { titleKey } from "./language/titles.ts";

const file = "case-status.yaml";

/** The page “Where is my case?” tells of every kind of service, of each once, and explains each word once. */
export const caseStatusComplete: Check = (content) => {
  const source = content.files.get(file);
  if (!source?.data) return [];
  const seen = new Set<string>();
  const twice = (pattern: string, key: (text: string) => string): Fault[] =>
    select(source.data, pattern).flatMap(({ path, value }: { path: Path; value: unknown }) => {
      if (typeof value !== "string") return [];
      const name = `${pattern} ${key(value)}`;
      if (!seen.has(name)) {
        seen.add(name);
        return [];
      }
      return [
        faultIn(source, "duplicate-word", path, {
          found: value,
          expected: say("每一個只寫一次", "each of them once"),
          mend: say("刪掉一個，或併在一起", "remove one of the two, or join them"),
          example: "kinds: [permit, filing]",
        }),
      ];
    });
  const told = new Set(select(source.data, "kinds.*.kinds.*").map(({ value }) => value));
  const used = new Set(
    servicesOf(content).flatMap(({ facts }) => {
      const { kind } = record(facts?.data);
      return typeof kind === "string" ? [kind] : [];
    }),
  );
  const missing = [...used]
    .filter((kind) => !told.has(kind))
    .map((kind) =>
      faultIn(source, "missing-value", ["kinds"], {
        found: say(`沒有 ${kind}`, `no ${kind}`),
        expected: say("每一種服務都說怎麼查進度", "every kind of service"),
        mend: say(`把 ${kind} 放進其中一類的 kinds`, `enter ${kind} under kinds of one of them`),
        example: `kinds: [${kind}]`,
      }),
    );
  return [
    ...twice("kinds.*.kinds.*", (text) => text),
    ...twice("words.*.word.zh", titleKey),
    ...missing,
  ];
};
