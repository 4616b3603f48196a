import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { parse } from "yaml";
import { answerFields, rocDay } from "../../src/model/form/fields.ts";
import { example as exampleSchema } from "../../src/schema/example.ts";
import { form as schema } from "../../src/schema/form.ts";
import { at } from "./addresses.ts";
import { violations } from "./violations.ts";

const id = "state-compensation-claim";
const address = (locale: string, form = id) => at(`${locale}/forms/${form}/fill/`);
const definition = (form: string) =>
  schema.parse(parse(readFileSync(`content/forms/${form}/form.yaml`, "utf8")));

/** The example of a form as it is typed: what goes into which control, in Chinese as on paper. */
function answersOf(form: string): { texts: [control: string, text: string][]; ticks: string[] } {
  const folder = `content/forms/${form}/examples`;
  const [file = ""] = readdirSync(folder);
  const { values } = exampleSchema.parse(parse(readFileSync(`${folder}/${file}`, "utf8")));
  const plain = (value: string | { zh: string }) => (typeof value === "string" ? value : value.zh);
  const texts: [string, string][] = [];
  const ticks: string[] = [];
  for (const field of answerFields(definition(form))) {
    const value = values[field.id];
    const id = `f-${field.id}`;
    if (value === undefined || field.type === "seal") continue;
    if (!Array.isArray(value)) {
      const text = plain(value);
      if (field.type !== "roc-date") texts.push([id, text]);
      else
        for (const [part, number] of Object.entries(rocDay(text)))
          texts.push([`${id}-${part}`, number]);
      continue;
    }
    for (const [row, cells] of value.entries())
      if (typeof cells === "string") ticks.push(`${id}-${cells}`);
      else
        for (const [column, text] of Object.entries(cells))
          texts.push([`${id}-${row + 1}-${column}`, plain(text)]);
  }
  return { texts, ticks };
}
const squeeze = (text: string) => text.replace(/\s+/g, "");
const words = {
  zh: { name: "請求權人", facts: "事實", print: "列印", phone: "聯絡電話", place: "發生地點" },
  en: { name: "Claimant", facts: "Facts", print: "Print", phone: "Telephone", place: "Place" },
};

/** What is printed, as text without spaces, and on how many sheets. */
async function printed(page: Page, file: string) {
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  const text = execFileSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8" });
  const pages = text.split("\f").slice(0, -1);
  return { text: squeeze(text), pages, sheets: pages.length };
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
    expect(await violations(page), `${state}, ${width} px`).toEqual([]);
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
    await write(page, "f-claimant-phone", "１２３４－５");
    await page.keyboard.press("Tab");
    const number = page.locator("#f-claimant-phone");
    await expect(number).toHaveAttribute("aria-invalid", "true");
    await expect(number).toHaveValue("1234-5"); // full width becomes plain
    await expect(number).toHaveAccessibleDescription(locale === "zh" ? /區域碼/ : /area code/);
    await write(page, "f-claim-date-year", "2026");
    await write(page, "f-claim-date-month", "11");
    await write(page, "f-claim-date-day", "25");
    await page.keyboard.press("Tab");
    const date = page.getByRole("group", {
      name: locale === "zh" ? /^＊?必填.*日期/ : /^required: Date/,
    });
    await expect(date).toHaveAccessibleDescription(
      locale === "zh"
        ? /西元 2026 年是民國 115 年/
        : /2026 is a Western year\. Write the ROC year: 115/,
    );
    // a place without a house number may be right: a hint, no fault
    await write(page, "f-event-place", "高雄市範例公園的入口");
    await page.keyboard.press("Tab");
    const place = page.locator("#f-event-place");
    await expect(place).toHaveAccessibleDescription(
      locale === "zh" ? /門牌號碼/ : /house number \(號\)/,
    );
    await expect(place).not.toHaveAttribute("aria-invalid");

    // the last look before printing names everything and leads there
    const print = page.getByRole("button", { name: words[locale].print, exact: true });
    for (let presses = 0; presses < 30; presses++) {
      if (await print.evaluate((button) => button === document.activeElement)) break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    const summary = page.locator(".faults");
    await expect(summary).toBeFocused();
    await expect(summary).toHaveAccessibleName(locale === "zh" ? /再看一下/ : /check some fields/);
    const faults = await summary.getByRole("link").count();
    expect(faults).toBeGreaterThan(6);
    const named = summary.getByRole("link", { name: words[locale].phone });
    await expect(named).toHaveCount(1);
    await expect(summary.getByRole("link", { name: words[locale].place })).toHaveCount(0);
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
    await expect(date).not.toHaveAccessibleDescription(/西元 2026|2026 is/);
    await expect(named).toHaveCount(0); // what is put right leaves the list
    await expect(number).not.toHaveAttribute("aria-invalid");
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
    // a clerk reads Chinese, whichever language the form was filled in
    for (const chinese of ["民國", "草稿", "必填", "請求權人是法人或團體才填"])
      expect(text).toContain(chinese);
    expect(requests).toEqual([]);
    expect(new URL(page.url()).search).toBe("");
  });

test("keeps on this device only when asked, gives it back, and clears it", async ({ page }) => {
  await page.goto(address("zh"));
  const name = page.locator("#f-claimant-name");
  const kept = () =>
    page.evaluate(() => localStorage.getItem("works-guide/form-state-compensation-claim"));
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
  await expect(page.getByRole("status")).toContainText("does not let the page save anything");
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

test("a whole day is pasted into one of its boxes, and counted", async ({ page }) => {
  await page.goto(address("en"));
  const count = page.locator("[data-progress]");
  const before = await count.textContent();
  await page.locator("#f-claim-date-month").evaluate((box) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text", "2026-11-25");
    const paste = { clipboardData, bubbles: true, cancelable: true };
    box.dispatchEvent(new ClipboardEvent("paste", paste));
  });
  for (const [part, value] of [
    ["year", "115"],
    ["month", "11"],
    ["day", "25"],
  ])
    await expect(page.locator(`#f-claim-date-${part}`)).toHaveValue(value ?? "");
  await expect(count).not.toHaveText(before ?? "");
});

test("keeps a tick at once, also when the page goes before the field is left", async ({ page }) => {
  await page.goto(address("zh"));
  await page.getByRole("checkbox", { name: /留在這台裝置/ }).check();
  await page.locator("#f-claimant-kind-person").check();
  await page.reload();
  await expect(page.locator("#f-claimant-kind-person")).toBeChecked();
});

test("a long answer wraps on paper, and Enter begins no line in a single one", async ({
  page,
}, info) => {
  const long = "住在範例市範例區的範例公寓大廈管理委員會第十二屆主任委員的兼任職業代理人";
  await page.goto(address("zh"));
  const job = page.locator("#f-claimant-occupation");
  await job.fill(long);
  await job.press("Enter");
  await expect(job).toHaveValue(long);
  expect((await printed(page, info.outputPath("long.pdf"))).text).toContain(long);
  await page.emulateMedia({ media: "print" });
  expect(await job.evaluate((area) => area.scrollHeight - area.clientHeight)).toBeLessThanOrEqual(
    1,
  );
});

/** Answers that are cut off on paper. */
const cut = (page: Page) =>
  page
    .locator(".paper :is(textarea, input:not([type=radio], [type=checkbox]))")
    .evaluateAll((controls) =>
      controls
        .filter(
          ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
            scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
        )
        .map(({ id }) => id),
    );

for (const locale of ["zh", "en"])
  test(`${locale}: every form that may be handed in, empty and filled, prints whole on as many sheets as its paper, and fits 400 %`, async ({
    page,
  }, info) => {
    test.slow();
    const forms = readdirSync("content/forms").filter((form) => !definition(form).official);
    expect(forms.length).toBeGreaterThanOrEqual(3);
    for (const form of forms) {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(address(locale, form));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([form, wide]).toEqual([form, 320]);
      const { pages: sheets, code } = definition(form);
      const blank = await printed(page, info.outputPath("blank.pdf"));
      expect([form, "blank", blank.sheets]).toEqual([form, "blank", sheets]);
      for (const sheet of blank.pages) expect(sheet).toContain(code); // at the foot of each

      const { texts, ticks } = answersOf(form);
      await page.evaluate(
        ([words, boxes]) => {
          for (const [control, text] of words)
            (document.getElementById(control) as HTMLInputElement).value = text;
          for (const tick of boxes)
            (document.getElementById(tick) as HTMLInputElement).checked = true;
        },
        [texts, ticks] as const,
      );
      const filled = await printed(page, info.outputPath("filled.pdf"));
      expect([form, "filled", filled.sheets]).toEqual([form, "filled", sheets]);
      for (const [control, text] of texts)
        expect(filled.text, `${form} ${control}`).toContain(squeeze(text));
      expect(filled.text.split("✓").length - 1, form).toBe(ticks.length);
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: 680, height: 1000 }); // as wide as the paper between its margins
      expect([form, await cut(page)]).toEqual([form, []]);
      await page.emulateMedia({ media: null });
    }
  });
