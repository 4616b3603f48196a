// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { freshPage, one, refuseToKeep, texts, tick, type } from "./dom.ts";

freshPage();
const print = vi.fn();
beforeAll(() => {
  Object.assign(globalThis, { CSS: { supports: () => true }, print });
  return import("../../src/scripts/fill/element.ts");
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
    westernYear: "{western} is {roc}",
    incompleteDate: "Year, month and day",
    notADate: "No such day",
    address: "No house number?",
  },
};
const field = (id: string, attributes: string, controls: string) =>
  `<div data-field="${id}" data-label="${id}" ${attributes}>${controls}<p class="error"></p></div>`;
const open = () => {
  document.body.innerHTML = `<fill-form data-form="claim" data-say='${JSON.stringify(say)}'>
    <section class="faults" tabindex="-1" hidden><ul></ul><button data-act="anyway"></button></section>
    <div class="paper">
      ${field("name", 'data-type="text" data-required', '<textarea id="name" rows="1"></textarea>')}
      ${field("id", 'data-type="text" data-rule="id"', '<input id="id" maxlength="10" />')}
      ${field("place", 'data-type="address" data-rule="address"', '<textarea id="place" rows="1"></textarea>')}
      ${field("born", 'data-type="roc-date"', '<input id="born-year" data-part="year" autocomplete="bday-year" /><input id="born-month" data-part="month" /><input id="born-day" data-part="day" />')}
      ${field("kind", 'data-type="choice" data-required', '<input type="radio" name="k" id="kind-a" /><input type="radio" name="k" id="kind-b" />')}
      ${field("day", 'data-type="roc-date"', '<input id="year" data-part="year" maxlength="4" /><input id="month" data-part="month" maxlength="2" /><input id="date" data-part="day" maxlength="2" />')}
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
const kept = () => JSON.parse(localStorage.getItem("works-guide/form-claim") ?? "null");
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
  it("counts at every change, also where a click gives no focus", () => {
    tick(input("kind-a"));
    expect(one("[data-progress]").textContent).toBe("1 of 3");
    type(input("row-1"), "照片");
    expect(one("[data-progress]").textContent).toBe("2 of 3");
    type(input("row-1"), "");
    expect(one("[data-progress]").textContent).toBe("1 of 3");
  });
  it("says a Western year in its calendar, and only hints at what may be right", () => {
    type(input("year"), "2026");
    type(input("month"), "2");
    type(input("date"), "2");
    leave("date");
    expect(error("day").textContent).toBe("2026 is 115");
    type(input("place"), "範例公園的入口");
    leave("place");
    expect([error("place").textContent, error("place").classList.contains("hint")]).toEqual([
      "No house number?",
      true,
    ]);
    expect(input("place").getAttribute("aria-invalid")).toBeNull();
  });
  it("begins no line with Enter where one is meant", () => {
    const enter = new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true });
    input("name").dispatchEvent(enter);
    expect(enter.defaultPrevented).toBe(true);
  });
});

describe("what is pasted or offered", () => {
  const paste = (id: string, text: string) => {
    const event = Object.assign(new Event("paste", { bubbles: true, cancelable: true }), {
      clipboardData: { getData: () => text },
    });
    input(id).focus();
    input(id).dispatchEvent(event);
    return event.defaultPrevented;
  };
  const day = (...ids: string[]) => ids.map((id) => input(id).value);

  it.each(["115/11/25", "民國115年11月25日", "2026-11-25"])("%s fills three boxes", (text) => {
    expect(paste("month", text)).toBe(true);
    expect(day("year", "month", "date")).toEqual(["115", "11", "25"]);
  });
  it("a part of a day, or no day at all, is left to the browser", () => {
    expect([paste("year", "115"), paste("year", "2026-02-30")]).toEqual([false, true]);
    expect(paste("name", "115/11/25")).toBe(false);
  });
  it("a number with hyphens keeps its end, in the place of what was marked", () => {
    expect(paste("id", "A123‑456‑789")).toBe(true);
    expect(input("id").value).toBe("A123456789");
    input("id").setSelectionRange(1, 10);
    expect(paste("id", "１２３—４５６—７８８")).toBe(true);
    expect(input("id").value).toBe("A123456788");
    expect(paste("id", "short")).toBe(false);
  });
  it("counts what was pasted, and takes back what was said", () => {
    type(input("year"), "2026");
    leave("year");
    expect(error("day").hidden).toBe(false);
    paste("year", "115/11/25");
    expect(error("day").hidden).toBe(true);
  });
  it("a year of birth that the browser knows is written by the calendar of the Republic", () => {
    type(input("born-year"), "1990");
    input("born-year").dispatchEvent(new Event("change", { bubbles: true }));
    expect(input("born-year").value).toBe("79");
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
  describe("the question before all is cleared", () => {
    const clear = () => one("[data-act=clear]");
    /** As where a click gives a button no focus. */
    const asked = () => {
      type(input("name"), "王範例");
      clear().click();
      expect([clear().textContent, input("name").value]).toEqual(["Sure?", "王範例"]);
    };
    it.each<[string, () => unknown]>([
      ["a click", () => one(".faults").click()],
      ["a tap beside it", () => document.body.dispatchEvent(new Event("pointerdown"))],
      ["a tick", () => tick(input("kind-a"))],
      ["typing", () => type(input("id"), "A")],
      ["a key", () => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Tab" }))],
      ["another field", () => input("id").focus()],
      ["another tab", () => document.dispatchEvent(new Event("visibilitychange"))],
    ])("goes with %s", (_, elsewhere) => {
      asked();
      elsewhere();
      expect(clear().textContent).toBe("Clear");
      clear().click();
      expect(input("name").value).toBe("王範例");
    });
    it("stays while the button itself is pressed", () => {
      asked();
      for (const name of ["pointerdown", "keydown", "focusin"])
        clear().dispatchEvent(new Event(name, { bubbles: true }));
      expect(clear().textContent).toBe("Sure?");
    });
    it("is asked anew after a clearing", () => {
      asked();
      clear().click();
      input("name").value = "李範例";
      clear().click();
      expect([clear().textContent, input("name").value]).toEqual(["Sure?", "李範例"]);
    });
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
    for (const stored of ["not JSON", "7", '{"name":1}', '["name"]', "null"]) {
      localStorage.setItem("works-guide/form-claim", stored);
      open();
      expect([stored, input("name").value, keepBox().checked]).toEqual([stored, "", false]);
      expect(localStorage.getItem("works-guide/form-claim")).toBeNull();
    }
  });
});
