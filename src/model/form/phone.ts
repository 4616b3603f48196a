import { folded } from "./folding.ts";

/** Between two numbers in one answer. */
const between = /[、,;/\n]|或|及|\bor\b/i;
/** What stands before an extension; a call-box writes it in brackets: (分機2418). */
const beforeExtension =
  /\(?\s*(?:#|(?:請?轉)?分機(?:號碼)?|請?轉|ext(?:ension)?\.?|(?<=\d)\s*x(?=\s*\d))\s*:?/i;
const extension = /^\s*\d{1,6}(?:\s*[-~]\s*\d{1,6})?\s*\)?\s*$/;
/** What is said of a number: (公)、電話：、Tel. */
const said = /\([^()\d]*\)|^\s*[\p{L}. ]+:?(?=[\s\d(+])/giu;

function isOnePhone(text: string): boolean {
  const [number = "", ...extensions] = text.split(beforeExtension);
  if (extensions.length > 1 || !extensions.every((part) => extension.test(part))) return false;
  const plain = number
    .replace(said, "")
    .replace(/[\s().·-]/g, "")
    .replace(/^(?:\+|00)?8860?(?=\d{8})/, "0");
  if (/^\+/.test(plain)) return /^\+\d{7,15}$/.test(plain); // abroad
  return /^09\d{8}$/.test(plain) || /^0[2-8]\d{6,9}$/.test(plain);
}

/**
 * A telephone number in Taiwan, with area code or country code, also with extensions, and also two of them.
 * @example isPhone("07-336-8333 #123、0912-345-678") // true
 */
export function isPhone(text: string): boolean {
  const parts = folded(text)
    .split(between)
    .filter((part) => part.trim());
  /** 「轉 2281、2284」: what follows an extension may be one more of them. */
  const goesOn = (part: string, at: number) =>
    extension.test(part) && beforeExtension.test(parts.slice(0, at).join(" "));
  return parts.length > 0 && parts.every((part, at) => isOnePhone(part) || goesOn(part, at));
}
