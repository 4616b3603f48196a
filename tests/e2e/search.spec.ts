import { expect, type Page, test } from "@playwright/test";
import { at } from "./addresses.ts";
import { violations } from "./violations.ts";

const results = (page: Page) => page.locator("main [data-results] > li > a");
const status = (page: Page) => page.locator("main [data-status]");
const box = (page: Page) => page.locator("main input[type=search]");
const done = (page: Page) =>
  expect(page.locator("main [data-results]")).toHaveAttribute("data-state", "done");
const open = async (page: Page, address: string) => {
  await page.goto(at(address));
  await done(page);
};

test("type, walk down with the arrow, open with Enter", async ({ page }) => {
  await page.goto(at("zh/search/"));
  await box(page).focus();
  await page.keyboard.type("室內裝修");
  await expect(results(page).first()).toBeVisible();
  await done(page);
  await expect(status(page)).toContainText(/找到 \d+ 筆/);
  await page.keyboard.press("ArrowDown");
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(box(page)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  const href = (await results(page).first().getAttribute("href")) ?? "";
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(href);
  await expect(page.locator("h1")).toBeVisible();
});

test("the address holds the search: it can be shared, and the back button leads to it", async ({
  page,
}) => {
  await page.goto(at("en/search/?q=renovation"));
  await expect(results(page).first()).toBeVisible();
  await expect(box(page)).toHaveValue("renovation");
  await results(page).first().click();
  await expect(page.locator(".plate h1")).toBeVisible();
  await expect(page).not.toHaveURL(/search/);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/search\/\?q=renovation$/);
  await expect(results(page).first()).toBeVisible();

  await box(page).fill("compensation");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=compensation$/);
  await page.goBack();
  await expect(page).toHaveURL(/q=renovation$/);
  await expect(box(page)).toHaveValue("renovation");
});

test("more results come on request, and the first new one has the focus", async ({ page }) => {
  await open(page, "en/search/?q=permit");
  await expect(results(page)).toHaveCount(10);
  await page.locator("[data-more]").click();
  expect(await results(page).count()).toBeGreaterThan(10);
  await expect(results(page).nth(10)).toBeFocused();
});

test("what had come of the first results stays when more come", async ({ page }) => {
  await open(page, "zh/search/?q=執照");
  const passage = page.locator("[data-results] > li").first().locator(".passage");
  await expect(passage).not.toBeEmpty();
  const text = await passage.textContent();
  await page.locator("[data-more]").click();
  await expect(results(page).nth(10)).toBeFocused();
  await expect(passage).toHaveText(text ?? "");
});

test("a choice of kind takes the answer and the closest place along", async ({ page }) => {
  await open(page, "zh/search/?q=室內裝修 電話");
  await expect(page.locator("[data-answer]")).toBeVisible();
  await expect(page.locator("[data-results] > li:first-child .passage a")).toBeVisible();
  const of = await results(page).first().getAttribute("href");
  const kinds = page.locator("select[name=kind] option");
  for (const value of await kinds.evaluateAll((options) =>
    options.map((option) => (option as HTMLOptionElement).value).filter(Boolean),
  )) {
    await page.locator("select[name=kind]").selectOption(value);
    const first = (await results(page).first().getAttribute("href")) ?? "";
    if (first === of) continue;
    await expect(page.locator("[data-answer]")).toBeHidden();
    await expect(page.locator("[data-results] > li:first-child .passage a")).toHaveAttribute(
      "href",
      new RegExp(`^${first}#`),
    );
    return;
  }
  throw new Error("every kind begins with the same page");
});

test("words that were found are marked, and the passage says where it stands", async ({ page }) => {
  await open(page, "zh/search/?q=燈桿編號");
  await expect(page.locator("[data-results] mark").first()).toContainText(/燈桿|編號/);
  const section = page.locator("[data-results] > li:first-child .passage a");
  await expect(section).toBeVisible();
  await expect(
    page.locator("[data-results] > li").first().locator(".passage mark"),
  ).not.toHaveCount(0);
  const href = (await section.getAttribute("href")) ?? "";
  await section.click();
  await expect(page).toHaveURL(href);
  const id = decodeURIComponent(new URL(href, page.url()).hash.slice(1));
  await expect(page.locator(`[id="${id}"]`)).toBeVisible();
});

test.describe("the box on every page", () => {
  const list = (page: Page) => page.getByRole("listbox");
  const combobox = (page: Page) => page.getByRole("combobox");

  for (const [address, id, words, title, count] of [
    ["zh/services/", "#find", "國賠", "請求國家賠償", /個建議/],
    ["en/", "#find-home", "renovate my flat", "Get an interior renovation permit", /suggestions/],
  ] as const)
    test(`suggests on ${address} and is worked by keyboard`, async ({ page }) => {
      await page.goto(at(address));
      await expect(page.locator(id)).not.toHaveAttribute("role", "combobox");
      await page.locator(id).focus();
      await page.keyboard.type(words);
      await expect(list(page)).toBeVisible();
      await expect(combobox(page)).toHaveAttribute("aria-expanded", "true");
      await expect(list(page).getByRole("option").first()).toContainText(title);
      await expect(page.locator("form [role=status]").first()).toContainText(count);
      await expect(list(page)).toHaveAccessibleName(/.+/);

      // what stood there for the first letters is replaced, and what was chosen in it
      await expect(list(page).getByRole("option").last()).toHaveAttribute(
        "data-href",
        new RegExp(`q=${encodeURIComponent(words)}$`),
      );
      await page.keyboard.press("ArrowUp"); // from the box to the last line
      await expect(list(page).getByRole("option").last()).toHaveAttribute("aria-selected", "true");
      await page.keyboard.press("ArrowDown"); // and back to the box
      await expect(combobox(page)).not.toHaveAttribute("aria-activedescendant", /./);
      await page.keyboard.press("ArrowDown");
      const first = list(page).getByRole("option").first();
      await expect(first).toHaveAttribute("aria-selected", "true");
      await expect(combobox(page)).toHaveAttribute(
        "aria-activedescendant",
        (await first.getAttribute("id")) ?? "?",
      );
      await expect(combobox(page)).toBeFocused();
      expect(await violations(page)).toEqual([]);

      await page.keyboard.press("Escape");
      await expect(list(page)).toBeHidden();
      await expect(combobox(page)).toHaveValue(words);
      await page.keyboard.press("Escape");
      await expect(combobox(page)).toHaveValue("");

      await page.keyboard.type(words);
      await expect(list(page).getByRole("option").first()).toContainText(title);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await expect(page.locator("h1")).toContainText(title);
    });

  test("opens a suggestion on a press, and all results with the last line", async ({ page }) => {
    await page.goto(at("zh/"));
    await page.locator("#find-home").click();
    await page.keyboard.type("路燈");
    await list(page).getByRole("option").last().click();
    await expect(page).toHaveURL(/\/zh\/search\/\?q=/);
    await expect(results(page).first()).toContainText("路燈");
  });

  test("leads to the results with Enter, and closes when one leaves it", async ({ page }) => {
    await page.goto(at("zh/services/"));
    await page.locator("#find").click();
    await page.keyboard.type("國賠");
    await expect(list(page)).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(list(page)).toBeHidden();
    await page.locator("#find").focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/zh\/search\/\?q=/);
    await expect(results(page).first()).toHaveAttribute(
      "href",
      at("zh/services/state-compensation/"),
    );
  });
});

test.describe("the answer itself", () => {
  const answer = (page: Page) => page.locator("[data-answer]");
  for (const [address, value, ground] of [
    ["zh/search/?q=建照要多久", /日內/, "/zh/laws/building-act/#a"],
    ["en/search/?q=how much is a building permit", /1\/1,000/, "/en/laws/building-act/#a"],
    ["zh/search/?q=路燈應備文件", /燈桿/, "/zh/services/street-light-report/#evidence"],
    ["en/search/?q=office of building administration phone", /07-3368333/, "tel:"],
    ["zh/search/?q=建築法 31", /第 31 條/, "/zh/laws/building-act/#a31"],
  ] as const)
    test(`stands above the results of ${address.split("=")[1]}`, async ({ page }) => {
      await open(page, address);
      await expect(answer(page)).toBeVisible();
      await expect(answer(page)).toContainText(value);
      await expect(answer(page).locator(`a[href*="${ground}"]`).first()).toBeVisible();
      const order = await page.evaluate(() => {
        const [above, below] = ["[data-answer]", "[data-results]"].map((s) =>
          document.querySelector(s),
        );
        return above && below ? above.compareDocumentPosition(below) : 0;
      });
      expect(order & 4).toBe(4); // DOCUMENT_POSITION_FOLLOWING
      expect(await violations(page)).toEqual([]);
    });
  for (const [query, number, digits] of [
    ["zh/search/?q=路燈不亮", "tel:1999", "1999"],
    ["en/search/?q=street light out", "tel:1999", "1999"],
    ["zh/search/?q=違建檢舉要多久", /^tel:\+8867/, /^07-\d/],
  ] as const)
    test(`has the number to call, on a phone's first screen, for ${query.split("=")[1]}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 664 }); // what the bars of a phone leave
      await open(page, query);
      const call = answer(page).locator('a[href^="tel:"]').first();
      await expect(call).toHaveAttribute("href", number);
      await expect(call).toHaveText(digits);
      await expect(call).toBeInViewport({ ratio: 1 });
      // nor does the bar at the foot cover it
      const above = await call.evaluate((link) => {
        const { left, right, top, bottom } = link.getBoundingClientRect();
        return document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === link;
      });
      expect(above).toBe(true);
      expect(await violations(page)).toEqual([]);
    });
  test("is not given to a query that asks for none, of what one does not call about", async ({
    page,
  }) => {
    await open(page, "zh/search/?q=室內裝修許可");
    await expect(results(page).first()).toBeVisible();
    await expect(answer(page)).toBeHidden();
  });
});

test("filters by kind and office, in the address too", async ({ page }) => {
  await open(page, "zh/search/?q=室內裝修");
  const all = await status(page).textContent();
  await page.getByLabel("種類").selectOption("form");
  const kinds = await page.locator("[data-results] .kind").allTextContents();
  expect(kinds.length).toBeGreaterThan(0);
  expect(new Set(kinds)).toEqual(new Set(["表單"]));
  await expect(status(page)).not.toHaveText(all ?? "");
  await expect(page).toHaveURL(/kind=form/);
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await done(page);
  await expect(page.getByLabel("種類")).toHaveValue("form");
  expect(await page.locator("[data-results] .kind").allTextContents()).toEqual(kinds);
  await page.getByLabel("種類").selectOption("");
  await page.getByLabel("單位").selectOption("building-administration");
  await expect(page).toHaveURL(/office=building-administration/);
  await expect(results(page).first()).toBeVisible();
});

for (const [address, meant, path] of [
  ["zh/search/?q=路登不亮", "路燈不亮", "street-light-report"],
  ["zh/search/?q=電梯ㄅㄨˇ助", "電梯補助", "walkup-elevator-subsidy"],
  ["zh/search/?q=jo6ru04", "違建", "illegal-construction-report"],
  ["en/search/?q=bulding permit", "building", "building-permit"],
] as const)
  test(`says what ${address.split("=")[1]} was read as`, async ({ page }) => {
    await open(page, address);
    await expect(page.locator("[data-corrected]")).toContainText(meant);
    await expect(results(page).first()).toHaveAttribute("href", new RegExp(`services/${path}/$`));
    expect(await violations(page)).toEqual([]);
  });

test("simplified characters find the same as full ones", async ({ page }) => {
  await open(page, "zh/search/?q=申请装修许可");
  await expect(results(page).first()).toHaveAttribute(
    "href",
    at("zh/services/interior-renovation/"),
  );
});

for (const [address, report] of [
  ["zh/search/?q=健保卡遺失", "健保卡遺失"],
  ["en/search/?q=marriage registration", "marriage registration"],
] as const)
  test(`doubts what it found for ${report}, and leads on`, async ({ page }) => {
    await open(page, address);
    const doubt = page.locator("[data-unsure]");
    await expect(doubt).toBeVisible();
    await expect(doubt).toContainText(report);
    await expect(doubt.locator('a[href="tel:1999"]')).toBeVisible();
    await expect(results(page).first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await doubt.locator('a[href="#browse"]').click();
    await expect(page.locator("#browse")).toBeInViewport();
  });

test("a search that finds nothing says so and leads on", async ({ page }) => {
  await open(page, "en/search/?q=xqzvw");
  await expect(results(page)).toHaveCount(0);
  await expect(status(page)).toContainText("xqzvw");
  await expect(page.locator("[data-unsure]")).toBeVisible();
  await expect(page.locator(`main a[href="${at("en/services/")}"]`).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test.describe("the other language", () => {
  test("is searched for a query that is written in it", async ({ page }) => {
    await open(page, "zh/search/?q=renovate my flat");
    await expect(results(page).first()).toHaveAttribute(
      "href",
      at("zh/services/interior-renovation/"),
    );
    const other = page.locator("[data-other]");
    await expect(other.locator("ul")).toBeVisible();
    await expect(other.locator("a").first()).toHaveAttribute(
      "href",
      at("en/services/interior-renovation/"),
    );
    await expect(other).toHaveAttribute("lang", "en");
    expect(await violations(page)).toEqual([]);
  });
  test("has the same pages, shown on request", async ({ page }) => {
    await open(page, "en/search/?q=street light");
    const other = page.locator("[data-other]");
    await expect(other.locator("ul")).toBeHidden();
    await other.locator("summary").focus();
    await page.keyboard.press("Enter");
    await expect(other.locator("a").first()).toHaveText("報修路燈");
    await expect(other.locator("a").first()).toHaveAttribute(
      "href",
      at("zh/services/street-light-report/"),
    );
  });
});

test("searches are remembered only when asked, and forgotten at once", async ({ page }) => {
  await open(page, "zh/search/?q=路燈");
  const kept = () => page.evaluate(() => localStorage.getItem("works-guide/searches"));
  await box(page).press("Enter");
  await done(page);
  expect(await kept()).toBeNull();
  // once all has come, nothing moves any more
  await expect(page.locator(".passage mark").first()).toBeVisible();
  await page.getByLabel("在這台裝置上記住我的搜尋").check();
  await box(page).fill("國賠");
  await box(page).press("Enter");
  await done(page);
  await page.goto(at("zh/search/"));
  const recent = page.locator("[data-recent]");
  await expect(recent.locator("a")).toHaveText(["國賠", "路燈"]);
  expect(await violations(page)).toEqual([]);
  await recent.locator("a").first().click();
  await expect(box(page)).toHaveValue("國賠");
  await page.goto(at("zh/search/"));
  await recent.locator("button").click();
  await expect(recent).toBeHidden();
  await page.getByLabel("在這台裝置上記住我的搜尋").uncheck();
  expect(await kept()).toBeNull();
});

test("a service that closes soon says so in the results", async ({ page }) => {
  await open(page, "zh/search/?q=公共安全改善補助");
  await expect(results(page).first()).toHaveAttribute(
    "href",
    at("zh/services/public-safety-subsidy/"),
  );
  await expect(page.locator("[data-results] > li").first().locator(".flag")).toContainText("截止");
});

test("what a screen reader meets, in its order", async ({ page }) => {
  await open(page, "en/search/?q=how long does a building permit take");
  const tree = await page.locator("search-page").ariaSnapshot();
  const order = [
    'search "Search services, forms and questions"',
    'searchbox "Search services, forms and questions"',
    'button "Search"',
    "status: ",
    'heading "The short answer" [level=2]',
    'group "Narrow down"',
    'combobox "Type"',
    'combobox "Office"',
    'list "Search results"',
    'link "Get a building permit"',
  ].map((part) => ({ part, at: tree.lastIndexOf(part) }));
  expect(order.filter((one) => one.at < 0)).toEqual([]);
  expect(order.map((one) => one.at)).toEqual(order.map((one) => one.at).sort((a, b) => a - b));
});
