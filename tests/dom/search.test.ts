// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Results } from "../../src/search/worker.ts";
import { freshPage, one, press, texts, type } from "./dom.ts";

const ask = vi.fn<(request: { do: string; text?: string }) => Promise<unknown>>();
vi.mock("../../src/search/client.ts", () => ({ connect: () => ({ ask }) }));

freshPage();
const page = (n: number, more = {}) => ({
  id: `p${n}`,
  path: `services/p${n}/`,
  title: `Page ${n}`,
  kind: n % 2 ? "service" : "form",
  offices: ["desk"],
  ...more,
});
const results = (count: number, more: Partial<Results> = {}): Results =>
  ({
    pages: Array.from({ length: count }, (_, at) => page(at + 1)),
    asks: [],
    corrected: [],
    marks: ["page"],
    sure: 1,
    other: [],
    partial: false,
    doubtful: false,
    ...more,
  }) as unknown as Results;
const opened = {
  offices: { desk: "The desk" },
  say: {
    list: "List",
    all: "All",
    one: "one",
    many: "{{n}} found",
    none: "none",
    service: "Service",
  },
};
/** Answers a search; the first words come with it. */
const answers = (found: Results | ((text: string) => Promise<Results>)) =>
  ask.mockImplementation(async (request) => {
    if (request.do === "open") return opened;
    if (request.do === "excerpt") return { pieces: [] };
    return typeof found === "function" ? found(request.text ?? "") : found;
  });

beforeAll(() => {
  Object.assign(globalThis, {
    IntersectionObserver: class {
      observe() {}
      disconnect() {}
    },
  });
  Element.prototype.scrollIntoView = () => undefined;
});
beforeEach(() => {
  vi.useFakeTimers();
  ask.mockReset();
});
afterEach(() => vi.useRealTimers());
const settle = () => vi.advanceTimersByTimeAsync(200);

describe("<search-page>", () => {
  beforeAll(() => import("../../src/scripts/search/page.ts"));
  const say = {
    waiting: "Waiting",
    working: "Working",
    one: "One",
    many: "{n} for {query}",
    none: "None for {query}",
    failed: "Failed",
    partial: "Titles only.",
    corrected: "Read as {meant}",
    report: "{query}?",
    shown: ", {n} shown",
    more: "{n} more",
    all: "All",
    sections: "Place:",
    "kind.service": "Service",
    "kind.form": "Form",
  };
  const open = (search = "") => {
    history.replaceState(null, "", `/zh/search/${search}`);
    document.body.innerHTML = `<search-page data-base="/" data-say='${JSON.stringify(say)}'>
      <form><input type="search" /></form><p data-status></p><p data-corrected data-part hidden></p>
      <div data-unsure data-part hidden><p data-report></p></div>
      <section data-answer data-part hidden><div></div></section>
      <fieldset data-filters data-part hidden><select name="kind"></select><select name="office"></select></fieldset>
      <ol data-results></ol><button data-more data-part hidden></button>
      <details data-other data-part hidden><summary></summary><ul></ul></details>
      <section data-recent hidden><ul></ul><button></button></section>
      <label data-keep><input type="checkbox" /></label><button data-offline hidden></button><span data-offline-status></span>
    </search-page>`;
  };
  const box = () => one<HTMLInputElement>("input[type=search]");
  const status = () => one("[data-status]").textContent;
  const submit = () =>
    one("form").dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));

  it("waits for a query, and asks nothing before", async () => {
    open();
    await settle();
    expect(status()).toBe("Waiting");
    expect(ask).not.toHaveBeenCalled();
  });
  it("shows what the address asks for, ten at a time, and moves to the first new one", async () => {
    answers(results(12));
    open("?q=page");
    await settle();
    expect(status()).toBe("12 for page");
    expect(texts("[data-results] > li > a")).toHaveLength(10);
    expect(one("[data-results] mark").textContent).toBe("Page");
    expect(one("[data-results] > li > a").getAttribute("href")).toBe("/zh/services/p1/");
    one("[data-more]").click();
    expect(texts("[data-results] > li > a")).toHaveLength(12);
    expect(document.activeElement?.textContent).toBe("Page 11");
    expect(one("[data-more]").hidden).toBe(true);
  });
  it("writes the query into the address: typing replaces it, Enter adds one", async () => {
    answers(results(1));
    open();
    const before = history.length;
    type(box(), "lamp");
    await settle();
    expect([location.search, history.length]).toEqual(["?q=lamp", before]);
    box().value = "lamps";
    submit();
    await settle();
    expect([location.search, history.length]).toEqual(["?q=lamps", before + 1]);
  });
  it("lets the last query win, however late the one before arrives", async () => {
    const waiting = new Map<string, (found: Results) => void>();
    answers((text) => new Promise((done) => waiting.set(text, done)));
    open();
    for (const query of ["first", "second"]) {
      box().value = query;
      submit();
      await settle();
    }
    waiting.get("second")?.(results(2));
    await settle();
    waiting.get("first")?.(results(5));
    await settle();
    expect(status()).toBe("2 for second");
  });
  it("walks through the results with the arrows, and back with Escape", async () => {
    answers(results(2));
    open("?q=page");
    await settle();
    box().focus();
    for (const title of ["Page 1", "Page 2", "Page 2"]) {
      press("ArrowDown");
      expect(document.activeElement?.textContent).toBe(title);
    }
    press("Escape");
    expect(document.activeElement).toBe(box());
  });
  it("narrows down to a kind, in the address too", async () => {
    answers(results(4));
    open("?q=page&kind=form");
    await settle();
    expect(texts("[data-results] .kind")).toEqual(["Form", "Form"]);
    expect(status()).toBe("4 for page, 2 shown");
    const kind = one<HTMLSelectElement>("select[name=kind]");
    kind.value = "";
    kind.dispatchEvent(new Event("change"));
    await settle();
    expect([texts("[data-results] > li > a").length, location.search]).toEqual([4, "?q=page"]);
  });
  it("says what it read otherwise, and doubts what it is not sure of", async () => {
    answers(results(1, { corrected: [["lihgt", "light"]], doubtful: true } as Partial<Results>));
    open("?q=lihgt");
    await settle();
    expect(one("[data-corrected]").textContent).toBe("Read as light");
    expect([one("[data-unsure]").hidden, one("[data-report]").textContent]).toEqual([
      false,
      "lihgt?",
    ]);
  });
  it("says when only titles were searched, when nothing was found, and when the search is out", async () => {
    answers(results(1, { partial: true }));
    open("?q=a");
    await settle();
    expect(status()).toContain("Titles only.");
    answers(results(0));
    open("?q=b");
    await settle();
    expect(status()).toBe("None for b");
    ask.mockRejectedValue(new Error("no worker"));
    open("?q=c");
    await settle();
    expect([status(), one("[data-results]").dataset["state"]]).toEqual(["Failed", "done"]);
  });
});

describe("suggestions below a box", () => {
  const open = async () => {
    vi.resetModules();
    document.body.innerHTML = `<form action="/zh/search/" data-suggest="/"><input id="find" type="search" /></form><button></button>`;
    await import("../../src/scripts/search-box.ts");
    return one<HTMLInputElement>("#find");
  };
  const options = () => [...document.querySelectorAll("[role=option]")];

  it("come while one types, six and a line for all, and are announced", async () => {
    answers(results(9));
    const box = await open();
    expect(box.getAttribute("role")).toBe("combobox");
    type(box, "page");
    await settle();
    expect(options()).toHaveLength(7);
    expect(box.getAttribute("aria-expanded")).toBe("true");
    expect(one("[role=status]").textContent).toBe("6 found");
    expect(options().at(-1)?.getAttribute("data-href")).toMatch(/\/zh\/search\/\?q=page$/);
  });
  it("are walked with the arrows: the box itself stands below the last", async () => {
    answers(results(1));
    const box = await open();
    type(box, "page");
    await settle();
    const active = () => box.getAttribute("aria-activedescendant");
    press("ArrowDown");
    expect(active()).toBe("find-list-0");
    press("ArrowDown");
    expect(active()).toBe("find-list-1");
    press("ArrowDown");
    expect(active()).toBeNull();
    press("ArrowUp");
    expect(active()).toBe("find-list-1");
    expect(document.activeElement).toBe(box);
  });
  it("close with Escape, which then empties the box; and when the box is left", async () => {
    answers(results(1));
    const box = await open();
    type(box, "page");
    await settle();
    press("Escape");
    expect([one("[role=listbox]").hidden, box.value]).toEqual([true, "page"]);
    press("Escape");
    expect(box.value).toBe("");
    type(box, "page");
    await settle();
    expect(one("[role=listbox]").hidden).toBe(false);
    one("button").focus();
    expect(one("[role=listbox]").hidden).toBe(true);
  });
  it("do not come late, after the box was left, and not while the search is out", async () => {
    answers(results(1));
    const box = await open();
    type(box, "page");
    one("button").focus();
    await settle();
    expect(one("[role=listbox]").hidden).toBe(true);
    ask.mockRejectedValue(new Error("no worker"));
    type(box, "other");
    await settle();
    expect(one("[role=listbox]").hidden).toBe(true);
  });
});
