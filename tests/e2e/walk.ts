import { expect, type Page } from "@playwright/test";
import { type Situation, situations } from "../dist/situations.ts";
import { at } from "./addresses.ts";

/** Answers question after question by following links, as a person does. */
export async function walk(
  page: Page,
  locale: string,
  { flow, answers }: Situation,
): Promise<void> {
  await page.goto(at(`${locale}/find/${flow}/`));
  for (const [step] of answers.entries()) {
    const here = at(`${locale}/find/${flow}/${answers.slice(0, step + 1).join("/")}/`);
    await page.locator(`main ul.options a[href="${here}"]`).click();
    await expect(page).toHaveURL(here);
  }
}

/** The situation whose list is longest. */
export const longest = situations.toSorted(
  (a, b) => b.services.length - a.services.length,
)[0] as Situation;
