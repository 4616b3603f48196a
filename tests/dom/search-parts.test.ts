// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { asked, remember, written } from "../../src/scripts/search/address.ts";
import { answerBox } from "../../src/scripts/search/answer.ts";
import { factsFrom } from "../../src/scripts/search/facts.ts";
import { filterLists } from "../../src/scripts/search/filters.ts";
import { notes } from "../../src/scripts/search/notes.ts";
import { otherLanguage } from "../../src/scripts/search/other.ts";
import { finder, type Page, words } from "../../src/scripts/search/parts.ts";
import { recentSearches } from "../../src/scripts/search/recent.ts";
import { resultList } from "../../src/scripts/search/results.ts";
import { step, type View, view } from "../../src/scripts/search/state.ts";
import type { Results } from "../../src/search/worker.ts";
import type { Listed } from "../../src/search/words.ts";
import { freshPage, one, texts, tick } from "./dom.ts";

freshPage();
const all = { kind: "", office: "" };
const listed = (n: number, more: Partial<Listed> = {}): Listed => ({
  id: `p${n}`,
  path: `services/p${n}/`,
  title: `Page ${n}`,
  kind: n % 2 ? "service" : "form",
  ...more,
});
const found = (pages: Listed[], more: Partial<Results> = {}): Results => ({
  query: "page",
  pages,
  asks: [],
  corrected: [],
  marks: [],
  sure: 1,
  other: [],
  partial: false,
  doubtful: false,
  ...more,
});
const say = words(
  JSON.stringify({
    all: "All",
    under: "At {section}:",
    ground: "by",
    article: "{law}, Art. {article}",
    corrected: "Read as {meant}",
    report: "{query}?",
    other: "Same pages",
    otherFound: "Found there",
    "ask.fee": "Fee",
    "ask.phone": "Phone",
    "kind.service": "Service",
  }),
);
const ask = vi.fn<(request: { do: string; page?: string }) => Promise<unknown>>();
const page = (body: string): Page => {
  document.body.innerHTML = body;
  return {
    base: "/",
    locale: "zh",
    say,
    find: finder(document),
    all: (selector) => document.querySelectorAll<HTMLElement>(selector),
    ask: ask as unknown as Page["ask"],
  };
};
/** What stands in view, when it is asked for. */
let seen: (target: Element) => void = () => undefined;
beforeEach(() => {
  ask.mockReset();
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(tell: (entries: { isIntersecting: boolean; target: Element }[]) => void) {
        seen = (target) => tell([{ isIntersecting: true, target }]);
      }
      observe() {}
      disconnect() {}
    },
  );
});

describe("the words of the page", () => {
  it("are read once and filled in; what is not there is empty", () => {
    expect(say("under", { section: "Fees" })).toBe("At Fees:");
    expect(say("nothing")).toBe("");
  });
  it("miss no part of the page without saying which", () => {
    expect(() => finder(document)("[data-results]")).toThrow("[data-results]");
  });
});

describe("the address", () => {
  it("holds a search, and is read as it was written", () => {
    const search = { query: "路燈 & 樹", kind: "form", office: "" };
    expect(asked(written(search))).toEqual(search);
    expect(written({ query: "", kind: "form", office: "" })).toBe("");
  });
  it("adds a place to go back to only for another search", () => {
    const before = history.length;
    remember({ query: "lamp", ...all }, "replace");
    expect([location.search, history.length]).toEqual(["?q=lamp", before]);
    remember({ query: "lamp", ...all }, "add");
    expect(history.length).toBe(before);
    remember({ query: "tree", ...all }, "add");
    expect([location.search, history.length]).toEqual(["?q=tree", before + 1]);
    remember({ query: "", ...all }, "replace");
    expect(location.search).toBe("");
  });
});

describe("the list of results", () => {
  const results = found(Array.from({ length: 12 }, (_, at) => listed(at + 1)));
  const passages = () => texts("li").map((text) => text.replace(/^.*Page \d+/, ""));
  const open = () => {
    vi.useFakeTimers();
    ask.mockImplementation(async ({ page = "" }) => ({
      section: { id: "faq-why", title: page },
      pieces: [{ text: "passage", marked: false }],
    }));
    return resultList(page(`<ol data-results></ol>`));
  };
  const draw = (list: ReturnType<typeof resultList>, now: View) => list.draw(now, results);
  const settle = () => vi.advanceTimersByTimeAsync(1500);

  it("fetches the first passage when the reader has stopped, and links to its place", async () => {
    const list = open();
    draw(list, view(results, all, step));
    await vi.advanceTimersByTimeAsync(500);
    expect(ask).not.toHaveBeenCalled();
    await settle();
    expect(passages().slice(0, 2)).toEqual(["At p1:passage", ""]);
    expect(one("li .passage a").getAttribute("href")).toBe("/zh/services/p1/#answer-why");
    vi.useRealTimers();
  });
  it("keeps the passages that have come, and fetches none twice, when more are shown", async () => {
    const list = open();
    draw(list, view(results, all, step));
    await settle();
    const third = document.querySelectorAll("li")[2];
    if (third) seen(third);
    await settle();
    draw(list, view(results, all, 2 * step));
    await settle();
    expect(texts("li")).toHaveLength(12);
    expect(passages().slice(0, 3)).toEqual(["At p1:passage", "", "At p3:passage"]);
    expect(ask.mock.calls.map(([{ page }]) => page)).toEqual(["p1", "p3"]);
    expect(document.querySelectorAll("li")[2]).toBe(third);
    vi.useRealTimers();
  });
  it("after a filter brings the passage of the page that is first now, and of the other again", async () => {
    const list = open();
    draw(list, view(results, all, step));
    await settle();
    draw(list, view(results, { kind: "form", office: "" }, step));
    await settle();
    expect(passages()[0]).toBe("At p2:passage");
    expect(document.querySelectorAll(".passage.first")).toHaveLength(1);
    draw(list, view(results, all, step));
    await settle();
    expect(passages().slice(0, 2)).toEqual(["At p1:passage", "At p2:passage"]);
    expect(ask).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });
  it("asks again for a passage that did not arrive, and for none where titles were searched", async () => {
    const list = open();
    ask.mockRejectedValueOnce(new Error("lost"));
    draw(list, view(results, all, step));
    await settle();
    expect(passages()[0]).toBe("");
    draw(list, view(results, all, step));
    await settle();
    expect(passages()[0]).toBe("At p1:passage");
    const titles = found([listed(1)], { partial: true });
    ask.mockClear();
    list.draw(view(titles, all, step), titles);
    await settle();
    expect(texts("li")).toHaveLength(1);
    expect(ask).not.toHaveBeenCalled();
    vi.useRealTimers();
  });
});

describe("the answer box", () => {
  const box = `<section data-answer hidden><div></div></section>`;
  const call = { number: "1999", href: "tel:1999" };
  const links = () =>
    [...document.querySelectorAll("[data-answer] a")].map((a) => a.getAttribute("href"));
  const lamp = listed(1, { call, danger: ["Call ", { label: "119", href: "tel:119" }] });

  it("has the number of what one calls about, whatever was asked, before any fact has come", () => {
    const factsOf = () => new Promise<never>(() => undefined);
    void answerBox(page(box), factsOf)({ page: lamp, asks: ["fee"] });
    expect(one("[data-answer]").hidden).toBe(false);
    expect(links()).toEqual(["/zh/services/p1/", "tel:1999", "tel:119"]);
    expect(one(".call a").textContent).toBe("1999");
  });
  it("puts what was asked for first, and says a number once", async () => {
    const fee = { fee: [{ text: "free", grounds: [{ label: "Art. 7", href: "/law" }] }] };
    await answerBox(page(box), async () => fee)({ page: lamp, asks: ["fee", "law"] });
    expect(texts("[data-answer] h3")).toEqual(["Fee"]);
    expect(one("[data-answer] li").textContent).toBe("free by Art. 7 ");
    expect(links()).toEqual(["/zh/services/p1/", "/law", "tel:1999", "tel:119"]);
    const phone = { phone: [{ text: "1999", href: "tel:1999" }] };
    await answerBox(page(box), async () => phone)({ page: lamp, asks: ["phone"] });
    expect(links().filter((href) => href === "tel:1999")).toHaveLength(1);
  });
  it("is not there when nothing is known and nobody is called, or when there is doubt", async () => {
    const draw = answerBox(page(box), async () => ({ fee: [] }));
    await draw({ page: listed(2), asks: ["fee"] });
    expect(one("[data-answer]").hidden).toBe(true);
    await draw({ page: lamp, asks: [] });
    expect(one("[data-answer]").hidden).toBe(false);
    await draw(undefined);
    expect([one("[data-answer]").hidden, links()]).toEqual([true, []]);
  });
  it("names the article that was asked for", async () => {
    await answerBox(
      page(box),
      async () => undefined,
    )({
      page: listed(3),
      article: "31",
      part: "a31",
    });
    expect(one("[data-answer] a").textContent).toBe("Page 3, Art. 31");
    expect(links()).toEqual(["/zh/services/p3/#a31"]);
  });
  it("lets facts go that come after another search", async () => {
    let late: (facts: object) => void = () => undefined;
    const draw = answerBox(page(box), (path) =>
      path === "services/p1/" ? new Promise((done) => (late = done)) : Promise.resolve({}),
    );
    const first = draw({ page: lamp, asks: ["fee"] });
    await draw({ page: listed(2, { call }), asks: [] });
    late({ fee: [{ text: "late" }] });
    await first;
    expect(links()).toEqual(["/zh/services/p2/", "tel:1999"]);
    expect(one("[data-answer]").textContent).not.toContain("late");
  });
});

describe("facts of a page", () => {
  it("are fetched once, and again after they were lost; a page without any has none", async () => {
    const send = vi
      .fn<(address: string) => Promise<Response>>()
      .mockRejectedValueOnce(new TypeError("no network"))
      .mockImplementation(async (address) =>
        address.includes("none")
          ? new Response("", { status: 404 })
          : Response.json({ fee: [{ text: "free" }] }),
      );
    vi.stubGlobal("fetch", send);
    const factsOf = factsFrom("/site/", "zh");
    expect(await factsOf("services/lamp/")).toBeUndefined();
    expect(await factsOf("services/lamp/")).toEqual({ fee: [{ text: "free" }] });
    await factsOf("services/lamp/");
    expect(await factsOf("none/")).toBeUndefined();
    expect(send.mock.calls.map(([address]) => address)).toEqual([
      "/site/search/answers/zh/services/lamp.json",
      "/site/search/answers/zh/services/lamp.json",
      "/site/search/answers/zh/none.json",
    ]);
    vi.unstubAllGlobals();
  });
});

describe("the filters", () => {
  const body = `<fieldset data-filters hidden><select name="kind"></select><select name="office"></select></fieldset>`;
  const pages = [1, 2, 3].map((n) => listed(n, { offices: ["desk"] }));

  it("name what the results have, and how often; hidden when there is nothing to choose", () => {
    const lists = filterLists(page(body), () => undefined);
    lists.draw(view(found(pages), { kind: "form", office: "" }, step), { desk: "The desk" });
    expect(texts("[name=kind] option")).toEqual(["All", "Service (2)", "form (1)"]);
    expect(texts("[name=office] option")).toEqual(["All", "The desk (3)"]);
    expect(lists.chosen()).toEqual({ kind: "form", office: "" });
    expect(one("[data-filters]").hidden).toBe(false);
    lists.draw(view(found([listed(1)]), all, step), {});
    expect(one("[data-filters]").hidden).toBe(true);
  });
  it("are not built anew under the reader's hands", () => {
    const changed = vi.fn();
    const lists = filterLists(page(body), changed);
    lists.draw(view(found(pages), all, step), {});
    const option = one("[name=kind] option");
    one<HTMLSelectElement>("[name=kind]").value = "form";
    one("[name=kind]").dispatchEvent(new Event("change"));
    expect(changed).toHaveBeenCalledOnce();
    lists.draw(view(found(pages), lists.chosen(), step), {});
    expect(one("[name=kind] option")).toBe(option);
    expect(lists.chosen().kind).toBe("form");
  });
});

describe("notes", () => {
  it("say what was read otherwise, and doubt, only where there is some", () => {
    const draw = notes(page(`<p data-corrected></p><div data-unsure><p data-report></p></div>`));
    const hidden = () => [one("[data-corrected]").hidden, one("[data-unsure]").hidden];
    draw(view(found([listed(1)]), all, step), "page");
    expect(hidden()).toEqual([true, true]);
    const results = found([listed(1)], { corrected: [["pgae", "page"]], doubtful: true });
    draw(view(results, all, step), "pgae");
    expect(hidden()).toEqual([false, false]);
    expect(texts("[data-corrected], [data-report]")).toEqual(["Read as page", "pgae?"]);
  });
});

describe("the other language", () => {
  const body = `<details data-other hidden><summary></summary><ul></ul></details>`;
  const items = () =>
    [...document.querySelectorAll("li a")].map((a) => [a.textContent, a.getAttribute("href")]);

  it("shows at once what was found there", () => {
    otherLanguage(page(body))(view(found([listed(1)], { other: [listed(9)] }), all, step));
    expect([one("summary").textContent, one<HTMLDetailsElement>("details").open]).toEqual([
      "Found there",
      true,
    ]);
    expect(items()).toEqual([["Page 9", "/en/services/p9/"]]);
  });
  it("fetches the titles of the same pages when it is opened, and does without", async () => {
    const send = vi.fn(async () => Response.json({ "services/p1/": "Seite 1" }));
    vi.stubGlobal("fetch", send);
    const draw = otherLanguage(page(body));
    draw(view(found([listed(1), listed(2)]), all, step));
    expect([one("details").hidden, items(), send.mock.calls.length]).toEqual([false, [], 0]);
    one<HTMLDetailsElement>("details").open = true;
    await vi.waitFor(() =>
      expect(items()).toEqual([
        ["Seite 1", "/en/services/p1/"],
        ["Page 2", "/en/services/p2/"],
      ]),
    );
    draw(view(found([]), all, step));
    expect(one("details").hidden).toBe(true);
    vi.unstubAllGlobals();
  });
});

describe("searches of this device on the page", () => {
  it("are offered while nothing is searched, once the reader wants them kept", () => {
    const { find } = page(
      `<input type="search" /><section data-recent hidden><ul></ul><button></button></section>
       <label data-keep><input type="checkbox" /></label>`,
    );
    const input = find<HTMLInputElement>("input");
    const wish = find<HTMLInputElement>("[data-keep] input");
    const recent = recentSearches({ find }, input);
    recent.keep("lamp");
    recent.show(false);
    expect(find("[data-recent]").hidden).toBe(true);
    input.value = "tree";
    tick(wish);
    recent.keep("lamp & light");
    recent.show(false);
    expect(texts("li")).toEqual(["lamp & light", "tree"]);
    expect(find("li a").getAttribute("href")).toBe("?q=lamp+%26+light");
    recent.show(true);
    expect(find("[data-recent]").hidden).toBe(true);
    find("[data-recent] button").click();
    recent.show(false);
    expect([texts("li"), wish.checked, find("[data-recent]").hidden]).toEqual([[], true, true]);
  });
});
