import { expect, type Page, test } from "@playwright/test";
import { attribute, named, text } from "../dist/site.ts";
import { at, services } from "./addresses.ts";

test.use({ viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });

/** Names of all marks as the browser tells them to a screen reader, by the address each leads to. */
async function names(page: Page): Promise<Map<string, Set<string>>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Accessibility.enable");
  const { root } = await devtools.send("DOM.getDocument", { depth: 0 });
  const { nodeIds } = await devtools.send("DOM.querySelectorAll", {
    nodeId: root.nodeId,
    selector: "main sup a",
  });
  const found = new Map<string, Set<string>>();
  for (const nodeId of nodeIds) {
    const { attributes } = await devtools.send("DOM.getAttributes", { nodeId });
    const href = attributes[attributes.indexOf("href") + 1] ?? "";
    const { nodes } = await devtools.send("Accessibility.getPartialAXTree", {
      nodeId,
      fetchRelatives: false,
    });
    // what stands in a closed part is not told at all, until it opens
    for (const { ignored, name } of nodes)
      if (!ignored) found.set(href, (found.get(href) ?? new Set()).add(`${name?.value}`));
  }
  await devtools.detach();
  return found;
}

for (const [language, word, example] of [
  ["zh", "出處", "出處 10. 建築法第 33 條"],
  ["en", "source", "source 10. Building Act, Art. 33"],
] as const) {
  const address = at(`${language}/services/building-permit/`);

  test(`a mark is called by its entry in the list, which is closed: ${language}`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.locator("details.part:not([open]) #law .references")).toHaveCount(1);
    const entries = new Map(
      await page
        .locator(".references li > a:first-child")
        .evaluateAll((links) =>
          links.map((a): [string, string | null] => [`#${a.id}`, a.textContent]),
        ),
    );
    const closed = await names(page);
    expect(closed.size).toBeGreaterThan(3);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll("details:not(:has(#law))"))
        (part as HTMLDetailsElement).open = true;
    });
    await expect(page.locator(".references")).toBeHidden();
    const open = await names(page);
    expect(open.size).toBeGreaterThan(closed.size);
    for (const told of [closed, open])
      for (const [href, called] of told)
        expect([...called], href).toEqual([`${word} ${entries.get(href)}`]);
    expect([...open.values()].flatMap((called) => [...called])).toContain(example);
    const mark = page.locator("main sup a", { hasText: /^\s*10\s*$/ }).first();
    await expect(mark).toHaveAccessibleName(example);
  });

  test(`a mark opens the list at its entry, and the way back leads to the mark: ${language}`, async ({
    page,
  }) => {
    await page.goto(address);
    const mark = page.locator("main sup a[id]").first();
    const [entry, back] = [await mark.getAttribute("href"), `#${await mark.getAttribute("id")}`];
    await mark.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`${address}${entry}`);
    await expect(page.locator("details.part:has(#law)")).toHaveAttribute("open");
    await expect(page.locator(`${entry}`)).toBeInViewport({ ratio: 1 });
    const home = page.locator(`.references a[href="${back}"]`);
    await expect(home).toHaveAccessibleName(/^\S.*\S$/);
    await home.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`${address}${back}`);
    await expect(mark).toBeInViewport();
    await page.goBack();
    await expect(page.locator(`${entry}`)).toBeInViewport();
  });

  test(`the way back opens the closed part where the mark stands: ${language}`, async ({
    page,
  }) => {
    await page.goto(address);
    const part = page.locator("details.part:not([open]):has(sup a[id])").first();
    const id = await part.locator("sup a[id]").first().getAttribute("id");
    await page.goto(`${address}#law`);
    await page.locator(`.references a[href="#${id}"]`).click();
    await expect(page.locator(`#${id}`)).toBeInViewport();
  });
}

test("in every service each mark is called by the words of its entry", () => {
  for (const { file, tree, language } of services) {
    const links = named(tree, "a");
    const entries = new Map(
      links.map((link): [string, string] => [`#${attribute(link, "id")}`, text(link)]),
    );
    const marks = links.filter((link) => /^#g\d+$/.test(attribute(link, "href")));
    expect(marks.length, file).toBeGreaterThan(5);
    const word = language === "zh" ? "出處" : "source";
    for (const mark of marks)
      expect(attribute(mark, "aria-label"), file).toBe(
        `${word} ${entries.get(attribute(mark, "href"))}`,
      );
  }
});
