import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { at, service } from "./addresses.ts";

for (const language of ["zh", "en"] as const)
  test(`a service prints whole in ${language}: no menus, every answer open, the QR code with its address`, async ({
    page,
  }, info) => {
    await page.goto(at(`${language}/services/${service}/`));
    const answer = (await page.locator("#faq details p").first().textContent())?.trim() ?? "";
    const address = (await page.locator("figure.qr a").textContent())?.trim() ?? "";
    expect(answer.length).toBeGreaterThan(10);
    expect(address).toMatch(/^https:\/\/.+\/q\/CS-001\/$/);

    await page.emulateMedia({ media: "print" });
    await expect(page.locator("header#header")).toBeHidden();
    for (const nav of await page.locator("nav").all())
      if (!(await nav.evaluate((e) => e.closest("main")))) await expect(nav).toBeHidden();
    const answers = await page.locator("#faq details > p").all();
    expect(answers.length).toBeGreaterThan(3);
    for (const body of answers) expect((await body.boundingBox())?.height ?? 0).toBeGreaterThan(10);
    await expect(page.locator("figure.qr a")).toBeVisible();

    const file = info.outputPath("service.pdf");
    writeFileSync(file, await page.pdf({ format: "A4" }));
    expect(
      await page.locator("figure.qr img").evaluate((img: HTMLImageElement) => img.naturalWidth),
    ).toBeGreaterThan(0);
    const printed = execFileSync("pdftotext", [file, "-"], { encoding: "utf8" }).replace(
      /\s+/g,
      "",
    );
    expect(printed).toContain(address);
    expect(printed).toContain(answer.replace(/\s+/g, "").slice(0, 12));
  });
