import { type Check, type Content, faultIn } from "../read/content.ts";
import { nearest, some, suggest } from "../report/nearest.ts";
import type { Fault } from "../report/fault.ts";
import { type Both, say } from "../report/said.ts";

const groups = ["topics", "events", "audiences"] as const;

/** Folders of written pages below a group. @example foldersOf(content, "events") // ["renovate"] */
const foldersOf = (content: Content, group: string): string[] => [
  ...new Set(
    [...content.files.keys()].flatMap((name) => {
      const [top, folder, inner] = name.split("/");
      return top === group && folder && inner ? [folder] : [];
    }),
  ),
];

/** The written page of a topic, life event or audience belongs to an entry of its table. */
export const writtenEntries: Check = (content) =>
  groups.flatMap((group) =>
    foldersOf(content, group).flatMap((id) => {
      const source = content.files.get(`${group}/${id}/zh.mdx`);
      if (!source || content.ids(group).has(id)) return [];
      return [
        faultIn(source, "dangling-reference", [], {
          found: id,
          expected: say(
            `content/${group}.yaml 裡有的代號：${some(content.ids(group), id).zh}`,
            `an entry of content/${group}.yaml: ${some(content.ids(group), id).en}`,
          ),
          mend: suggest(
            id,
            content.ids(group),
            say(
              `改資料夾的名字，或把 ${id} 加到 content/${group}.yaml`,
              `rename the folder, or add ${id} to the table`,
            ),
          ),
          example: `content/${group}/${nearest(id, content.ids(group)) ?? [...content.ids(group)][0] ?? id}/zh.mdx`,
        }),
      ];
    }),
  );

const copy = say(
  "從別的資料夾複製同名的檔案過來，再改內容",
  "copy a neighbouring folder's file here and fill it in",
);
/** What a folder has to hold, and how to get it. */
const wanted: Readonly<Record<"words" | "picture" | "facts", readonly [Both, Both]>> = {
  words: [
    say("中文（zh.mdx）和英文（en.mdx）都有", "the words in both languages"),
    say(
      "把另一種語言的檔案複製過來，再翻譯",
      "copy the other language's file here and translate it",
    ),
  ],
  picture: [
    say(
      "圖畫在 picture.svg，文字寫在 picture.yaml，兩個都要有",
      "the lines of the drawing in picture.svg and its words in picture.yaml",
    ),
    copy,
  ],
  facts: [say("文字旁邊要有資料檔", "the facts beside the words"), copy],
};

/** Every service, page and notice has both languages, and its facts. */
export const filesInPairs: Check = (content) => {
  const words = content.languages.map((language) => `${language}.mdx`);
  const needed = [
    ...content.services.flatMap((id) =>
      ["service.yaml", ...words].map((name) => `services/${id}/${name}`),
    ),
    ...content.notices.flatMap((id) =>
      ["notice.yaml", ...words].map((name) => `notices/${id}/${name}`),
    ),
    ...content.pages.flatMap((id) => words.map((name) => `pages/${id}/${name}`)),
    ...groups.flatMap((group) =>
      foldersOf(content, group).flatMap((id) =>
        ["facts.yaml", ...words].map((name) => `${group}/${id}/${name}`),
      ),
    ),
    ...content.pictures.flatMap((id) =>
      ["picture.yaml", "picture.svg"].map((name) => `pictures/${id}/${name}`),
    ),
    ...content.forms.map((id) => `forms/${id}/form.yaml`),
  ];
  return needed
    .filter((name) => !content.files.has(name))
    .map((name): Fault => {
      const [expected, mend] = name.endsWith(".mdx")
        ? wanted.words
        : name.startsWith("pictures/")
          ? wanted.picture
          : wanted.facts;
      return {
        rule: "missing-file",
        file: `content/${name}`,
        field: "",
        found: say("（沒有這個檔案）", "(missing)"),
        expected,
        mend,
        example: `content/${name}`,
      };
    });
};
