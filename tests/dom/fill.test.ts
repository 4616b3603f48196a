// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { freshPage, one, refuseToKeep, texts, tick, type } from "./dom.ts";

freshPage();
const print = vi.fn();
beforeAll(() => {
  Object.assign(globalThis, { CSS: { supports: () => true }, print });
  return import("../../src/scripts/fill.ts");
});

const say = {
  progress: "{done} of {all}",
  clearAgain: "Sure?",
  cleared: "Cleared",
  kept: "Kept",
  refused: "Refused",
  wrong: {
    empty: "Empty",
    id: "Wrong number",
    phone: "Wrong phone",
    western: "{western} is {roc}",
    "house-number": "No house number?",
  },
};
const field = (id: string, attributes: string, controls: string) =>
  `<div data-field="${id}" data-label="${id}" ${attributes}>${controls}<p class="error"></p></div>`;
const open = () => {
  document.body.innerHTML = `<fill-form data-form="claim" data-say='${JSON.stringify(say)}'>
    <section class="faults" tabindex="-1" hidden><ul></ul><button data-act="anyway"></button></section>
    <div class="paper">
      ${field("name", 'data-type="text" data-required', '<textarea id="name" rows="1"></textarea>')}
      ${field("id", 'data-type="text" data-rule="id"', '<input id="id" />')}
      ${field("kind", 'data-type="choice" data-required', '<input type="radio" name="k" id="kind-a" /><input type="radio" name="k" id="kind-b" />')}
      ${field("day", 'data-type="roc-date"', '<input id="year" /><input id="month" /><input id="date" />')}
      ${field("list", 'data-type="table" data-required', '<input id="row-1" /><input id="row-2" />')}
      ${field("seal", 'data-type="seal" data-required', "")}
    </div>
    <p data-progress></p><div data-script hidden>
      <button data-act="print">Print</button><button data-act="clear">Clear</button>
      <input type="checkbox" data-act="keep" /></div><p data-status></p></fill-form>`;
};
const input = (id: string) => one<HTMLInputElement>(`#${id}`);
const leave = (id: string, to: Element | null = null) =>
  input(id).dispatchEvent(new FocusEvent("focusout", { bubbles: true, relatedTarget: to }));
const error = (id: string) => one(`[data-field=${id}] .error`);
const kept = () => JSON.parse(localStorage.getItem("form-claim") ?? "null");
const keepBox = () => one<HTMLInputElement>("[data-act=keep]");
beforeEach(() => {
  print.mockClear();
  open();
});

describe("while one types", () => {
  it("shows what needs the script, and how much is done", () => {
    expect(one("[data-script]").hidden).toBe(false);
    expect(one("[data-progress]").textContent).toBe("0 of 3"); // signed on paper: not counted
    type(input("name"), "王範例");
    leave("name");
    expect(one("[data-progress]").textContent).toBe("1 of 3");
  });
  it("makes full width plain, says what is wrong, and takes it back when it is mended", () => {
    type(input("id"), "ａ１２３４５６７８８");
    leave("id");
    expect(input("id").value).toBe("A123456788");
    expect([error("id").hidden, input("id").getAttribute("aria-invalid")]).toEqual([false, "true"]);
    type(input("id"), "A123456789");
    expect([error("id").hidden, input("id").getAttribute("aria-invalid")]).toEqual([true, null]);
  });
  it("scolds nobody for passing by an empty field, nor in the middle of a date", () => {
    leave("name");
    expect(error("name").hidden).toBe(true);
    type(input("year"), "2026");
    leave("year", input("month"));
    expect(error("day").hidden).toBe(true);
  });
  it("begins no line with Enter where one is meant", () => {
    const enter = new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true });
    input("name").dispatchEvent(enter);
    expect(enter.defaultPrevented).toBe(true);
  });
});

describe("before printing", () => {
  it("names what is wrong and leads there; what is put right leaves the list", () => {
    one("[data-act=print]").click();
    expect(print).not.toHaveBeenCalled();
    expect(texts(".faults a")).toEqual(["name", "kind", "list"]);
    expect(document.activeElement).toBe(one(".faults"));
    one(".faults a").click();
    expect(document.activeElement).toBe(input("name"));
    type(input("name"), "王範例");
    expect(texts(".faults a")).toEqual(["kind", "list"]);
    one("[data-act=anyway]").click();
    expect(print).toHaveBeenCalledTimes(1);
  });
  it("prints at once when all is right", () => {
    type(input("name"), "王範例");
    tick(input("kind-b"));
    type(input("row-2"), "照片");
    one("[data-act=print]").click();
    expect(print).toHaveBeenCalledTimes(1);
    expect(one(".faults").hidden).toBe(true);
  });
});

describe("on this device", () => {
  it("keeps nothing unless asked", () => {
    type(input("name"), "王範例");
    leave("name");
    expect(localStorage.length).toBe(0);
  });
  it("keeps when asked, at every change, and gives it back", () => {
    type(input("name"), "王範例");
    tick(keepBox());
    expect(one("[data-status]").textContent).toBe("Kept");
    tick(input("kind-a"));
    expect(kept()).toEqual({ name: "王範例", "kind-a": "1" });
    open();
    expect([input("name").value, input("kind-a").checked, keepBox().checked]).toEqual([
      "王範例",
      true,
      true,
    ]);
    tick(keepBox(), false);
    expect(localStorage.length).toBe(0);
  });
  it("clears all when pressed twice, and forgets", () => {
    type(input("name"), "王範例");
    tick(keepBox());
    const clear = one("[data-act=clear]");
    clear.focus();
    clear.click();
    expect([clear.textContent, input("name").value]).toEqual(["Sure?", "王範例"]);
    clear.click();
    expect([clear.textContent, input("name").value, keepBox().checked]).toEqual([
      "Clear",
      "",
      false,
    ]);
    expect(one("[data-status]").textContent).toBe("Cleared");
    expect(localStorage.length).toBe(0);
  });
  it("forgets the first press when the button is left", () => {
    const clear = one("[data-act=clear]");
    clear.focus();
    clear.click();
    input("name").focus();
    expect(clear.textContent).toBe("Clear");
  });
  it("works in a browser that keeps nothing, and says so", () => {
    refuseToKeep();
    open();
    type(input("name"), "Wang");
    tick(keepBox());
    expect([one("[data-status]").textContent, keepBox().checked]).toEqual(["Refused", false]);
    expect(input("name").value).toBe("Wang");
  });
  it("is not confused by what another program has kept", () => {
    for (const stored of ["not JSON", "7", '{"name":1}']) {
      localStorage.setItem("form-claim", stored);
      open();
      expect(input("name").value).toBe("");
    }
  });
});
