import { type Check, type Content, faultIn, faultInBody } from "../read/content.ts";
import type { Fault } from "../report/fault.ts";
import type { Rule } from "../report/rules.ts";
import { type Both, say } from "../report/said.ts";
import { remembered } from "../read/remembered.ts";
import { list, record, texts } from "../read/select.ts";
import type { Source } from "../read/source.ts";
import { plainDigits } from "./dialling.ts";
import { listedContacts } from "./listed-contacts.ts";
import { namesAlone, namesIn } from "./people/names.ts";
import { type Kind, shapes } from "./people/shapes.ts";

type Advice = { rule: Rule; expected: Both; mend: Both; example?: string };

const invented = "（content/fictitious.yaml：王範例、A000000001、07-000-0001）";
const person = (what: string, whatEn: string): Advice => ({
  rule: "personal-data",
  expected: say(`沒有${what}`, `no ${whatEn}`),
  mend: say(
    "刪掉；範例要用 content/fictitious.yaml 裡的假資料",
    "remove it; examples use the invented data of content/fictitious.yaml",
  ),
  example: invented,
});
const table = (what: string, whatEn: string): Advice => ({
  rule: "contact-table",
  expected: say(
    `${what}只用資料表裡有的（lines.yaml、offices.yaml、branches.yaml）`,
    `only a ${whatEn} that a table has (lines.yaml, offices.yaml, branches.yaml)`,
  ),
  mend: say(
    "先寫進資料表，文字裡用代號；打錯了就更正",
    "enter it in the table and name it by its id; correct it if it is a slip",
  ),
});

const advice: Readonly<Record<Kind | "name", Advice>> = {
  identity: person("身分證或居留證號碼", "number of an identity card or residence permit"),
  mobile: person("手機號碼", "mobile number"),
  "private-mail": person("私人信箱", "private mail address"),
  card: person("信用卡號", "card number"),
  birth: person("某個人的生日", "date of birth"),
  chat: person("私人通訊帳號", "private chat account"),
  name: person("真人的姓名", "name of a person"),
  mail: {
    ...table("信箱", "mail address"),
    expected: say("信箱只寫在 content/site.yaml 的 mail", "mail stands only in content/site.yaml"),
    example: "mail: { address: service@example.gov.tw }",
  },
  phone: table("電話", "phone number"),
  line: table("專線", "hotline"),
};

type Suspect = { kind: Kind | "name"; found: string; at: number };

/** Addresses of pages hold long numbers, and are looked at elsewhere. */
const withoutAddresses = (raw: string) =>
  raw.includes("://")
    ? raw.replace(/https?:\/\/[^\s"'<>)\]}]+/g, (address) => " ".repeat(address.length))
    : raw;

/** All of the file as it was typed, comments and keys too: the repository is as public as the site. */
const typed = remembered((_source, raw: string) => withoutAddresses(plainDigits(raw)));

/** Nobody calls a fax: its number stands in the words that name it. */
const isFax = (text: string, at: number) =>
  /傳真|\bfax/i.test(text.slice(Math.max(0, at - 120), at));

/** What fits a shape; whether a table has it is asked afterwards. */
const fitting = remembered((source, raw: string) => {
  const text = typed(source, raw);
  return shapes.flatMap(({ kind, sign, pattern, is }) =>
    (sign && !sign.test(text) ? [] : [...text.matchAll(pattern)])
      .filter(({ index }) => kind !== "phone" || !isFax(text, index))
      .map((match) => ({
        kind,
        is,
        found: (match[1] ?? match[0]).trim(),
        at: match.index,
      })),
  );
});

/** Headlines and the names of laws are quoted as they are, with the names in them. */
const quotes = /^content\/(?:sources|laws)\.yaml$/;

const names = remembered((source, raw: string): Suspect[] => {
  if (quotes.test(source.file)) return [];
  const text = typed(source, raw);
  const found = new Set(namesIn(text));
  if (source.file.includes("/examples/"))
    for (const { value } of texts(source.data))
      for (const name of namesAlone(value)) found.add(name);
  return [...found].map((name) => ({
    kind: "name",
    found: name,
    at: Math.max(0, text.indexOf(name)),
  }));
});

/** Persons whom the content may name. */
const allowed = (content: Content): ReadonlySet<string> =>
  new Set(
    list(record(content.data("fictitious.yaml"))["persons"]).flatMap((entry) =>
      Object.values(record(entry)).map(String),
    ),
  );

/** The field or line where it stands; a comment or key has no field. */
const toFault = (source: Source, raw: string, { kind, found, at }: Suspect): Fault => {
  const { rule, ...rest } = advice[kind];
  const message = { found, ...rest };
  const line = raw.slice(0, at).split("\n").length;
  if (source.body && line >= source.bodyLine)
    return faultInBody(source, rule, line - source.bodyLine, message);
  const place = texts(source.data).find(({ value }) => plainDigits(value).includes(found));
  if (place) return faultIn(source, rule, place.path, message);
  return { rule, file: source.file, line, field: "", ...message };
};

/** No number, mail or name of a person in any text, key or comment; phones and mail only as the tables have them. */
export const people: Check = (content) => {
  const known = listedContacts(content);
  const persons = allowed(content);
  return [...content.files].flatMap(([name, source]) => {
    const raw = content.tree.get(name) ?? "";
    if (name === "fictitious.yaml" || name.endsWith(".svg")) return [];
    const suspects: Suspect[] = [
      ...fitting(source, raw).filter(({ found, is }) => is?.(found, known) ?? true),
      ...names(source, raw).filter(
        ({ found }) => ![...persons].some((one) => one.includes(found) || found.includes(one)),
      ),
    ];
    return suspects.map((suspect) => toFault(source, raw, suspect));
  });
};
