import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "qr-"));
  vi.stubEnv("PRINT_CACHE", folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** As a build that begins: it knows what lies in the folder. */
const build = async () => {
  vi.resetModules();
  const { keptQr } = await import("../../src/kept-qr.ts");
  const drawn: string[] = [];
  const ask = async (address: string) => {
    const png = await keptQr(address, async () => {
      drawn.push(address);
      return new TextEncoder().encode(`picture of ${address}`);
    });
    return new TextDecoder().decode(png);
  };
  return { ask, drawn };
};
const file = () =>
  join(folder, `qr-${JSON.parse(readFileSync("package.json", "utf8")).dependencies.qrcode}.txt`);

describe("the QR code of an address", () => {
  it("is drawn once, and in no build after", async () => {
    const first = await build();
    expect([await first.ask("https://a/"), await first.ask("https://a/")]).toEqual([
      "picture of https://a/",
      "picture of https://a/",
    ]);
    expect(first.drawn).toEqual(["https://a/"]);
    const second = await build();
    expect(await second.ask("https://a/")).toBe("picture of https://a/");
    expect(await second.ask("https://b/")).toBe("picture of https://b/");
    expect(second.drawn).toEqual(["https://b/"]);
  });
  it("is drawn again where a build broke off while it was written", async () => {
    appendFileSync(file(), "https://a/ cGlj");
    const first = await build();
    expect(await first.ask("https://a/")).toBe("picture of https://a/");
    expect(first.drawn).toEqual(["https://a/"]);
    const second = await build();
    expect(await second.ask("https://a/")).toBe("picture of https://a/");
  });
});
