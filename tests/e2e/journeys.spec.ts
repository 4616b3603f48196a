import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import decode from "qr/decode.js";
import { origin, pages } from "../dist/site.ts";
import { at } from "./addresses.ts";
import { violations } from "./violations.ts";

interface Situation {
  situation: { zh: string; en: string };
  flow: string;
  answers: string[];
  services: string[];
  none: boolean;
  ask: string | null;
  referral: string | null;
}
const situations: Situation[] = JSON.parse(readFileSync("tests/e2e/situations.json", "utf8"));

/** Answers question after question by following links, as a person does. */
async function walk(page: Page, locale: string, { flow, answers }: Situation): Promise<void> {
  await page.goto(at(`${locale}/find/${flow}/`));
  for (const [step] of answers.entries()) {
    const here = at(`${locale}/find/${flow}/${answers.slice(0, step + 1).join("/")}/`);
    await page.locator(`main ul.options a[href="${here}"]`).click();
    await expect(page).toHaveURL(here);
  }
}
async function comesOutRight(page: Page, locale: string, situation: Situation): Promise<void> {
  const { services, none, ask, referral } = situation;
  const listed = page.locator("[data-service]");
  expect(
    await listed.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.service)),
  ).toEqual(services);
  expect((await page.locator(".rule.none").count()) > 0).toBe(none);
  if (ask)
    await expect(
      page.locator(`main a[href="${at(`${locale}/offices/${ask}/`)}"]`).first(),
    ).toBeVisible();
  if (referral)
    await expect(
      page.locator(`main a[href="${at(`${locale}/not-us/#${referral}`)}"]`).first(),
    ).toBeVisible();
  await expect(page.locator(".answers dt")).toHaveCount(situation.answers.length);
}

test("has forty situations from life, over all flows", () => {
  expect(situations.length).toBeGreaterThanOrEqual(40);
  expect(new Set(situations.map(({ flow }) => flow)).size).toBeGreaterThanOrEqual(6);
});

for (const situation of situations)
  test(`with script: ${situation.situation.en}`, async ({ page }) => {
    await walk(page, "zh", situation);
    await comesOutRight(page, "zh", situation);
  });

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  for (const situation of situations)
    test(situation.situation.zh, async ({ page }) => {
      await walk(page, "en", situation);
      await comesOutRight(page, "en", situation);
    });

  test("the last days of the coming weeks stand in a table", async ({ page }) => {
    await page.goto(at("zh/deadline/building-permit/"));
    await expect(page.locator("deadline-calculator section")).toBeHidden();
    const rows = page.locator(".weeks").first().locator("tbody tr");
    expect(await rows.count()).toBeGreaterThan(20);
    await expect(rows.first()).toContainText("115 年");
  });
});

const longest = situations.toSorted(
  (a, b) => b.services.length - a.services.length,
)[0] as Situation;

test("an answer can be changed, and back goes back", async ({ page }) => {
  await walk(page, "en", longest);
  const outcome = page.url();
  await page.locator(".answers a").first().click();
  await expect(page).toHaveURL(at(`en/find/${longest.flow}/`));
  await page.goBack();
  await expect(page).toHaveURL(outcome);
  await page.goBack();
  await expect(page.locator("ul.options")).toBeVisible();
});

test("a whole flow by keyboard alone, to a list that is not for search engines", async ({
  page,
}) => {
  await page.goto(at(`zh/find/${longest.flow}/`));
  for (const answer of longest.answers) {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press("Tab");
      const href = await page.evaluate(() => document.activeElement?.getAttribute("href") ?? "");
      if (href.endsWith(`/${answer}/`) && (await page.locator("ul.options :focus").count()) > 0)
        break;
    }
    await Promise.all([page.waitForURL(new RegExp(`/${answer}/$`)), page.keyboard.press("Enter")]);
  }
  await expect(page.locator("[data-service]").first()).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
});

test("the QR code on a printed outcome opens exactly that list", async ({ page, context }) => {
  await walk(page, "zh", longest);
  await page.emulateMedia({ media: "print" });
  const png = (await page.locator(".qr svg").screenshot()).toString("base64");
  const blank = await context.newPage();
  const pixels = await blank.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const drawing = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
    drawing.drawImage(image, 0, 0);
    return {
      width: image.width,
      height: image.height,
      data: [...drawing.getImageData(0, 0, image.width, image.height).data],
    };
  }, png);
  const read = decode({ ...pixels, data: new Uint8ClampedArray(pixels.data) });
  expect(new URL(read).origin).toBe(new URL(origin).origin);
  expect(new URL(read).pathname).toBe(new URL(page.url()).pathname);
});

test.describe("the deadline calculator", () => {
  test("by keyboard, wrong first, then right, with every step and its article", async ({
    page,
  }) => {
    await page.goto(at("zh/deadline/building-permit/"));
    const submit = page.locator("deadline-calculator [type=submit]");
    await submit.focus();
    await page.keyboard.press("Enter");
    const start = page.locator("#start");
    await expect(start).toBeFocused();
    await expect(start).toHaveAttribute("aria-invalid", "true");
    await expect(page.locator("#start-error")).toContainText("2026-11-25");
    await start.fill("2026-11-25");
    await page.keyboard.press("Enter");
    const result = page.locator("deadline-calculator .result");
    await expect(result).toContainText("115 年 12 月 7 日（週一）");
    await expect(result).toContainText("上午");
    await expect(start).not.toHaveAttribute("aria-invalid", "true");
    expect(await result.locator("ol li").count()).toBe(4);
    await expect(result.locator("ol a").first()).toHaveAttribute(
      "href",
      at("zh/laws/administrative-procedure-act/#a48"),
    );
  });

  test("says so when a year has not been announced, and never guesses", async ({ page }) => {
    await page.goto(at("en/deadline/building-permit/"));
    await page.locator("#start").fill("2027-12-28");
    await page.locator("deadline-calculator [type=submit]").click();
    await expect(page.locator("deadline-calculator .result")).toContainText("2028");
    await expect(page.locator("deadline-calculator .result ol")).toHaveCount(0);
  });

  test("counts from the day of receipt by post, without the days of correction, and saves a calendar file", async ({
    page,
  }) => {
    const stopping = pages.find(
      ({ kind, language, html }) =>
        kind === "deadline/[id]" && language === "en" && html.includes('"stops":true'),
    );
    if (!stopping) throw new Error("no period stops for corrections");
    await page.goto(stopping.path);
    const select = page.locator("#period");
    if ((await select.count()) > 0)
      for (const option of await select.locator("option").all()) {
        await select.selectOption((await option.getAttribute("value")) ?? "");
        if (await page.locator(".stops").isVisible()) break;
      }
    await page.locator("[value=post]").check();
    await expect(page.locator("label[for=start]")).toHaveText("Day of the postmark");
    await page.locator("#start").fill("2026-03-02");
    await page.locator("#received").fill("2026-03-04");
    await page.locator("[name=from]").fill("2026-03-06");
    await page.locator("[name=to]").fill("2026-03-05");
    await page.locator("deadline-calculator [type=submit]").click();
    await expect(page.locator("[name=from]")).toHaveAttribute("aria-invalid", "true");
    await page.locator("[name=to]").fill("2026-03-09");
    await page.locator("deadline-calculator [type=submit]").click();
    const result = page.locator("deadline-calculator .result");
    await expect(result).toContainText("Wednesday 4 March 2026");
    await expect(result).toContainText("4 days for correction are not counted");
    const download = page.waitForEvent("download");
    await result.getByText("Add to calendar").click();
    expect((await download).suggestedFilename()).toMatch(/^\d{4}-\d{2}-\d{2}\.ics$/);
  });
});

test.describe("my list", () => {
  const service = at("zh/services/sign-permit/");
  const list = at("zh/my-list/");
  const boxes = "input[data-paper]";

  test("keeps what was ticked over a reload, in both languages, and can be cleared", async ({
    page,
  }) => {
    await page.goto(list);
    await expect(page.locator("[data-state=empty]")).toBeVisible();
    await page.goto(service);
    await page.locator(boxes).first().check();
    await expect(page.locator("[data-when=kept]")).toBeVisible();
    await page.reload();
    await expect(page.locator(boxes).first()).toBeChecked();
    await page.goto(at("en/my-list/"));
    await expect(page.locator("my-list li")).toHaveCount(1);
    await page.locator("my-list li input").check();
    await expect(page.locator("my-list .count")).toHaveText("1 of 1 in hand");
    const saved = page.waitForEvent("download");
    await page.locator("[data-act=text]").click();
    expect((await saved).suggestedFilename()).toBe("my-list.txt");
    page.on("dialog", (dialog) => void dialog.accept());
    await page.locator("[data-act=clear]").click();
    await expect(page.locator("[data-state=empty]")).toBeVisible();
  });

  test("takes a whole outcome, and agrees in two tabs", async ({ page, context }) => {
    await walk(page, "zh", longest);
    const other = await context.newPage();
    await other.goto(list);
    await page.locator("button[data-papers]").click();
    await expect(page.locator("[data-when=kept]")).toBeVisible();
    const items = other.locator("my-list li");
    await expect(items.first()).toBeVisible();
    const before = await items.count();
    expect(before).toBeGreaterThan(1);
    await page.goto(list);
    await page.locator("my-list [data-act=remove]").first().click();
    await expect(items).toHaveCount(before - 1);
  });

  test("opens again without a network", async ({ page, context }) => {
    await page.goto(service);
    await page.locator(boxes).first().check();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.goto(list);
    await expect(page.locator("my-list li")).toHaveCount(1);
    await page.reload(); // now by way of the service worker
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator("my-list li")).toHaveCount(1);
    await context.setOffline(false);
  });

  test("says so when the browser keeps nothing, and nothing breaks", async ({ page }) => {
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("refused", "SecurityError");
        },
      });
    });
    await page.goto(service);
    await page.locator(boxes).first().check();
    await expect(page.locator("[data-when=refused]")).toBeVisible();
    await expect(page.locator(boxes).first()).toBeChecked();
    await page.goto(list);
    await expect(page.locator("[data-state=blocked]")).toBeVisible();
    expect(complaints).toEqual([]);
  });
});

test.describe("dates speak for themselves", () => {
  const subsidy = at("zh/services/public-safety-subsidy/");
  for (const [day, words] of [
    ["2026-10-01", ""],
    ["2026-11-25", "即將截止"],
    ["2026-12-01", "即將截止"],
    ["2026-12-02", "已經截止"],
  ] as const)
    test(`on ${day}: ${words || "nothing to say"}`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(`${day}T10:00:00`));
      await page.goto(subsidy);
      const status = page.locator("service-status").first();
      if (words) await expect(status).toContainText(words);
      else await expect(status).toBeHidden();
      await page.goto(at("zh/services/"));
      const listed = page.locator("main li", { has: page.locator(`a[href="${subsidy}"]`) }).first();
      if (words) await expect(listed).toContainText(words);
      else await expect(listed).not.toContainText("截止：");
    });

  test("a page that changed since the last visit says so, quietly", async ({ page }) => {
    await page.goto(subsidy);
    await expect(page.locator("[data-since]")).toBeHidden();
    await page.evaluate(() => localStorage.setItem("seen-BM-012", "2020-01-01"));
    await page.reload();
    await expect(page.locator("[data-since]")).toBeVisible();
    await page.reload();
    await expect(page.locator("[data-since]")).toBeHidden();
  });
});

test("a row of the counter view is pointed at by key and by touch", async ({ page }) => {
  await page.goto(at("counter/sign-permit/"));
  const row = page.locator("#evidence .row").first();
  await row.locator("input").focus();
  await page.keyboard.press("Space");
  await expect(row.locator("input")).toBeChecked();
  await row.locator(".en").click();
  await expect(row.locator("input")).not.toBeChecked();
  await expect(row.locator(".zh")).toBeVisible();
  await expect(row.locator(".en")).toHaveAttribute("lang", "en");
});

test("every page says how to report a mistake, with page and edition filled in", async ({
  page,
}) => {
  await page.goto(at("en/services/sign-permit/"));
  await page.locator(".feedback summary").click();
  await expect(page.locator(".feedback")).toContainText("/en/services/sign-permit/");
  await expect(page.locator(".feedback a[href^='tel:']")).toBeVisible();
});

for (const locale of ["zh", "en"]) {
  test.describe(`accessible in ${locale} in every state`, () => {
    test("the calculator: wrong, right, not announced", async ({ page }) => {
      await page.goto(at(`${locale}/deadline/building-permit/`));
      const submit = page.locator("deadline-calculator [type=submit]");
      await submit.click();
      expect(await violations(page)).toEqual([]);
      for (const day of ["2026-11-25", "2027-12-28"]) {
        await page.locator("#start").fill(day);
        await submit.click();
        await expect(page.locator("deadline-calculator .last")).toBeVisible();
        expect(await violations(page)).toEqual([]);
      }
    });

    test("my list: with papers, done, and in a browser that keeps nothing", async ({
      page,
      browser,
    }) => {
      await page.goto(at(`${locale}/services/sign-permit/`));
      await page.locator("input[data-paper]").first().check();
      await expect(page.locator("[data-when=kept]")).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.goto(at(`${locale}/my-list/`));
      await page.locator("my-list li input").check();
      expect(await violations(page)).toEqual([]);
      const closed = await browser.newContext({ baseURL: new URL(page.url()).origin });
      const refused = await closed.newPage();
      await refused.addInitScript(() => {
        Object.defineProperty(window, "localStorage", {
          get: () => {
            throw new DOMException("refused", "SecurityError");
          },
        });
      });
      await refused.goto(at(`${locale}/my-list/`));
      await expect(refused.locator("[data-state=blocked]")).toBeVisible();
      expect(await violations(refused)).toEqual([]);
      await closed.close();
    });
  });
}

test("the counter view with a row pointed at is accessible", async ({ page }) => {
  await page.goto(at("counter/sign-permit/"));
  await page.locator(".counter .row input").first().check();
  expect(await violations(page)).toEqual([]);
});
