import { type Check, type Content, faultIn } from "../read/content.ts";
import type { Fault, Path } from "../report/fault.ts";
import { type Both, type Said, say } from "../report/said.ts";
import { record, select } from "../read/select.ts";
import { dialled, mainDigits } from "./dialling.ts";
import { listedContacts, numbersOf } from "./listed-contacts.ts";

type Finding = { path: Path; found: Said; expected: Said; mend: Both; example?: string };

const undialable = (path: Path, number: string): Finding => ({
  path,
  found: number,
  expected: say(
    "撥得出去的號碼，只有數字、- 和分機",
    "a number that can be dialled: digits, -, # and spaces",
  ),
  mend: say("照公告的號碼重打，含區碼", "type it again as published, with the area code"),
  example: 'number: "07-3368333 #2418"',
});

/** What is wrong with one number of a table. */
const oneNumber = (path: Path, number: unknown, tel: unknown): Finding[] => {
  if (typeof number !== "string" || typeof tel !== "string") return [];
  const wanted = dialled(number);
  if (wanted === undefined) return [undialable([...path, "number"], number)];
  // Within Taiwan a number may be dialled without the country code.
  if (
    tel === wanted ||
    (mainDigits(tel) === mainDigits(number) && tel.split(",")[1] === wanted.split(",")[1])
  )
    return [];
  return [
    {
      path: [...path, "tel"],
      found: say(`${tel}，但畫面上寫 ${number}`, `${tel}, though the page shows ${number}`),
      expected: wanted,
      mend: say("讓 tel 和 number 是同一個號碼", "make tel and number the same number"),
      example: `tel: "${wanted}"`,
    },
  ];
};

const inTables = (content: Content): Fault[] =>
  numbersOf(content).flatMap(({ file, path, number, tel }) => {
    const source = content.files.get(file);
    if (!source) return [];
    return oneNumber(path, number, tel).map(({ path: at, ...rest }) =>
      faultIn(source, "contact-table", at, rest),
    );
  });

/** The number of the site and those of systems stand in no table of numbers: each is one of theirs. */
const elsewhere = (content: Content): Fault[] => {
  const { digits } = listedContacts(content);
  return (
    [
      ["site.yaml", "hotline.number"],
      ["platforms.yaml", "*.address.phone"],
    ] as const
  ).flatMap(([file, pattern]) => {
    const source = content.files.get(file);
    return select(source?.data, pattern).flatMap(({ path, value }) => {
      if (!source || typeof value !== "string") return [];
      if (dialled(value) === undefined) {
        const { path: at, ...rest } = undialable(path, value);
        return [faultIn(source, "contact-table", at, rest)];
      }
      if (digits.has(mainDigits(value))) return [];
      return [
        faultIn(source, "contact-table", path, {
          found: value,
          expected: say(
            "lines.yaml、offices.yaml 或 branches.yaml 裡也有的號碼",
            "a number that lines.yaml, offices.yaml or branches.yaml has too",
          ),
          mend: say("先把號碼寫進 content/lines.yaml", "enter it in content/lines.yaml first"),
          example: '- { id: "1999", number: "1999", tel: "1999", … }',
        }),
      ];
    });
  });
};

/** The name of the hotline says its number, or none. */
const hotlineName = (content: Content): Fault[] => {
  const source = content.files.get("site.yaml");
  const { number } = record(record(source?.data)["hotline"]);
  return select(source?.data, "hotline.name.*").flatMap(({ path, value }) => {
    const other = [...String(value).matchAll(/\d{3,}/g)].find(([digits]) => digits !== number)?.[0];
    if (!source || other === undefined) return [];
    return [
      faultIn(source, "contact-table", path, {
        found: other,
        expected: String(number),
        mend: say("名稱裡的號碼和 number 一樣", "the number of the name is that of number"),
        example: 'hotline: { number: "1999", name: { zh: 1999 高雄萬事通, en: 1999 hotline } }',
      }),
    ];
  });
};

/** Numbers that can be dialled, and dial what the page shows. */
export const phoneNumbers: Check = (content) => [
  ...inTables(content),
  ...elsewhere(content),
  ...hotlineName(content),
];
