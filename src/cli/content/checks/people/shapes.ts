import { dialled, mainDigits } from "../dialling.ts";
import { suspicious } from "../domains.ts";
import type { Known } from "../listed-contacts.ts";
import { isCard, isIdentity } from "./identity.ts";

/** What somebody wrote that may belong to a person, or stands in no table. */
export type Kind =
  | "identity"
  | "mobile"
  | "private-mail"
  | "mail"
  | "phone"
  | "line"
  | "card"
  | "birth"
  | "domain"
  | "chat";

type Shape = {
  kind: Kind;
  /** Global; the first group, or else all of it, is what was found. */
  pattern: RegExp;
  /** Without this in the file there is nothing to look for: cheaper than the pattern. */
  sign?: RegExp;
  /** Is what was found really one? Asked only for what fits the pattern. */
  is?: (found: string, known: Known) => boolean;
};

/** Kept for examples by RFC 2606: nobody ever has a mailbox there. */
const nobodys = /@example\.org$/;
const privateMail =
  /@(?:(?:[\w-]+\.)?(?:yahoo|hinet|seed)|gmail|googlemail|ymail|hotmail|outlook|live|msn|icloud|me|mac|pchome|aol|proton|protonmail|qq|163|126|yam|kimo|gmx)\.|@mail\.com$/i;

/** Only zeros where the subscriber's digits are: plainly not a number. */
const blank = (digits: string) => /0{6}\d?$/.test(digits);
const listedPhone = (found: string, { digits }: Known) =>
  digits.has(mainDigits(found)) || blank(mainDigits(found));

const mailOf = (found: string) =>
  found
    .replace(/\s*[[(]\s*at\s*[\])]\s*/i, "@")
    .replace(/\s/g, "")
    .toLowerCase();

const mail = /[\w.+-]+(?:@| ?[[(]at[\])] ?)[\w-]+(?:\.[\w-]+)+/gi;

/** Every shape that is looked for in every text of the content. */
export const shapes: readonly Shape[] = [
  {
    kind: "identity",
    pattern: /(?<![A-Za-z0-9-])[A-Za-z][ -]?[1289A-Da-d](?:[ -]?\d){8}(?![A-Za-z0-9])/g,
    is: isIdentity,
  },
  {
    kind: "mobile",
    pattern: /(?<![\d.])(?:\+?886[ )-]*(?:\(0\)|0)?|\(?0)9(?:[ .()-]?\d){8}(?!\d)/g,
    is: (found, known) => !listedPhone(found, known),
  },
  {
    kind: "private-mail",
    sign: /@|[[(]at[\])]/i,
    pattern: mail,
    is: (found, { mails }) => privateMail.test(mailOf(found)) && !mails.has(mailOf(found)),
  },
  {
    kind: "mail",
    sign: /@|[[(]at[\])]/i,
    pattern: mail,
    is: (found, { mails }) =>
      ![privateMail, nobodys].some((kind) => kind.test(mailOf(found))) && !mails.has(mailOf(found)),
  },
  {
    kind: "phone",
    pattern:
      /(?<![\d.,/+-])(?:\+?886[ )-]*(?:\(0\)|0)?[2-8]|\(?0[2-8]\d{0,2}\)?)(?:[ .()-]?\d){6,8}(?!\d)/g,
    is: (found, known) => dialled(found) !== undefined && !listedPhone(found, known),
  },
  {
    kind: "mobile",
    pattern: /[零〇○]九[零〇○一二三四五六七八九]{8}/g,
  },
  {
    // Without its area code: only a word before it shows that it is a phone.
    kind: "phone",
    pattern: /(?:電話|[打撥]|\b(?:call|phone|tel))[:：.]? ?([2-9]\d{2}[- ]?\d{4})(?![\d-])/gi,
    is: (found, { digits }) =>
      ![...digits].some((number) => number.endsWith(found.replace(/\D/g, ""))),
  },
  {
    kind: "domain",
    sign: /gov/i,
    pattern: /(?<![\w@.-])(?:[\w-]+\.)*[\w-]*gov[\w-]*(?:\.[\w-]+)+/gi,
    is: (found) => suspicious(found.toLowerCase(), undefined, new Set()) !== undefined,
  },
  {
    kind: "line",
    pattern: /(?:[打撥] ?|\b(?:call|dial|phone|ring) )(1\d{2,3})(?![\d.,-]*\d)/gi,
    is: (found, { digits }) => !digits.has(found),
  },
  { kind: "card", pattern: /(?<!\d)[3-6]\d{3}(?:[ -]?\d{4}){3}(?!\d)/g, is: isCard },
  {
    kind: "birth",
    pattern:
      /(?:民國 ?)?\d{2,4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日(?:出生|生(?![效活產]))|(?:生日|出生年月日)(?:是|：|:) ?(?:民國 ?)?\d{2,4}[年./-]\d{1,2}|\bborn (?:on |in )?(?:\d|[A-Z][a-z]+ \d)/g,
  },
  {
    kind: "chat",
    pattern: /\b(?:LINE|WeChat|微信|Telegram) ?(?:ID|帳號|id) ?[:：]? ?[\w@.-]{3,}/g,
  },
];
