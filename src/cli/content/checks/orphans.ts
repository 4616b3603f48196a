import { type Check, type Content, faultIn } from "../read/content.ts";
import { say } from "../report/said.ts";
import { remembered } from "../read/remembered.ts";

/** Written pages that every page links to at its foot; see the footer. */
export const atTheFoot = ["about", "privacy", "accessibility"] as const;
/** Those that the home page lists while they are there. */
const atHome = ["taking-part", "open-government"] as const;

/** Pages that a text names. @example <To page="page.privacy" />, {{page.privacy}}, offers: [page.privacy] */
const namedIn = remembered((_source, raw: string): ReadonlySet<string> => {
  const found = raw.includes("page.") ? raw.matchAll(/\bpage\.([a-z0-9-]+)/g) : [];
  return new Set([...found].map(([, id = ""]) => id));
});

/** Pages that a reader comes to, from the menus or from a text that somebody comes to. */
const reachable = (content: Content): ReadonlySet<string> => {
  const names = [...content.files].map(([name, source]) => ({
    page: /^pages\/([^/]+)\//.exec(name)?.[1],
    leads: namedIn(source, content.tree.get(name) ?? ""),
  }));
  const seen = new Set<string>([...atTheFoot, ...atHome]);
  for (const { page, leads } of names) if (page === undefined) for (const id of leads) seen.add(id);
  for (const here of seen)
    for (const { page, leads } of names) if (page === here) for (const id of leads) seen.add(id);
  return seen;
};

/** Every written page is linked to from somewhere; to be in the site map only is not enough to be found. */
export const orphans: Check = (content) => {
  const seen = reachable(content);
  return content.pages.flatMap((id) => {
    const source = content.files.get(`pages/${id}/zh.mdx`);
    if (!source || seen.has(id)) return [];
    return [
      faultIn(source, "orphan", [], {
        found: id,
        expected: say("至少一頁連到這裡", "a link from at least one page"),
        mend: say(
          "在相關的頁加上連結；資料裡的文字用 {{page.…}}",
          "link to it from a page that is about it; texts of the tables say {{page.…}}",
        ),
        example: `<To page="page.${id}" />`,
      }),
    ];
  });
};
