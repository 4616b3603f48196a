// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { canKeep, forget, isRecordOf, onOtherTab, read, write } from "../../src/scripts/storage.ts";
import { freshPage, refuseToKeep } from "./dom.ts";

freshPage();
const isNumber = (value: unknown): value is number => typeof value === "number";

describe("what is kept in the browser", () => {
  it("is read back, and forgotten", () => {
    expect(write("searches", 7)).toBe(true);
    expect(read("searches", isNumber)).toBe(7);
    forget("searches");
    expect([read("searches", isNumber), localStorage.length]).toEqual([undefined, 0]);
  });
  it("lies under the site's own name, and what others keep is left alone", () => {
    localStorage.setItem("searches", "theirs");
    write("searches", 7);
    expect(Object.keys(localStorage).sort()).toEqual(["searches", `${STORE}searches`]);
    expect(STORE).toMatch(/^works-guide\/.*/);
    forget("searches");
    expect(localStorage.getItem("searches")).toBe("theirs");
  });
  it.each(["not JSON", '"7"', "null", ""])(
    "is forgotten when it is not what is looked for: %s",
    (kept) => {
      localStorage.setItem(`${STORE}searches`, kept);
      expect(read("searches", isNumber)).toBeUndefined();
      expect(localStorage.length).toBe(0);
    },
  );
  it("is nothing in a browser that refuses", () => {
    expect(canKeep()).toBe(true);
    refuseToKeep();
    expect([canKeep(), write("searches", 7), read("searches", isNumber)]).toEqual([
      false,
      false,
      undefined,
    ]);
    expect(() => forget("searches")).not.toThrow();
  });
  it("is nothing where there is no room", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect([canKeep(), write("searches", 7)]).toEqual([false, false]);
  });
  it("is looked at again when another tab changes it, or clears all", () => {
    const act = vi.fn();
    onOtherTab("searches", act);
    for (const key of ["searches", `${STORE}other`])
      dispatchEvent(new StorageEvent("storage", { key }));
    expect(act).not.toHaveBeenCalled();
    for (const key of [`${STORE}searches`, null])
      dispatchEvent(new StorageEvent("storage", { key }));
    expect(act).toHaveBeenCalledTimes(2);
  });
  it("knows an object of one sort of values", () => {
    expect(isRecordOf("boolean")({ a: true })).toBe(true);
    for (const other of [null, [true], "a", { a: 1 }, { a: true, b: "x" }])
      expect(isRecordOf("boolean")(other)).toBe(false);
  });
});
