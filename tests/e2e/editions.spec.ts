import { readdirSync, readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { parse } from "yaml";
import { form as schema } from "../../src/schema/form.ts";
import { at } from "./addresses.ts";
import { violations } from "./violations.ts";

const forms = readdirSync("content/forms").map((id) => ({
  id,
  ...schema.parse(parse(readFileSync(`content/forms/${id}/form.yaml`, "utf8"))),
}));

const told = (page: Page) =>
  page
    .locator("main [data-state]")
    .filter({ visible: true })
    .evaluateAll((parts) => parts.map((part) => (part as HTMLElement).dataset["state"]));
const twice = (state: string) => [state, state];

test("the code on a form that is printed says whether it is the current edition", async ({
  page,
}) => {
  await page.goto(at("zh/forms/state-compensation-claim/fill/"));
  const code = await page.locator(".paper .head a").first().getAttribute("href");
  expect(code).toMatch(/\/q\/F-\d{3}\/\?v=\d{4}-\d\d-\d\d$/);
  await page.goto(code ?? "");
  await expect(page.getByText("您手上的是現行版本。")).toBeVisible();
  await expect(page.getByText("Your copy is the current edition.")).toBeVisible();
  expect(await told(page)).toEqual(twice("current"));
  expect(await violations(page)).toEqual([]);

  const address = code?.replace(/\?.*/, "") ?? "";
  for (const [search, state] of [
    ["?v=2099-01-01", "unknown"],
    ["?v=%3Cscript%3E", "unknown"],
    ["", "none"],
  ] as const) {
    await page.goto(address + search);
    await expect(page.locator(`[data-state="${state}"]`).first()).toBeVisible();
    expect(await told(page)).toEqual(twice(state));
  }
});

test("an older copy is told what has changed since, and where the new one is", async ({ page }) => {
  const changed = forms.filter(({ earlier }) => earlier.length > 0);
  expect(changed.length).toBeGreaterThan(0);
  for (const { code, earlier } of changed) {
    const oldest = earlier.at(-1);
    await page.goto(at(`q/${code}/?v=${oldest?.version}`));
    await expect(page.getByText("您手上的是舊版")).toBeVisible();
    expect(await told(page)).toEqual(twice("older"));
    for (const { changed } of earlier)
      for (const words of [changed.zh, changed.en])
        await expect(page.getByText(words)).toBeVisible();
  }
  await page.getByRole("link", { name: "Get the current edition" }).click();
  await expect(page).toHaveURL(/\/en\/forms\/.+\/#downloads$/);
});

test("without JavaScript it says the current edition, and where a copy tells its own", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const [form] = forms;
  await page.goto(at(`q/${form?.code}/?v=2020-01-01`));
  await expect(page.getByText(`現行版本：${form?.version}`)).toBeVisible();
  await expect(page.getByText("印在代碼旁邊")).toBeVisible();
  expect(await told(page)).toEqual(twice("none"));
  await context.close();
});

test("a form that may not be handed in offers no print, and on paper says so first", async ({
  page,
}) => {
  const official = forms.filter((form) => form.official);
  expect(official.length).toBeGreaterThan(5);
  for (const { id, officialForm } of official) {
    await page.goto(at(`zh/forms/${id}/fill/`));
    await expect(page.locator("main button, fill-form, main :is(input, textarea)")).toHaveCount(0);
    await page.emulateMedia({ media: "print" });
    const real = page.locator("#official-form");
    await expect(real).toBeVisible();
    await expect(real).toContainText("這不是正式表格，不能送件。");
    await expect(real).toContainText(officialForm?.text.zh.slice(0, 8) ?? "");
    await page.emulateMedia({ media: null });
  }
});
