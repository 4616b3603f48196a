import type { Content } from "../read/content.ts";
import { list, record, select } from "../read/select.ts";
import { mainDigits } from "./dialling.ts";

/** A number as it stands in a table: as people write it, and as a phone dials it. */
export type Numbered = { file: string; path: (string | number)[]; number: unknown; tel: unknown };

/** Every phone number of the tables, with its place. @example numbersOf(content)[0]?.tel // "1999" */
export const numbersOf = (content: Content): Numbered[] =>
  (
    [
      ["lines.yaml", "*"],
      ["offices.yaml", "*.phones.*"],
      ["branches.yaml", "*.phone"],
    ] as const
  ).flatMap(([file, pattern]) =>
    select(content.data(file), pattern).map(({ path, value }) => {
      const { number, tel } = record(value);
      return { file, path: [...path], number, tel };
    }),
  );

/** What the tables know: digits of every number, and every mailbox. */
export type Known = { digits: ReadonlySet<string>; mails: ReadonlySet<string> };

const known = new WeakMap<Content, Known>();

/** Numbers and mail addresses that words may name. A number goes by its digits, without its extension. */
export const listedContacts = (content: Content): Known => {
  const before = known.get(content);
  if (before) return before;
  const site = record(content.data("site.yaml"));
  const { address } = record(site["mail"]);
  const fictitious = record(content.data("fictitious.yaml"));
  const texts = (value: unknown): string[] =>
    list(value).filter((text): text is string => typeof text === "string");
  const numbers = numbersOf(content).flatMap(({ number, tel }) =>
    [number, tel].filter((text): text is string => typeof text === "string"),
  );
  const answer: Known = {
    digits: new Set([...numbers, ...texts(fictitious["phones"])].map(mainDigits)),
    mails: new Set([
      ...(typeof address === "string" ? [address.toLowerCase()] : []),
      ...texts(fictitious["mails"]).map((mail) => mail.toLowerCase()),
    ]),
  };
  known.set(content, answer);
  return answer;
};

/** Links that dial or write to somebody whom a table lists, as `tel:1999` or `mailto:…`. */
export const reachedIn = (content: Content): ReadonlySet<string> => {
  const { address } = record(record(content.data("site.yaml"))["mail"]);
  return new Set([
    ...numbersOf(content).flatMap(({ tel }) => (typeof tel === "string" ? [`tel:${tel}`] : [])),
    ...(typeof address === "string" ? [`mailto:${address}`] : []),
  ]);
};
