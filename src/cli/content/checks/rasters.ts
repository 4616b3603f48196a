import { languageName } from "../../../schema/text.ts";
import { type Check, type Content, foreignOf } from "../read/content.ts";
import { type Node, parseBody, walk } from "../read/mdx.ts";
import type { Fault } from "../report/fault.ts";
import { nearest } from "../report/nearest.ts";
import type { Rule } from "../report/rules.ts";
import { type Both, type Said, say } from "../report/said.ts";
import { endingsOf, kindOf } from "./raster/kind.ts";
import { sizeOf } from "./raster/size.ts";

/** Photographs of a phone are ten times as heavy, and nobody sees the difference. */
const mostBytes = 500_000;
const leastSide = 100;
const mostSide = 6000;

const picture = /^(\w+\/[^/]+)\/([a-z0-9-]+\.(png|jpe?g|webp|avif))$/;
const line = "![申請書第一欄的填法](./form-top.png)";

type Told = { rule?: Rule; found: Said; expected: Said; mend: Both; example?: string };

const aPicture = say("PNG、JPEG、WebP 或 AVIF 圖檔", "a PNG, JPEG, WebP or AVIF picture");
const again = say(
  "從原來的程式重新存一次圖",
  "save the picture again from the program that made it",
);

/** What is wrong with the bytes of a picture. */
const inBytes = (bytes: string, ending: string): Told[] => {
  if (bytes.length === 0)
    return [{ found: say("空的檔案", "an empty file"), expected: aPicture, mend: again }];
  const kind = kindOf(bytes);
  const endings = endingsOf[kind ?? ""];
  if (!kind || !endings)
    return [
      {
        found: kind ? say(`其實是 ${kind}`, `really ${kind}`) : say("不是圖", "not a picture"),
        expected: aPicture,
        mend: again,
      },
    ];
  if (!endings.includes(ending))
    return [
      {
        found: say(
          `副檔名是 .${ending}，其實是 ${kind.toUpperCase()}`,
          `.${ending}, really ${kind.toUpperCase()}`,
        ),
        expected: `.${endings[0] ?? kind}`,
        mend: say("改副檔名，內文的檔名也要改", "correct the ending, in the text too"),
      },
    ];
  const size = sizeOf(kind, bytes);
  if (!size)
    return [
      {
        found: say("圖檔壞了，或只有一半", "a damaged or cut-off picture"),
        expected: aPicture,
        mend: again,
      },
    ];
  const [width, height] = size;
  const pixels = `${width} × ${height}`;
  const told: Told[] = [];
  if (Math.max(width, height) < leastSide)
    told.push({
      found: say(`${pixels} 像素`, `${pixels} pixels`),
      expected: say(`至少一邊 ${leastSide} 像素`, `at least ${leastSide} pixels on one side`),
      mend: say("換清楚一點的圖", "use a larger picture"),
    });
  if (Math.max(width, height) > mostSide)
    told.push({
      found: say(`${pixels} 像素`, `${pixels} pixels`),
      expected: say(`每邊最多 ${mostSide} 像素`, `at most ${mostSide} pixels a side`),
      mend: say("把圖縮小再存", "make the picture smaller"),
    });
  if (bytes.length > mostBytes)
    told.push({
      rule: "too-large",
      found: say(`${bytes.length} 位元組`, `${bytes.length} bytes`),
      expected: say(`最多 ${mostBytes} 位元組`, `at most ${mostBytes} bytes`),
      mend: say("把圖縮小，或存成 WebP", "make it smaller, or save it as WebP"),
    });
  return told;
};

/** Pictures that the texts of a folder name, by language. */
const namedIn = (content: Content, folder: string, language: string): Node[] => {
  const body = content.files.get(`${folder}/${language}.mdx`)?.body ?? "";
  if (!body.includes("![")) return [];
  const parsed = parseBody(body);
  return "tree" in parsed ? [...walk(parsed.tree)].filter(({ type }) => type === "image") : [];
};

const inFolder = (content: Content, folder: string, names: readonly string[]): Fault[] => {
  const zh = namedIn(content, folder, "zh");
  const foreign = foreignOf(content).map((language) => ({
    file: `${folder}/${language}.mdx`,
    language,
    shown: namedIn(content, folder, language),
  }));
  const used = new Set(
    [...zh, ...foreign.flatMap(({ shown }) => shown)].map(({ url = "" }) => url.replace("./", "")),
  );
  const absent = [...used].filter((name) => !names.includes(name));
  const faults = names.flatMap((name): Fault[] => {
    const file = `${folder}/${name}`;
    const ending = name.split(".").at(-1) ?? "";
    const told = inBytes(content.tree.get(file) ?? "", ending);
    if (!used.has(name)) {
      const meant = nearest(name, absent);
      told.push({
        rule: "unused",
        found: name,
        expected: say("內文用到這張圖", "a text that shows the picture"),
        mend: meant
          ? say(`內文寫的是 ${meant}：改成同一個檔名`, `the text names ${meant}: use one name`)
          : say("在內文加上這張圖，或刪掉檔案", "show it in the text, or remove the file"),
        example: `![圖裡看得到什麼](./${name})`,
      });
    }
    return told.map(({ rule = "image", example = line, ...rest }) => ({
      rule,
      file: `content/${file}`,
      field: "",
      ...rest,
      example,
    }));
  });
  const twin = new Map(zh.map(({ url, alt }) => [url, alt?.trim()]));
  const copied = foreign.flatMap(({ file, language, shown }) =>
    shown
      .filter(({ url, alt }) => alt?.trim() && twin.get(url) === alt.trim())
      .map(({ alt, position }): Fault => ({
        rule: "image",
        file: `content/${file}`,
        line: (content.files.get(file)?.bodyLine ?? 1) + (position?.start.line ?? 1) - 1,
        field: "",
        found: alt ?? "",
        expected: say("兩種語言各寫各的說明", "a description in each language"),
        mend: say(`把說明翻成${languageName(language).zh}`, "translate the description"),
        example: "![How to fill in the first box](./form-top.png)",
      })),
  );
  return [...faults, ...copied];
};

/** Pictures beside a text are pictures, of a size for a phone, and stand in the text. */
export const rasters: Check = (content) => {
  const folders = new Map<string, string[]>();
  for (const name of content.tree.keys()) {
    const [, folder, file] = picture.exec(name) ?? [];
    if (folder && file) folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return [...folders].flatMap(([folder, names]) => inFolder(content, folder, names));
};
