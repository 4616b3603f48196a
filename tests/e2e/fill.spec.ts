import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { parse } from "yaml";
import { form as schema } from "../../src/schema/form.ts";
import { at } from "./addresses.ts";

const id = "state-compensation-claim";
const address = (locale: string, form = id) => at(`${locale}/forms/${form}/fill/`);
const definition = (form: string) =>
  schema.parse(parse(readFileSync(`content/forms/${form}/form.yaml`, "utf8")));
const squeeze = (text: string) => text.replace(/\s+/g, "");
const words = {
  zh: { name: "請求權人", facts: "事實", print: "列印", clear: "全部清除" },
  en: { name: "Claimant", facts: "Facts", print: "Print", clear: "Clear everything" },
};

/** What is printed, as text without spaces, and on how many sheets. */
async function printed(page: Page, file: string) {
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  const text = execFileSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8" });
  return { text: squeeze(text), sheets: text.split("\f").length - 1 };
}

/** Tab until a control has the focus; a keyboard reaches everything in the order of the page. */
async function tabTo(page: Page, control: string) {
  for (let presses = 0; presses < 120; presses++) {
    if (await page.evaluate((one) => document.activeElement?.id === one, control)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${control}`);
}
async function write(page: Page, control: string, text: string) {
  await tabTo(page, control);
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(text); // as an input method does
}

const axe = async (page: Page, state: string) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: width === 360 ? "light" : "dark" });
    const { violations, passes } = await new AxeBuilder({ page })
      .options({
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        rules: { "color-contrast-enhanced": { enabled: true } },
      })
      .analyze();
    expect(passes.length).toBeGreaterThan(10);
    expect(
      violations.map((v) => `${v.id}: ${v.nodes.map(({ target }) => target.join(" ")).join()}`),
      `${state}, ${width} px`,
    ).toEqual([]);
  }
};

for (const locale of ["zh", "en"] as const)
  test(`${locale}: a claim is filled in by keyboard, wrong at first, and printed; nothing is sent or kept`, async ({
    page,
  }, info) => {
    test.slow();
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset["printed"] = "";
      };
    });
    await page.goto(address(locale), { waitUntil: "networkidle" });
    await axe(page, "empty");
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));

    // wrong values first: each is said when the field is left, and tied to it
    await write(page, "f-claimant-id", "Ａ１２３４５６７８８");
    await page.keyboard.press("Tab");
    const number = page.locator("#f-claimant-id");
    await expect(number).toHaveAttribute("aria-invalid", "true");
    await expect(number).toHaveValue("A123456788"); // full width becomes plain
    await expect(number).toHaveAccessibleDescription(
      locale === "zh" ? /號碼不對/ : /The number is not right/,
    );
    await write(page, "f-claimant-phone", "12345");
    await page.keyboard.press("Tab");
    await expect(page.locator("#f-claimant-phone")).toHaveAccessibleDescription(
      locale === "zh" ? /區域碼/ : /area code/,
    );
    await write(page, "f-claim-date-year", "2026");
    await write(page, "f-claim-date-month", "11");
    await write(page, "f-claim-date-day", "25");
    await page.keyboard.press("Tab");
    const date = page.locator('[data-field="claim-date"]');
    await expect(date).toHaveAccessibleDescription(locale === "zh" ? /西元年/ : /Western year/);

    // the last look before printing names everything and leads there
    const print = page.getByRole("button", { name: words[locale].print, exact: true });
    for (let presses = 0; presses < 30; presses++) {
      if (await print.evaluate((button) => button === document.activeElement)) break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    const summary = page.locator(".faults");
    await expect(summary).toBeFocused();
    await expect(summary).toHaveAccessibleName(locale === "zh" ? /再看一下/ : /another look/);
    expect(await summary.getByRole("link").count()).toBeGreaterThan(6);
    expect(await page.locator("html[data-printed]").count()).toBe(0);
    await axe(page, "with faults");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter"); // the first link: into the first faulty field
    expect(
      await page.evaluate(() => document.activeElement?.closest("[data-field]") !== null),
    ).toBe(true);

    // now the right way, from the top of the page
    await page.locator("h1").evaluate((h1) => {
      h1.tabIndex = -1;
      h1.focus();
    });
    await tabTo(page, "f-claimant-kind-person");
    await page.keyboard.press("Space");
    const answers: [control: string, text: string][] = [
      ["f-claimant-name", "王曉明堃喆"],
      ["f-claimant-birth-year", "79"],
      ["f-claimant-birth-month", "1"],
      ["f-claimant-birth-day", "31"],
      ["f-claimant-id", "A123456789"],
      ["f-claimant-address", "高雄市範例區測試路１號"],
      ["f-claimant-phone", "07-000-0001"],
      ["f-facts", "路樹的枯枝掉在車上。\n第二行也要印出來。"],
      ["f-reasons", "枯枝很久沒有修剪。"],
      ["f-evidence-2-item", "現場照片"],
    ];
    for (const [control, text] of answers) await write(page, control, text);
    await tabTo(page, "f-remedy-kind-money");
    await page.keyboard.press("Space");
    await write(page, "f-authority", "高雄市政府工務局");
    await write(page, "f-claim-date-year", "115");
    await page.keyboard.press("Tab");
    await expect(date).not.toHaveAccessibleDescription(/西元年|Western year/);
    await expect(page.locator('[data-type="comb"] [aria-invalid]')).toHaveCount(0);
    expect(requests).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await axe(page, "filled");

    const { text, sheets } = await printed(page, info.outputPath("claim.pdf"));
    for (const [, value] of answers) expect(text).toContain(squeeze(value));
    const form = definition(id);
    expect(sheets).toBe(form.pages);
    for (const { title, fields } of form.sections) {
      expect(text).toContain(squeeze(title[locale]));
      for (const field of fields)
        for (const { zh, en } of field.type === "table"
          ? field.columns.map(({ label }) => label)
          : [field.label]) {
          expect(text).toContain(squeeze(zh));
          expect(text).toContain(squeeze(en));
        }
    }
    expect(requests).toEqual([]);
    expect(new URL(page.url()).search).toBe("");
  });

test("keeps on this device only when asked, gives it back, and clears it", async ({ page }) => {
  await page.goto(address("zh"));
  const name = page.locator("#f-claimant-name");
  const kept = () => page.evaluate(() => localStorage.getItem("form-state-compensation-claim"));
  await name.fill("王範例");
  await page.locator("#f-claimant-kind-person").check();
  await page.reload();
  await expect(name).toHaveValue("");
  expect(await kept()).toBeNull();

  await name.fill("王範例");
  await page.locator("#f-claimant-kind-person").check();
  await page.getByRole("checkbox", { name: /留在這台裝置/ }).check();
  await expect(page.getByRole("status")).toContainText("已經留在這台裝置上");
  await axe(page, "kept");
  await page.locator("#f-claimant-phone").fill("07-000-0001");
  await name.focus();
  await page.reload();
  await expect(name).toHaveValue("王範例");
  await expect(page.locator("#f-claimant-phone")).toHaveValue("07-000-0001");
  await expect(page.locator("#f-claimant-kind-person")).toBeChecked();
  await expect(page.getByRole("checkbox", { name: /留在這台裝置/ })).toBeChecked();

  const clear = page.locator("[data-act=clear]");
  await clear.click();
  await expect(name).toHaveValue("王範例"); // asked once more
  await clear.click();
  await expect(name).toHaveValue("");
  expect(await kept()).toBeNull();
  await page.reload();
  await expect(name).toHaveValue("");
});

test("works in a browser that keeps nothing, and says so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await page.goto(address("en"));
  await page.locator("#f-claimant-name").fill("Wang");
  const keep = page.getByRole("checkbox", { name: /Keep what I typed/ });
  await keep.click();
  await expect(page.getByRole("status")).toContainText("does not let the page keep anything");
  await expect(keep).not.toBeChecked();
  await expect(page.locator("#f-claimant-name")).toHaveValue("Wang");
});

test("without JavaScript it can be filled in and printed, and Enter sends nothing", async ({
  browser,
}, info) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address("zh"));
  await expect(page.getByRole("button", { name: "列印", exact: true })).toBeHidden();
  await expect(page.locator("main noscript p")).toContainText("請用瀏覽器的列印功能");
  await page.locator("#f-claimant-name").fill("王曉明");
  const before = page.url();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.locator("#f-claimant-name").press("Enter");
  await page.waitForTimeout(300);
  expect([page.url(), requests]).toEqual([before, []]);
  expect((await printed(page, info.outputPath("plain.pdf"))).text).toContain("王曉明");
  await context.close();
});

test("every form prints on as many sheets as its paper, and fits a phone and 400 %", async ({
  page,
}, info) => {
  test.slow();
  const forms = readdirSync("content/forms");
  expect(forms.length).toBeGreaterThanOrEqual(3);
  for (const form of forms)
    for (const locale of ["zh", "en"]) {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(address(locale, form));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([form, locale, wide]).toEqual([form, locale, 320]);
      const { sheets } = await printed(page, info.outputPath("sheet.pdf"));
      expect([form, locale, sheets]).toEqual([form, locale, definition(form).pages]);
    }
});
