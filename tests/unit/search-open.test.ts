import { beforeEach, describe, expect, it, vi } from "vitest";
import { columns } from "../../src/search/columns.ts";
import { engineOf } from "../../src/build/pagefind-script.ts";
import { open, type Source } from "../../src/search/open.ts";
import { asks, files, type Words } from "../../src/search/words.ts";

const words: Words = {
  pages: [
    { id: "light", path: "services/light/", title: "報修路燈", kind: "service" },
    { id: "road", path: "services/road/", title: "坑洞", kind: "service" },
  ],
  offices: {},
  stop: [],
  general: [],
  places: [],
  asks: Object.fromEntries(asks.map((ask) => [ask, []])) as unknown as Words["asks"],
  lexicon: [],
  say: {},
  variants: [],
};

/** A site whose parts arrive, or not: `gone` holds names of files, and terms whose part of the index is lost. */
function stub() {
  const gone = new Set<string>();
  const started = vi.fn();
  const source: Source = {
    async json<T>(file: string) {
      if (gone.has(file)) throw new Error(`${file} is gone`);
      if (file === files.words("zh")) return { ...words, pages: columns(words.pages) } as T;
      return { text: "路燈不亮", parts: [] } as T;
    },
    async engine() {
      started();
      if (gone.has("engine")) throw new Error("no engine");
      return {
        preload: async () => undefined,
        async search(text) {
          if ([...gone].some((term) => text.includes(term)))
            throw new Error(`a part of the index is gone: ${text}`);
          const id = text.includes("坑") ? "road" : "light";
          return { results: [{ id, score: 3 }] };
        },
      };
    },
  };
  return { source, gone, started };
}
beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(() => undefined));

describe("the search of a language", () => {
  it("leaves the browser's own functions alone", async () => {
    const before = globalThis.fetch;
    await open("https://example.org/", "zh", stub().source);
    expect(globalThis.fetch).toBe(before);
  });
  it("finds the same whichever part of the index comes first", async () => {
    const { source } = stub();
    const [coming, seen, late]: [Set<string>, Set<string>[], (() => void)[]] = [new Set(), [], []];
    const { search } = await open("", "zh", {
      ...source,
      engine: async () => ({
        async preload(text) {
          // the first that is asked for comes last
          if (late.length === 0) await new Promise<void>((done) => late.push(done));
          else setTimeout(() => late[0]?.());
          coming.add(text);
        },
        async search(text) {
          seen.push(new Set(coming));
          return { results: [{ id: text.includes("坑") ? "road" : "light", score: 3 }] };
        },
      }),
    });
    await search("路燈 坑洞");
    expect(coming.size).toBeGreaterThan(1);
    expect(seen.length).toBeGreaterThan(1);
    // what is asked for later, where no name was typed, may see more
    const [first] = seen;
    expect(first?.size).toBeGreaterThan(1);
    expect(seen.every((parts) => first?.isSubsetOf(parts))).toBe(true);
  });
  it("is whole again after a passage did not arrive", async () => {
    const { source, gone } = stub();
    const { search, excerpt } = await open("", "zh", source);
    gone.add(files.text("zh", "light"));
    await expect(excerpt("light", { query: "路燈", marks: ["路燈"], asks: [] })).rejects.toThrow(
      "gone",
    );
    const found = await search("路燈");
    expect([found.partial, found.pages[0]?.id]).toEqual([false, "light"]);
  });
  it("knows of two searches under way which of them lost a part of the index", async () => {
    const { source, gone } = stub();
    const { search } = await open("", "zh", source);
    gone.add("坑");
    const [road, light] = await Promise.all([search("坑洞"), search("路燈")]);
    expect([light.partial, road.partial]).toEqual([false, true]);
    expect(road.pages.map(({ id }) => id)).toEqual(["road"]); // by its title
  });
  it("knows of two searches for the same lost part that neither is whole", async () => {
    const { source, gone } = stub();
    const { search } = await open("", "zh", source);
    gone.add("坑");
    const both = await Promise.all([search("坑洞"), search("坑洞")]);
    expect(both.map(({ partial }) => partial)).toEqual([true, true]);
  });
  it("asks again for what was lost, and starts an engine that did not start", async () => {
    const { source, gone, started } = stub();
    gone.add("engine");
    const { search } = await open("", "zh", source);
    expect((await search("路燈")).partial).toBe(true);
    gone.clear();
    expect((await search("路燈")).partial).toBe(false);
    expect(started).toHaveBeenCalledTimes(2);
    gone.add("坑");
    expect((await search("坑洞")).partial).toBe(true);
    gone.clear();
    expect((await search("坑洞")).partial).toBe(false);
  });
  it("does not open without its words", async () => {
    const { source, gone } = stub();
    gone.add(files.words("zh"));
    await expect(open("", "zh", source)).rejects.toThrow("gone");
  });
});

describe("the engine's script", () => {
  const load = (name: string, after: string) =>
    `load(()=>this._loadGenericChunk(url,"${name}"))${after};`;
  const script = (index: string, exported: string) =>
    `var PagefindInstance=class{};${load("load_index_chunk", index)}${load("load_filter_chunk", ".catch(()=>{})")}${exported}`;
  const shipped = ["export{createInstance,init,search};", ".catch(()=>{})"] as const;

  it("is the engine alone, and fails where it went on without a part of the index", () => {
    expect(engineOf(script(shipped[1], shipped[0]))).toBe(script("", "export{PagefindInstance};"));
  });
  it("is not published when it is written in a way we do not know", () => {
    expect(() => engineOf(script("", shipped[0]))).toThrow("new way");
    expect(() => engineOf(script(shipped[1], "export{search};"))).toThrow("new way");
    expect(() => engineOf(script(...shipped).replace("PagefindInstance", "Other"))).toThrow();
  });
});
