import { expect, type Page, test } from "@playwright/test";
import type { ServiceKind } from "../../src/schema/service.ts";
import { type PageLanguage, pages } from "../dist/site.ts";
import { at, services } from "./addresses.ts";

/** A phone as most people have it; the smallest is 320 px wide. */
const phone = { width: 390, height: 844 };
test.use({ viewport: phone });

/** What the main button may lead to, by kind: to a call, into the page, to a form, a flow or another site. */
const fits: Record<ServiceKind, RegExp> = {
  report: /^tel:/,
  permit: /^(#evidence$|tel:)/,
  filing: /^#evidence$/,
  copy: /^(#evidence$|tel:|.*\/forms\/[a-z-]+\/fill\/$)/,
  subsidy: /^(#need$|.*\/find\/)/,
  claim: /\/forms\/[a-z-]+\/fill\/$/,
  dispute: /^(tel:|.*\/forms\/[a-z-]+\/fill\/$)/,
  information: /^(tel:|https:)/,
  consultation: /^(tel:|https:)/,
};

/** Words for “we do not know”: a page says them once, with whom to ask. */
const unknown =
  "請洽|沒有查到|查不到|查無|找不到|還不知道|不清楚|還沒確認|尚未確認|沒有公布|尚未公布|未公布|" +
  "ask the (?:office|desk|bureau)|found no|(?:was|were|is|are) not found|not found|(?:is|are) not known|unknown|" +
  "no published|not published|not confirmed|not announced|could not be found";

interface Measured {
  id: string;
  /** Faults seen on the first screen, in words. */
  faults: string[];
  /** Length of the page in screens. */
  screens: number;
  /** Phrases that say that something is not known. */
  unknown: number;
  /** Share of the visible characters that are marks, citations, laws and sources, in per cent. */
  cited: number;
}

/** Everything that a page load can tell, in one question to the browser. */
const measure = (page: Page, words: string) =>
  page.evaluate((phrases) => {
    const faults: string[] = [];
    const main = document.querySelector("main");
    const bar = document.querySelector(".bar");
    const edge = bar?.getBoundingClientRect().top ?? innerHeight;
    const inside = (element: Element, bottom: number) =>
      [...element.getClientRects()].every(
        (box) =>
          box.width > 0 &&
          box.height > 0 &&
          box.top >= 0 &&
          box.bottom <= bottom &&
          box.left >= 0 &&
          box.right <= innerWidth,
      );
    const seen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest(".hidden");
    if (!main) throw new Error("no <main>");
    if (scrollY !== 0) faults.push("does not open at its top");
    if (!bar || !seen(bar) || bar.getBoundingClientRect().bottom > innerHeight + 0.5)
      faults.push("the bar is not under the thumb");

    const actions = [...document.querySelectorAll<HTMLElement>("[data-action]")];
    const [action] = actions;
    if (actions.length !== 1) faults.push(`${actions.length} main actions`);
    if (!action || !seen(action) || !inside(action, edge))
      faults.push(`the main action ends at ${action?.getBoundingClientRect().bottom} of ${edge}`);
    const top = action?.getBoundingClientRect();
    if (
      action &&
      top &&
      !action.contains(document.elementFromPoint(top.x + top.width / 2, top.y + top.height / 2))
    )
      faults.push("something lies over the main action");

    const dials = [
      ...document.querySelectorAll<HTMLElement>("main a[href^='tel:'], .bar a[href^='tel:']"),
    ];
    const dial = dials.find(
      (link) =>
        seen(link) &&
        inside(link, link.closest(".bar") ? innerHeight + 0.5 : edge) &&
        [link, ...link.querySelectorAll("*")].some(
          (part) =>
            seen(part) &&
            [...part.childNodes].some((node) => node instanceof Text && /\d{3}/.test(node.data)),
        ),
    );
    if (!dial) faults.push("no number to dial on the first screen");

    const head = document.querySelector("#header")?.getBoundingClientRect().height ?? 0;
    if (head === 0 || head > 64) faults.push(`the head is ${head} px high`);
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide > 0) faults.push(`can be moved ${wide} px sideways`);

    const cited =
      "sup, .references, #law, #sources, .sources, .grounds, a[href*='/laws/'], a[href*='/sources/']";
    let text = "";
    let ofGrounds = 0;
    const nodes = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const node = nodes.currentNode as Text;
      const parent = node.parentElement;
      if (!parent || parent.closest("script, style") || !seen(parent)) continue;
      text += node.data;
      if (parent.closest(cited)) ofGrounds += node.data.replace(/\s+/g, "").length;
    }
    return {
      href: action?.getAttribute("href") ?? "",
      target: action?.getAttribute("href")?.startsWith("#")
        ? document.querySelector(action.getAttribute("href") ?? "") !== null
        : true,
      faults,
      screens: document.documentElement.scrollHeight / innerHeight,
      unknown: text.match(new RegExp(phrases, "gi"))?.length ?? 0,
      cited: (100 * ofGrounds) / text.replace(/\s+/g, "").length,
    };
  }, words);

const median = (values: number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
const screens = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
const of = (language: PageLanguage, ...kinds: string[]) =>
  pages.filter((page) => page.language === language && kinds.includes(page.kind));

for (const [language, most] of [
  ["zh", 8],
  ["en", 10],
] as const) {
  test(`the first screen of every service answers, and the page is short: ${language}`, async ({
    page,
  }, info) => {
    const list: Measured[] = [];
    for (const { path, id, sort } of services.filter((page) => page.language === language)) {
      await page.setViewportSize(phone);
      await page.goto(path);
      const { href, target, faults, ...figures } = await measure(page, unknown);
      if (!fits[sort].test(href)) faults.push(`${sort}: its button leads to ${href}`);
      if (!target) faults.push(`its button leads to ${href}, which is not there`);
      await page.setViewportSize({ width: 320, height: phone.height });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) faults.push(`can be moved ${wide} px sideways at 320 px`);
      list.push({ id, faults, ...figures });
    }
    expect(list.length).toBeGreaterThanOrEqual(40);
    for (const figure of ["screens", "unknown", "cited"] as const) {
      const values = list.map((row) => row[figure]);
      const three = [Math.min(...values), median(values), Math.max(...values)];
      info.annotations.push({
        type: figure,
        description: three.map((value) => value.toFixed(1)).join(" / "),
      });
    }
    const over = (figure: "screens" | "unknown" | "cited", limit: number) =>
      list.filter((row) => row[figure] > limit).map((row) => `${row.id}: ${row[figure]}`);
    expect
      .soft(list.flatMap(({ id, faults }) => faults.map((fault) => `${id}: ${fault}`)))
      .toEqual([]);
    expect.soft(over("screens", 14)).toEqual([]);
    expect.soft(median(list.map((row) => row.screens))).toBeLessThanOrEqual(most);
    expect.soft(over("unknown", 3)).toEqual([]);
    expect.soft(over("cited", 6)).toEqual([]);
  });

  test(`the home page fits in four screens, search and tasks in the first: ${language}`, async ({
    page,
  }) => {
    await page.goto(at(`${language}/`));
    expect(await screens(page)).toBeLessThanOrEqual(4);
    const edge = (await page.locator(".bar").isVisible())
      ? ((await page.locator(".bar").boundingBox())?.y ?? 0)
      : phone.height;
    const tasks = page.locator(".tasks a");
    await expect(tasks).toHaveCount(4);
    for (const item of [page.locator("main input[type=search]"), ...(await tasks.all())]) {
      await expect(item).toBeInViewport({ ratio: 1 });
      const box = await item.boundingBox();
      expect((box?.y ?? edge) + (box?.height ?? 0)).toBeLessThanOrEqual(edge);
    }
  });

  test(`every event, topic and audience fits in five screens: ${language}`, async ({ page }) => {
    const long: string[] = [];
    const list = of(language, "events/[id]", "topics/[id]", "audiences/[id]");
    expect(list.length).toBeGreaterThan(15);
    for (const { path } of list) {
      await page.goto(path);
      const length = await screens(page);
      if (length > 5) long.push(`${path}: ${length.toFixed(2)}`);
    }
    expect(long).toEqual([]);
  });
}
