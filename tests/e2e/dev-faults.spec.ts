import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "@playwright/test";
import { type DevServer, startDev } from "./dev-server.ts";

const facts = "content/services/road-excavation/service.yaml";
const page = "/zh/services/road-excavation/";

/** An editor at work, on a copy: what is wrong stands in the page, and what is mended shows at once. */
test.describe.serial("astro dev while content has a fault", () => {
  let root = "";
  let server: DevServer | undefined;
  let sound = "";
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);
  const get = async (path: string) => {
    const answer = await fetch(`${server?.url}${path}`);
    return { status: answer.status, text: await answer.text() };
  };

  test.beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "dev-faults-"));
    for (const part of [
      "content",
      "public",
      "src",
      "astro.config.mjs",
      "package.json",
      "tsconfig.json",
    ])
      cpSync(part, join(root, part), { recursive: true });
    symlinkSync(resolve("node_modules"), join(root, "node_modules"));
    sound = readFileSync(facts, "utf8");
    write(facts, sound.replace("owner: ", "owner： "));
    server = await startDev(root, 2);
  });
  test.afterAll(() => {
    server?.stop();
    rmSync(root, { recursive: true, force: true });
  });

  test("it starts, and shows file, line and field of the fault in Chinese", async ({
    page: tab,
  }) => {
    const { status, text } = await get(page);
    expect(status).toBe(500);
    expect(text).toContain(`${facts}:7`);
    expect(text).toMatch(/vscode:\/\/file\/.*service\.yaml:7/);
    expect(text).toContain("改法");
    expect((await get("/en/")).status).toBe(500);
    expect(server?.said()).toContain("處要修正");
    await tab.goto(`${server?.url}${page}`);
    await expect(tab.getByRole("heading", { level: 1 })).toContainText("內容有");
    write(facts, sound);
    // the page of faults goes away by itself
    await expect(tab.getByRole("heading", { level: 1 })).toHaveText("申請道路挖掘許可");
    expect(server?.said()).toContain("內容檢查通過");
  });

  test("what is saved shows at the next look, and never what was there before", async () => {
    write(facts, sound.replace(/(- id: new-road-ban\n\s+amount: )\d+/, "$14"));
    const changed = await get(page);
    write(facts, sound);
    const before = await get(page);
    expect([changed.status, before.status]).toEqual([200, 200]);
    expect(changed.text).not.toBe(before.text);
    expect((await get(page)).text).toBe(before.text);

    const strings = readFileSync(join(root, "content/ui/zh.json"), "utf8");
    write("content/ui/zh.json", strings.replace("跳到主要內容", "直接看內容"));
    expect((await get(page)).text).toContain("直接看內容");
    write("content/ui/zh.json", strings.replace('"跳到主要內容",', '"跳到主要內容",,'));
    const broken = await get(page);
    expect(broken.status).toBe(500);
    expect(broken.text).toContain("content/ui/zh.json");
    write("content/ui/zh.json", strings);
    expect((await get(page)).text).not.toContain("直接看內容");
  });

  test("a page that is open turns into the fault, and back", async ({ page: tab }) => {
    await tab.goto(`${server?.url}${page}`);
    await expect(tab.getByRole("heading", { level: 1 })).toHaveText("申請道路挖掘許可");
    // what is written is seen as it will be published, not as bare text
    await expect(tab.locator("body")).toHaveCSS("margin-top", "0px");
    write(facts, sound.replace(/^owner: .*$/m, "owner: nobody-at-all"));
    await expect(tab.getByRole("heading", { level: 1 })).toContainText("內容有");
    await expect(tab.locator("li").first()).toContainText("nobody-at-all");
    write(facts, sound);
    await expect(tab.getByRole("heading", { level: 1 })).toHaveText("申請道路挖掘許可");
  });
});
