import type { Fault } from "./fault.ts";
import { dateWords } from "./date-words.ts";
import { say } from "./said.ts";

/** How to put a value right that has the wrong type or is written in another way. */
export type Advice = Pick<Fault, "mend" | "example">;

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** A text where a number is expected. @param raw as it stands in the file */
const toNumber = (key: string, value: string, raw: string): Advice => {
  const plain = value.normalize("NFKC").trim().replaceAll("−", "-");
  const bare = plain.replace(/(?<=\d)[,，](?=\d{3}(?!\d))/g, "");
  const isNumber = /^[-+]?\d+(?:\.\d+)?$/;
  const example = `${key}: ${isNumber.test(bare) ? bare : "30"}`;
  if (/[０-９．]/.test(value) && isNumber.test(bare))
    return {
      mend: say(`全形數字改半形：${bare}`, `write the digits in half width: ${bare}`),
      example,
    };
  if (bare !== plain && isNumber.test(bare))
    return { mend: say(`千分位的逗號要拿掉：${bare}`, `no comma for thousands: ${bare}`), example };
  if (isNumber.test(plain))
    return {
      mend: /^["']/.test(raw)
        ? say(`數字不要加引號：${plain}`, `no quotes around a number: ${plain}`)
        : say(`只寫數字：${plain}`, `only the number: ${plain}`),
      example,
    };
  const number = /\d[\d,]*(?:\.\d+)?/.exec(plain)?.[0].replaceAll(",", "");
  if (number)
    return {
      mend: say(
        `只寫數字 ${number}；單位寫在 unit，其他的話寫在文字檔`,
        `only the number ${number}; its unit goes into unit, words into the text`,
      ),
      example: `${key}: ${number}`,
    };
  if (/^[零〇一二三四五六七八九十百千萬兩]+$/.test(plain))
    return { mend: say("中文數字改成阿拉伯數字", "write it in digits"), example };
  return { mend: say("寫半形阿拉伯數字，不加引號", "write it in digits, without quotes"), example };
};

/** A number, true, false or a bare word where a text is expected. */
const toText = (key: string | number, raw: string, parent: string): Advice => {
  const example = typeof key === "number" ? `${parent}: ["${raw}"]` : `${key}: "${raw}"`;
  const what = parent === "articles" ? "條號" : "這一項是文字";
  return {
    mend: say(`${what}，要加引號："${raw}"`, `a text: put it in quotes, "${raw}"`),
    example,
  };
};

const toTruth = (key: string): Advice => ({
  mend: say("寫 true（是）或 false（否），不加引號", "write true or false, without quotes"),
  example: `${key}: true`,
});

const toList = (key: string, value: unknown): Advice => {
  const parts = String(value)
    .split(/[，、；;,]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const entries = typeof value === "object" ? "…" : parts.map(shorten).join(", ");
  return {
    mend: say(
      "這裡是清單：用 [ ] 包起來、半形逗號分開，或每項一行、前面加「- 」",
      "a list: in [ ] with plain commas, or one entry a line behind “- ”",
    ),
    example: `${key}: [${entries}]`,
  };
};

/**
 * What to type when a value has the wrong type.
 *
 * @param types those that the schema takes
 * @example typeAdvice({ key: "amount", parent: "", value: "30", raw: '"30"', types: ["number"] })?.mend // { zh: "數字不要加引號：30", … }
 */
export const typeAdvice = (place: {
  key: string | number;
  parent: string;
  value: unknown;
  raw: string;
  types: readonly string[];
}): Advice | undefined => {
  const { key, parent, value, raw, types } = place;
  const name = typeof key === "number" ? parent : key;
  if (types.includes("number")) {
    if (typeof value === "string") return toNumber(name, value, raw);
    if (typeof value === "number")
      return {
        mend: say("寫一個真正的數字", "write a number that has an end"),
        example: `${name}: 30`,
      };
  }
  if (types.includes("string") && (typeof value === "number" || typeof value === "boolean"))
    return toText(key, raw, parent);
  if (types.includes("boolean") && typeof value === "string") return toTruth(name);
  if (types.includes("array") && value !== null && value !== undefined) return toList(name, value);
  return undefined;
};

/** An id, code or article in another spelling, as it should be; undefined when that cannot be told. */
const respelt = (value: string, pattern: string): string | undefined => {
  const plain = value.normalize("NFKC").trim();
  const tries = [
    plain,
    plain
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, ""),
    plain
      .toUpperCase()
      .replace(
        /^([A-Z]+)[^A-Z0-9]*(\d+)$/,
        (_, letters: string, digits: string) => `${letters}-${digits.padStart(3, "0")}`,
      ),
    plain.replace(/^第?\s*(\d+)\s*條?(?:\s*之\s*(\d+))?$/, (_, article: string, sub?: string) =>
      sub ? `${article}-${sub}` : article,
    ),
    plain.replace(/^(?:https?[:/]*)?(?=[\w-]+\.)/i, "https://"),
    plain.replace(/[^+\d]/g, ""),
  ];
  const source = /^\/(.*)\/([a-z]*)$/s.exec(pattern);
  if (!source) return undefined;
  const right = new RegExp(source[1] ?? "", source[2]);
  return tries.find((one) => one !== value && right.test(one));
};

/**
 * What to type when a text does not have the form that its field asks for.
 *
 * @param pattern the form, as a regular expression in a text
 * @example formAdvice("Road_Excavation", "/^[a-z0-9]+(-[a-z0-9]+)*$/")?.example // "road-excavation"
 */
export const formAdvice = (value: string, pattern: string): Advice | undefined => {
  if (pattern.includes("\\d{4}-\\d{2}-\\d{2}")) return dateWords(value);
  if (/[，、；]/.test(value)) {
    const parts = value.split(/[，、；]/).map((part) => part.trim());
    return {
      mend: say("全形逗號、頓號改成半形逗號「,」", "write plain commas instead of the wide ones"),
      example: `[${parts.join(", ")}]`,
    };
  }
  const right = respelt(value, pattern);
  if (right === undefined) return undefined;
  return { mend: say(`改成 ${right}`, `write ${right}`), example: right };
};
