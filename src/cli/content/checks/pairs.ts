import { type Check, type Content, faultIn, languages } from "../read/content.ts";
import { suggest } from "../report/nearest.ts";
import type { Fault } from "../report/fault.ts";

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
          expected: `an entry of content/${group}.yaml`,
          mend: suggest(id, content.ids(group), `rename the folder, or add ${id} to the table`),
        }),
      ];
    }),
  );

/** Every service, page and notice has both languages, and its facts. */
export const filesInPairs: Check = (content) => {
  const needed = [
    ...content.services.flatMap((id) =>
      ["service.yaml", "zh.mdx", "en.mdx"].map((name) => `services/${id}/${name}`),
    ),
    ...content.notices.flatMap((id) =>
      ["notice.yaml", "zh.mdx", "en.mdx"].map((name) => `notices/${id}/${name}`),
    ),
    ...content.pages.flatMap((id) => languages.map((language) => `pages/${id}/${language}.mdx`)),
    ...groups.flatMap((group) =>
      foldersOf(content, group).flatMap((id) =>
        ["facts.yaml", "zh.mdx", "en.mdx"].map((name) => `${group}/${id}/${name}`),
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
      const words = name.endsWith(".mdx");
      return {
        rule: "missing-file",
        file: `content/${name}`,
        field: "",
        found: "(missing)",
        expected: words
          ? "the words in both languages"
          : name.startsWith("pictures/")
            ? "the lines of the drawing in picture.svg and its words in picture.yaml"
            : "the facts beside the words",
        mend: words
          ? "copy the other language's file here and translate it"
          : "copy a neighbouring folder's file here and fill it in",
      };
    });
};
