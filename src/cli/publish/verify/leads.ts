import { each } from "./ask.ts";
import { type Check, namesIn, page, statusFault } from "./looking.ts";

/** Whoever scans a code that was printed long ago gets somewhere. */
export const codes: Check = {
  zh: "印在紙上的代碼都打得開",
  en: "every code printed on paper opens",
  run: async (site) => {
    const faults = await each(site.codes, async (code) =>
      statusFault(
        await site.ask(`${site.address}q/${code}/`, { method: "HEAD" }),
        200,
        `q/${code}/`,
      ),
    );
    return { asked: site.codes.length, faults };
  },
};

/** Pages say an address with quotation marks or without. */
const attribute = /\s(?:href|src)="?([^\s"#?>]*)/g;

/** Every link of every page leads to something that is there. */
export const links: Check = {
  zh: "每一頁的每個連結都在",
  en: "every link of every page leads somewhere",
  run: async (site) => {
    const { origin } = new URL(site.address);
    const pages = namesIn(site).filter((name) => name.endsWith(".html"));
    const there = new Set(namesIn(site).map((name) => encodeURI(site.address + page(name))));
    let asked = 0;
    const faults = await each(pages, async (name) => {
      const from = site.address + page(name);
      const answer = await site.ask(from);
      if (answer.status !== 200) return statusFault(answer, 200, page(name));
      const html = await answer.text();
      const targets = [...html.matchAll(attribute)]
        .map(([, href = ""]) => new URL(href.replaceAll("&amp;", "&") || from, from))
        .filter((to) => to.origin === origin && /^https?:$/.test(to.protocol));
      asked += targets.length;
      return targets.filter((to) => !there.has(to.href)).map((to) => `${page(name)} → ${to.href}`);
    });
    return { asked, faults: [...new Set(faults)] };
  },
};
