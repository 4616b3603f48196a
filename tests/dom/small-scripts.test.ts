// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fill, make, marked } from "../../src/scripts/dom.ts";
import { load } from "../../src/scripts/list-store.ts";
import { freshPage, one, refuseToKeep, tick } from "./dom.ts";

freshPage();
// these scripts look at the page once, when they are loaded
beforeEach(() => vi.resetModules());
const run = (name: string): Promise<unknown> => import(`../../src/scripts/${name}.ts`);

describe("helpers", () => {
  it("make elements from text, never from HTML", () => {
    const link = make("a", { href: "/", title: undefined }, "<b>", make("i"), false, undefined);
    expect(link.outerHTML).toBe('<a href="/">&lt;b&gt;<i></i></a>');
  });
  it("mark the words of a query", () => {
    const parts = marked([
      { text: "a ", marked: false },
      { text: "light", marked: true },
    ]);
    expect(make("p", {}, ...parts).innerHTML).toBe("a <mark>light</mark>");
  });
  it("fill sentences, and leave what they do not know", () => {
    expect(fill("{n} of {all}", { n: 0 })).toBe("0 of {all}");
  });
});

describe("the link to the other language", () => {
  it("leads to the section that the reader is in", async () => {
    history.replaceState(null, "", "/zh/services/#fees");
    document.body.innerHTML = `<a data-keep-anchor href="/en/services/">English</a>`;
    await run("keep-anchor");
    const link = one<HTMLAnchorElement>("a");
    link.addEventListener("click", (event) => event.preventDefault());
    link.dispatchEvent(new Event("pointerdown", { bubbles: true }));
    link.click();
    expect(link.href).toBe(`${location.origin}/en/services/#fees`);
  });
});

describe("changed since the last visit", () => {
  const visit = async (changed: string) => {
    vi.resetModules();
    document.body.innerHTML = `<p data-since data-page="X" data-changed="${changed}" hidden></p>`;
    await run("since");
    return one("p").hidden;
  };
  it("says so once, and not at the first visit", async () => {
    expect(await visit("2026-01-01")).toBe(true);
    expect(await visit("2026-01-01")).toBe(true);
    expect(await visit("2026-02-01")).toBe(false);
    expect(await visit("2026-02-01")).toBe(true);
  });
  it.each(["", "1", "{}", "not a day"])(
    "takes “%s” of another program for no visit",
    async (kept) => {
      localStorage.setItem("works-guide/seen-X", kept);
      expect(await visit("2026-01-01")).toBe(true);
      expect(localStorage.getItem("works-guide/seen-X")).toBe("2026-01-01");
    },
  );
  it("stays quiet in a browser that keeps nothing", async () => {
    refuseToKeep();
    expect(await visit("2026-02-01")).toBe(true);
  });
});

describe("the status of a service", () => {
  const status = async (written: string) => {
    document.documentElement.dataset["zone"] = "Asia/Taipei";
    document.body.innerHTML = `<service-status data-written="${written}" data-words='{"paused":"Paused"}'>?</service-status>`;
    await run("status");
    return one("service-status");
  };
  it("is said in its word", async () => {
    const badge = await status("paused");
    expect([badge.textContent, badge.hidden, badge.dataset["now"]]).toEqual([
      "Paused",
      false,
      "paused",
    ]);
  });
  it("is left out when there is nothing to say", async () => {
    const badge = await status("active");
    expect([badge.textContent, badge.hidden]).toEqual(["", true]);
  });
});

describe("ticks on papers", () => {
  const open = async () => {
    document.body.innerHTML = `<input type="checkbox" data-paper="sign.plan" /><input type="checkbox" data-paper="sign.deed" />
      <div data-list-note hidden><p data-when="kept"></p><p data-when="refused"></p></div>
      <button data-papers="sign.plan sign.deed" hidden></button>`;
    await run("ticks");
    return document.querySelectorAll<HTMLInputElement>("input");
  };
  const shown = () =>
    [...document.querySelectorAll<HTMLElement>("[data-when]")]
      .filter(({ hidden }) => !hidden)
      .map(({ dataset }) => dataset["when"]);

  it("go onto My list and off it", async () => {
    const [plan] = await open();
    if (!plan) throw new Error("no box");
    tick(plan);
    expect(load()).toEqual({ "sign.plan": false });
    expect([one("[data-list-note]").hidden, shown()]).toEqual([false, ["kept"]]);
    tick(plan, false);
    expect(load()).toEqual({});
  });
  it("show what is on the list, also when another tab changes it", async () => {
    localStorage.setItem("works-guide/my-list", '{"sign.deed":true}');
    const boxes = await open();
    expect([...boxes].map(({ checked }) => checked)).toEqual([false, true]);
    localStorage.setItem("works-guide/my-list", '{"sign.plan":true}');
    dispatchEvent(new StorageEvent("storage", { key: "works-guide/my-list" }));
    expect([...boxes].map(({ checked }) => checked)).toEqual([true, false]);
  });
  it("are put on the list together, without undoing what is in hand", async () => {
    localStorage.setItem("works-guide/my-list", '{"sign.plan":true}');
    await open();
    expect(one("button").hidden).toBe(false);
    one("button").click();
    expect(load()).toEqual({ "sign.plan": true, "sign.deed": false });
  });
  it("stay, with a word on it, in a browser that keeps nothing", async () => {
    refuseToKeep();
    const [plan] = await open();
    if (!plan) throw new Error("no box");
    tick(plan);
    expect([plan.checked, shown()]).toEqual([true, ["refused"]]);
  });
});

describe("searches of this device", () => {
  it("are kept only when asked, the last first, each once, eight at most", async () => {
    const { forget, keep, recent, startKeeping } =
      await import("../../src/scripts/search-recent.ts");
    keep("路燈");
    expect(recent()).toBeUndefined();
    startKeeping();
    for (const query of ["1", "2", "3", "4", "5", "6", "7", "8", " 1 ", "9", " "]) keep(query);
    expect(recent()).toEqual(["9", "1", "8", "7", "6", "5", "4", "3"]);
    forget();
    expect(recent()).toBeUndefined();
  });
  it("are not there in a browser that keeps nothing, or when what is kept is not ours", async () => {
    const { keep, recent } = await import("../../src/scripts/search-recent.ts");
    for (const kept of ["not JSON", "{}", "[1]", "null", '"路燈"']) {
      localStorage.setItem("works-guide/searches", kept);
      keep("路燈");
      expect([kept, recent()]).toEqual([kept, undefined]);
    }
    refuseToKeep();
    keep("路燈");
    expect(recent()).toBeUndefined();
  });
});

describe("the header", () => {
  it("fetches the suggestions when someone presses into a box, not before, and once", async () => {
    vi.doMock("../../src/scripts/search-box.ts?worker&url", () => ({
      default: "data:text/javascript,globalThis.boxes=(globalThis.boxes??0)%2B1",
    }));
    document.body.innerHTML = `<form data-suggest="/"><input type="search" /></form><input id="other" />`;
    await run("header");
    const boxes = () => (globalThis as { boxes?: number }).boxes;
    one("#other").dispatchEvent(new Event("pointerdown", { bubbles: true }));
    one("form input").focus();
    expect(boxes()).toBeUndefined();
    for (const event of ["pointerdown", "input"])
      one("form input").dispatchEvent(new Event(event, { bubbles: true }));
    await vi.waitFor(() => expect(boxes()).toBe(1), { timeout: 60_000 });
  });
});
