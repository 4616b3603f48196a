import { readFileSync } from "node:fs";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { at } from "./addresses.ts";

const plain = at("zh/deadline/building-permit/");
/** Its period of two months stands still while papers are corrected. */
const stopping = at("zh/deadline/park-venue/");
const result = (page: Page) => page.locator("deadline-calculator .result");
const count = (page: Page) => page.locator("deadline-calculator [type=submit]").click();

/** The words that a screen reader says after the name of a field. */
const described = async (field: Locator): Promise<string> => {
  const ids = ((await field.getAttribute("aria-describedby")) ?? "").split(" ");
  const texts = ids.map((id) => field.page().locator(`#${id}`).textContent());
  return (await Promise.all(texts)).join(" ");
};

test("a year of the Republic in a date field is an error that says what to write", async ({
  page,
}) => {
  for (const [language, words] of [
    ["zh", "115 年請寫 2026"],
    ["en", "Write 2026 for 115"],
  ] as const) {
    await page.goto(at(`${language}/deadline/building-permit/`));
    await page.locator("#start").fill("0115-11-25");
    await count(page);
    await expect(page.locator("#start")).toBeFocused();
    await expect(page.locator("#start")).toHaveAttribute("aria-invalid", "true");
    expect(await described(page.locator("#start"))).toContain(words);
    await expect(result(page)).toBeEmpty();
  }
});

test("a year whose calendar is not known is written as the page writes years", async ({ page }) => {
  await page.goto(plain);
  await page.locator("#start").fill("2027-12-28");
  await count(page);
  await expect(result(page)).toContainText("117 年的政府行事曆");
});

test("a day that does not exist is an error where the field is plain text", async ({ page }) => {
  await page.goto(plain);
  await page.locator("#start").evaluate((input) => input.setAttribute("type", "text"));
  await page.locator("#start").fill("2026-02-30");
  await count(page);
  await expect(page.locator("#start")).toHaveAttribute("aria-invalid", "true");
  await expect(result(page)).toBeEmpty();
});

test("received before it was posted is an error at that field", async ({ page }) => {
  await page.goto(plain);
  await page.locator("[value=post]").check();
  await page.locator("#start").fill("2026-03-10");
  await page.locator("#received").fill("2026-03-01");
  await count(page);
  await expect(page.locator("#received")).toBeFocused();
  await expect(page.locator("#received")).toHaveAttribute("aria-invalid", "true");
  expect(await described(page.locator("#received"))).toContain("不能早於郵戳");
  await expect(result(page)).toBeEmpty();
  await page.locator("#received").fill("2026-03-10");
  await count(page);
  await expect(page.locator("#received")).not.toHaveAttribute("aria-invalid");
  await expect(result(page)).toContainText("115 年 3 月 20 日");
});

test("every row of corrections tells its own error, at both of its days", async ({ page }) => {
  await page.goto(stopping);
  await page.locator("#start").fill("2026-03-02");
  await page.locator("button.more").click();
  const [first, second] = [page.locator(".stop").nth(0), page.locator(".stop").nth(1)];
  await first.locator("[name=from]").fill("2026-03-04");
  await first.locator("[name=to]").fill("2026-03-05");
  await second.locator("[name=from]").fill("2026-03-09");
  await second.locator("[name=to]").fill("2026-03-05");
  await count(page);
  await expect(second.locator("[name=from]")).toBeFocused();
  for (const name of ["from", "to"]) {
    await expect(second.locator(`[name=${name}]`)).toHaveAttribute("aria-invalid", "true");
    expect(await described(second.locator(`[name=${name}]`))).toContain("不能早於");
    await expect(first.locator(`[name=${name}]`)).not.toHaveAttribute("aria-invalid");
    expect(await described(first.locator(`[name=${name}]`))).not.toContain("不能早於");
  }
  await second.locator("[name=from]").fill("0115-03-04");
  await count(page);
  expect(await described(second.locator("[name=from]"))).toContain("115 年請寫 2026");
  await expect(second.locator("[name=to]")).not.toHaveAttribute("aria-invalid");
});

test("days of correction that overlap count once", async ({ page }) => {
  await page.goto(stopping);
  await page.locator("#start").fill("2026-03-02");
  await page.locator("button.more").click();
  for (const [row, from, to] of [
    [0, "2026-03-04", "2026-03-08"],
    [1, "2026-03-06", "2026-03-10"],
  ] as const) {
    await page.locator("[name=from]").nth(row).fill(from);
    await page.locator("[name=to]").nth(row).fill(to);
  }
  await count(page);
  await expect(result(page).locator(".last")).toContainText("115 年 5 月 11 日");
});

test.describe("as calendar files", () => {
  const uids = async (page: Page, address: string, start: string, period?: string) => {
    await page.goto(at(address));
    if (period) await page.locator("#period").selectOption(period);
    await page.locator("#start").fill(start);
    await count(page);
    const saved = page.waitForEvent("download");
    await result(page).locator("a[download]").click();
    const file = readFileSync(await (await saved).path(), "utf8").replaceAll("\r\n ", "");
    return [...file.matchAll(/^UID:(.+)\r$/gm)].map(([, uid = ""]) => uid);
  };

  test("no two deadlines take each other's place", async ({ page }) => {
    const all = [
      await uids(page, "zh/deadline/building-permit/", "2026-11-02"),
      await uids(page, "en/deadline/building-permit/", "2026-11-02"),
      await uids(page, "zh/deadline/building-permit/", "2026-11-03"),
      await uids(page, "zh/deadline/misc-permit/", "2026-11-02"),
      await uids(page, "zh/deadline/road-excavation/", "2026-11-02", "review"),
      await uids(page, "zh/deadline/road-excavation/", "2026-11-02", "inaction"),
    ].flat();
    expect(all).toHaveLength(12);
    expect(new Set(all).size).toBe(all.length);
    expect(all[0]).toMatch(/@example\.org$/);
    // saved once more, a day later or not: the same entry, not a second one
    expect(await uids(page, "zh/deadline/building-permit/", "2026-11-02")).toEqual(all.slice(0, 2));
  });
});

test("compensation by the state: no postmark, no Monday morning, the Civil Code", async ({
  page,
}) => {
  await page.goto(at("zh/deadline/state-compensation/"));
  await expect(page.locator("[name=channel]")).toHaveCount(0);
  await page.locator("#start").fill("2026-11-05");
  await count(page);
  await expect(result(page).locator(".last")).toContainText("115 年 12 月 7 日");
  await expect(result(page)).not.toContainText("上午");
  const links = result(page).locator("ol a");
  expect(await links.count()).toBeGreaterThan(2);
  for (const link of await links.all())
    await expect(link).toHaveAttribute("href", /\/zh\/laws\/civil-code\/#a12[0-2]$/);
});

test("an appeal is named only where one is open, and not before an extension is ruled out", async ({
  page,
}) => {
  const said = async (address: string, period?: string) => {
    await page.goto(at(address));
    if (period) await page.locator("#period").selectOption(period);
    await page.locator("#start").fill("2026-11-02");
    await count(page);
    await expect(result(page).locator(".last")).toBeVisible();
    return (await result(page).textContent()) ?? "";
  };
  const permit = await said("zh/deadline/building-permit/");
  expect(permit).toContain("沒有結果、機關也沒有通知延長，可以提訴願");
  expect(await said("zh/deadline/condo-registration/")).not.toContain("訴願");
  expect(await said("zh/deadline/interior-renovation/", "inspection")).not.toContain("訴願");
  const request = await said("en/deadline/government-information/", "decide");
  expect(request).toContain("If extended once: Wednesday 2 December 2026 at the latest");
  expect(request).toContain("if there is no answer and no extension");
  expect(request).not.toContain("must tell you why");
});

test("only periods that run from handing in are offered, each with its first day", async ({
  page,
}) => {
  await page.goto(at("zh/deadline/state-compensation/"));
  const values = await page
    .locator("#period option")
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(values.sort()).toEqual(["refusal", "talks-start"]);
  await page.locator("#period").selectOption("refusal");
  expect(await described(page.locator("#start"))).toContain("從機關收到請求時起");
  await page.goto(at("zh/deadline/elevator-permit/"));
  await expect(page.locator("#period")).toHaveCount(0);
  await expect(page.locator(".weeks")).toHaveCount(1);
});
