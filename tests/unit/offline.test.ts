import { describe, expect, it, vi } from "vitest";
import { keep, keyOf, madeOn, mayKeep, type Shelf, shelfPrefix } from "../../src/offline/copies.ts";
import { bundle } from "../../src/build/offline.ts";
import { isKept } from "../../src/model/site/kept.ts";
import { partsIn } from "../../src/offline/parts.ts";
import { renew } from "../../src/offline/renew.ts";
import { minds, respond, type World } from "../../src/offline/respond.ts";
import { dayIn } from "../../src/offline/show.ts";

const origin = "https://example.org";
const at = (path: string) => `${origin}/guide/${path}`;
const day = new Date("2026-11-02T04:00:00Z");
const html = (text: string) =>
  `<title>${text}｜指南</title><main id="main"><h1>${text}</h1></main>`;
const answer = (text: string, status = 200) =>
  new Response(text, { status, headers: { "content-type": "text/html; charset=utf-8" } });

/** A shelf in memory; `full` refuses what is put. */
const shelf = (full = false) => {
  const held = new Map<string, Response>();
  const self: Shelf & { held: Map<string, Response> } = {
    held,
    match: (key) => Promise.resolve(held.get(key)?.clone()),
    put: (key, response) =>
      full
        ? Promise.reject(new DOMException("", "QuotaExceededError"))
        : Promise.resolve(void held.set(key, response)),
    delete: (key) => Promise.resolve(held.delete(key)),
    keys: () => Promise.resolve([...held.keys()].map((url) => ({ url }))),
  };
  return self;
};
/** `mode: "navigate"` cannot be asked for outside a browser. */
const ask = (path: string, page = true): Request => {
  const request = new Request(at(path));
  if (page) Object.defineProperty(request, "mode", { value: "navigate" });
  return request;
};
const words = {
  zh: { copy: "這是 {{day}} 的副本", none: "沒有", newer: "有新的" },
  en: { copy: "A copy of {{day}}", none: "none", newer: "changed" },
};
type Memory = ReturnType<typeof shelf>;
const world = (
  fetch: World["fetch"],
  over: Partial<Omit<World, "shelf">> & { shelf?: Memory } = {},
) => {
  const works: Promise<unknown>[] = [];
  const self = {
    base: "/guide/",
    words,
    zone: "Asia/Taipei",
    shelf: shelf(),
    fetch,
    now: () => day,
    patience: () => new Promise<void>(() => undefined),
    meanwhile: (work: Promise<unknown>) => void works.push(work),
    newer: vi.fn(),
    ...over,
  };
  /** work may bring more work */
  const settled = async () => {
    for (let at = 0; at < works.length; at += 1) await works[at];
  };
  return { ...self, settled };
};
const never = () => new Promise<Response>(() => undefined);
const dead = () => Promise.reject(new TypeError("Failed to fetch"));
const impatient = { patience: () => Promise.resolve() };

describe("what is kept", () => {
  it("lies under the address alone: a query is nobody's business", () => {
    expect(keyOf(at("zh/search/?q=我的鄰居違建#faq"))).toBe(at("zh/search/"));
  });
  it.each([206, 301, 404, 500])("is no answer of %i", (status) => {
    expect(mayKeep(new Response(null, { status }))).toBe(false);
  });
  it("is nothing that stands elsewhere by now", () => {
    expect(mayKeep(Object.defineProperty(answer("x"), "redirected", { value: true }))).toBe(false);
  });
  it("is nothing opaque", () => {
    expect(mayKeep(Object.defineProperty(answer("x"), "type", { value: "opaque" }))).toBe(false);
    expect(mayKeep(answer("x"))).toBe(true);
  });
  it("is nothing on a device that is full, and nothing fails", async () => {
    expect(await keep(shelf(true), at("zh/"), answer("x"), day)).toBe(false);
    const here = world(() => Promise.resolve(answer(html("新的"))), { shelf: shelf(true) });
    expect(await (await respond(ask("zh/"), here)).text()).toContain("新的");
    await here.settled();
  });
  it("is named by the site's base, so that another site of the origin keeps its own", () => {
    expect(shelfPrefix("/a/").startsWith(shelfPrefix("/"))).toBe(false);
  });
});

describe("which requests are the worker's", () => {
  it("those of the site's own pages, asked for whole", () => {
    const minded = (request: Request) => minds(request, origin, "/guide/", ["zh", "a.pdf"]);
    expect(minded(new Request(at("zh/")))).toBe(true);
    expect(minded(new Request(at("")))).toBe(true);
    expect(minded(new Request(at("zh/"), { method: "POST" }))).toBe(false);
    expect(minded(new Request(`${origin}/other/`))).toBe(false);
    expect(minded(new Request(at("wiki/")))).toBe(false); // another site below ours
    expect(minded(new Request("https://example.net/guide/"))).toBe(false);
    expect(minded(new Request(at("a.pdf"), { headers: { range: "bytes=0-9" } }))).toBe(false);
  });
});

describe("an answer", () => {
  it("is the network's while there is one, and is kept", async () => {
    const here = world(() => Promise.resolve(answer(html("25 元"))));
    await keep(here.shelf, at("zh/fee/"), answer(html("20 元")), day);
    expect(await (await respond(ask("zh/fee/"), here)).text()).toBe(html("25 元"));
    await here.settled();
    expect(await here.shelf.held.get(at("zh/fee/"))?.clone().text()).toContain("25 元");
    expect(here.newer).not.toHaveBeenCalled();
  });
  it.each([
    ["the network is dead", dead, {}],
    ["it does not answer in time", never, impatient],
    ["the server is ill", () => Promise.resolve(answer("sorry", 502)), {}],
  ])("is the copy, which says its day, when %s", async (_, fetch, over) => {
    const here = world(fetch, over);
    await keep(here.shelf, at("zh/fee/"), answer(html("20 元")), day);
    const text = await (await respond(ask("zh/fee/?from=list"), here)).text();
    expect(text).toContain("20 元");
    expect(text).toContain(
      '<main id="main"><p role="status"><strong>這是 115 年 11 月 2 日 的副本',
    );
    expect(text).toContain('src="/guide/offline/newer.js"');
  });
  it("waits for the network where there is no copy, however long it takes", async () => {
    let arrive: (response: Response) => void = () => undefined;
    const here = world(() => new Promise((done) => (arrive = done)), impatient);
    const given = respond(ask("zh/slow/"), here);
    await new Promise((done) => setTimeout(done, 10));
    arrive(answer(html("來了")));
    expect(await (await given).text()).toBe(html("來了"));
  });
  it("that comes after the copy is kept for the next time, and the page is told if it differs", async () => {
    for (const [late, told] of [
      ["25 元", 1],
      ["20 元", 0],
    ] as const) {
      let arrive: (response: Response) => void = () => undefined;
      const here = world(() => new Promise((done) => (arrive = done)), impatient);
      await keep(here.shelf, at("zh/fee/"), answer(html("20 元")), day);
      expect(await (await respond(ask("zh/fee/"), here)).text()).toContain("20 元");
      arrive(answer(html(late)));
      await here.settled();
      expect(await here.shelf.held.get(at("zh/fee/"))?.clone().text()).toContain(late);
      expect(here.newer).toHaveBeenCalledTimes(told);
    }
  });
  it("is a copy at once for a file that never changes", async () => {
    const here = world(dead);
    await keep(here.shelf, at("_astro/a.1.css"), answer("body{}"), day);
    expect(await (await respond(ask("_astro/a.1.css", false), here)).text()).toBe("body{}");
  });
  it("does not wait for the second half of a page for ever", async () => {
    let more: ReadableStreamDefaultController<Uint8Array> | undefined;
    const half = new ReadableStream<Uint8Array>({
      start: (controller) => {
        more = controller;
        controller.enqueue(new TextEncoder().encode("<title>25"));
      },
    });
    const headers = { "content-type": "text/html" };
    const here = world(() => Promise.resolve(new Response(half, { headers })), {
      patience: () => new Promise((done) => setTimeout(done, 10)),
    });
    await keep(here.shelf, at("zh/fee/"), answer(html("20 元")), day);
    expect(await (await respond(ask("zh/fee/"), here)).text()).toContain("20 元");
    more?.close();
    await here.settled();
    expect(here.newer).toHaveBeenCalledTimes(1);
  });
  it("brings the scripts and styles of a page, and those of its scripts", async () => {
    const files: Record<string, string> = {
      "zh/": `<title>a</title><script src="/guide/_astro/header.a1.js"></script>`,
      "_astro/header.a1.js": `import"./storage.b2.js";let rest="/guide/_astro/kept-c3.js",box="/guide/_astro/search-box-d4.js"`,
    };
    const here = world(({ url }) => {
      const path = url.slice(at("").length);
      const type = path.endsWith(".js") ? "text/javascript" : "text/html";
      const headers = { "content-type": type };
      return Promise.resolve(new Response(files[path] ?? "", { headers }));
    });
    await respond(ask("zh/"), here);
    await here.settled();
    expect([...here.shelf.held.keys()]).toEqual(
      ["zh/", "_astro/header.a1.js", "_astro/storage.b2.js", "_astro/kept-c3.js"].map(at),
    );
    expect(partsIn("no files", "/guide/")).toEqual([]);
  });
  it("is kept no longer when the page was taken off, which the page is told", async () => {
    let arrive: (response: Response) => void = () => undefined;
    const here = world(() => new Promise((done) => (arrive = done)), impatient);
    await keep(here.shelf, at("zh/fee/"), answer(html("20 元")), day);
    await respond(ask("zh/fee/"), here);
    arrive(answer("there is no such page", 404));
    await here.settled();
    expect(here.shelf.held.size).toBe(0);
    expect(here.newer).toHaveBeenCalledTimes(1);
  });
  it("is not kept when a file is opened on its own: a PDF cannot say that it is a copy", async () => {
    const headers = { "content-type": "application/pdf" };
    const here = world(() => Promise.resolve(new Response("%PDF", { headers })));
    expect(await (await respond(ask("zh/a.pdf"), here)).text()).toBe("%PDF");
    await here.settled();
    expect(here.shelf.held.size).toBe(0);
  });
  it("without network and copy offers the pages that are kept, in each language its own", async () => {
    const here = world(dead);
    const offline = `<ul data-kept="zh"></ul><ul data-kept=en></ul>`;
    await keep(here.shelf, at("offline/"), answer(offline), day);
    await keep(here.shelf, at("zh/fee/"), answer(html("規費")), day);
    await keep(here.shelf, at("zh/data.json"), new Response("{}"), day);
    expect(await (await respond(ask("zh/never-seen/"), here)).text()).toBe(
      '<ul><li><a href="/guide/zh/fee/">規費</a></li></ul><p>none</p>',
    );
    expect((await respond(ask("zh/other.json", false), here)).type).toBe("error");
  });
});

describe("a new edition", () => {
  it("fetches anew what was kept; what does not arrive stays, with its day; what is gone goes", async () => {
    const old = shelf();
    const moved = Object.defineProperty(answer("of another address"), "redirected", {
      value: true,
    });
    for (const name of ["a", "b", "c", "d"])
      await keep(old, at(`zh/${name}/`), answer(`old ${name}`), day);
    const here = shelf();
    await renew(old, {
      base: "/guide/",
      shelf: here,
      now: () => new Date("2026-12-24T00:00:00Z"),
      fetch: ({ url }) =>
        url.endsWith("/a/")
          ? Promise.resolve(answer("new a"))
          : url.endsWith("/b/")
            ? dead()
            : Promise.resolve(url.endsWith("/c/") ? answer("", 404) : moved),
    });
    expect([...here.held.keys()]).toEqual([at("zh/a/"), at("zh/b/")]);
    const [a, b] = ["a", "b"].map((name) => here.held.get(at(`zh/${name}/`)));
    expect(await a?.text()).toBe("new a");
    expect(a?.headers.get(madeOn)).toContain("2026-12-24");
    expect(await b?.text()).toBe("old b");
    expect(b?.headers.get(madeOn)).toBe(day.toISOString());
  });
});

it("where no copies are wanted, pages do not ask for the worker", async () => {
  const script = (worker: string) => bundle("../scripts/keep-pages.ts", { WORKER: worker });
  expect(await script("/sw.js")).toContain("serviceWorker");
  expect(await script("")).not.toContain("serviceWorker");
});

it("what is in the browser is the site's own by its whole name", () => {
  const own = (name: string) => isKept(name, "works-guide/");
  const names = ["my-list", "form-sign", "seen-BM-001", "searches"].map(
    (key) => `works-guide/${key}`,
  );
  expect(names.map(own)).toEqual([true, true, true, true]);
  expect(["my-list", "works-guide/tainan/my-list", "works-guide/my-list-2"].map(own)).toEqual([
    false,
    false,
    false,
  ]);
});

it("a day is that of the offices, as the page's language writes it, wherever the reader is", () => {
  const evening = new Date("2026-11-29T17:00:00Z"); // the next day in Taiwan, the same in Europe
  expect(dayIn("zh", evening, "Asia/Taipei")).toBe("115 年 11 月 30 日");
  expect(dayIn("en", evening, "Asia/Taipei")).toBe("30 November 2026");
  expect(dayIn("zh", evening, "Europe/London")).toBe("115 年 11 月 29 日");
});
