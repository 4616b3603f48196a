import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Order } from "../../src/print/order.ts";

/** A small template of this project, so that one order takes milliseconds. */
const order = (title: string): Order => ({
  template: "form.typ",
  inputs: { sheet: JSON.stringify({ broken: title }), qr: "" },
});
const cache = mkdtempSync(join(tmpdir(), "print-"));
afterAll(() => {
  vi.doUnmock("../../src/print/pool.ts");
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true });
});

const print = vi.fn(async ({ inputs }: Order) => ({
  bytes: new Uint8Array(Buffer.from(`%PDF-${inputs["sheet"]}`)),
  pages: 3,
  milliseconds: 1,
}));
const stored = () => readdirSync(cache).filter((name) => name.endsWith(".pdf"));
/** A build that begins: nothing in memory, only what is on disk. */
async function newBuild() {
  vi.resetModules();
  vi.doMock("../../src/print/pool.ts", () => ({ print }));
  return (await import("../../src/print/printed.ts")).printed;
}
beforeEach(() => {
  vi.stubEnv("PRINT_CACHE", cache);
  print.mockClear();
});

describe("the cache of printed files", () => {
  it("sets an order once in a build, and not at all in the next", async () => {
    const first = await newBuild();
    const [one, two] = await Promise.all([first(order("a")), first(order("a"))]);
    expect(one).toBe(two);
    expect(print).toHaveBeenCalledTimes(1);
    const second = await newBuild();
    const again = await second(order("a"));
    expect(print).toHaveBeenCalledTimes(1);
    expect(Buffer.compare(again.bytes, one.bytes)).toBe(0);
    expect(again).toMatchObject({ pages: 3, kilobytes: 1 });
  });

  it("sets anew what has changed, and everything when it has been emptied", async () => {
    await (
      await newBuild()
    )(order("b"));
    await (
      await newBuild()
    )(order("c"));
    expect(print).toHaveBeenCalledTimes(2);
    for (const name of stored()) rmSync(join(cache, name));
    await (
      await newBuild()
    )(order("b"));
    expect(print).toHaveBeenCalledTimes(3);
  });

  it("does not take a file that a broken-off build left half written", async () => {
    const printed = await newBuild();
    await printed(order("d"));
    const [name = ""] = stored();
    for (const file of stored()) rmSync(join(cache, file));
    writeFileSync(join(cache, `${name}.123`), "%PDF");
    await (
      await newBuild()
    )(order("d"));
    expect(print).toHaveBeenCalledTimes(2);
  });

  it("keeps nothing of an order that failed", async () => {
    print.mockRejectedValueOnce(new Error("no such font"));
    const printed = await newBuild();
    await expect(printed(order("e"))).rejects.toThrow("no such font");
    const before = stored().length;
    await (
      await newBuild()
    )(order("e"));
    expect(stored().length).toBe(before + 1);
  });
});

describe("the workers", () => {
  it("say what a template objects to, and go on", async () => {
    vi.doUnmock("../../src/print/pool.ts");
    vi.resetModules();
    const pool = await import("../../src/print/pool.ts");
    const failures = await Promise.allSettled(
      ["a", "b", "c", "d"].map((t) => pool.print(order(t))),
    );
    expect(failures.map(({ status }) => status)).toEqual(Array(4).fill("rejected"));
    expect(String((failures[0] as PromiseRejectedResult).reason)).toMatch(/locale|key/);
  });
});
