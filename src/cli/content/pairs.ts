import { type Check, languages } from "./content.ts";
import type { Fault } from "./fault.ts";

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
        expected: words ? "the words in both languages" : "the facts beside the words",
        mend: words
          ? "copy the other language's file here and translate it"
          : "copy a neighbouring folder's file here and fill it in",
      };
    });
};
