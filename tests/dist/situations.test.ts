import { describe, expect, it } from "vitest";
import { type Situation, situations } from "./situations.ts";
import { all, attribute, base, named, only, type Page, pages, servicesOf } from "./site.ts";

const byPath = new Map(pages.map((page) => [page.path, page]));
const at = (address: string): Page => {
  const page = byPath.get(base + address);
  if (!page) throw new Error(`${address} is not there`);
  return page;
};
const main = (page: Page) => only(page, "main");
const links = (page: Page) => named(main(page), "a").map((link) => attribute(link, "href"));
const ofClass = (page: Page, ...names: string[]) =>
  all(main(page), ({ attribs }) => {
    const own = (attribs["class"] ?? "").split(" ");
    return names.every((name) => own.includes(name));
  });

/** Follows the links of a flow, question after question. What a browser adds, tests/e2e/flows.spec.ts looks at. */
function walk(locale: string, { flow, answers }: Situation): Page {
  let page = at(`${locale}/find/${flow}/`);
  for (const step of answers.keys()) {
    const next = `${locale}/find/${flow}/${answers.slice(0, step + 1).join("/")}/`;
    const options = ofClass(page, "options").flatMap((list) => named(list, "a"));
    expect(options.map((link) => attribute(link, "href"))).toContain(base + next);
    page = at(next);
  }
  return page;
}

it("has forty situations from life, over all flows", () => {
  expect(situations.length).toBeGreaterThanOrEqual(40);
  expect(new Set(situations.map(({ flow }) => flow)).size).toBeGreaterThanOrEqual(6);
});

describe.each(["zh", "en"] as const)("comes out right in %s", (locale) => {
  it.each(situations.map((one) => [one.situation[locale], one] as const))("%s", (_, situation) => {
    const { services, none, ask, referral, answers } = situation;
    const page = walk(locale, situation);
    expect(servicesOf(page).map(({ id }) => id)).toEqual(services);
    expect(ofClass(page, "rule", "none").length > 0).toBe(none);
    if (ask) expect(links(page)).toContain(at(`${locale}/offices/${ask}/`).path);
    if (referral) {
      const elsewhere = at(`${locale}/not-us/`);
      expect(links(page)).toContain(`${elsewhere.path}#${referral}`);
      expect(all(elsewhere.tree, ({ attribs }) => attribs["id"] === referral)).toHaveLength(1);
    }
    expect(ofClass(page, "answers").flatMap((list) => named(list, "dt"))).toHaveLength(
      answers.length,
    );
  });
});
