// @vitest-environment jsdom
import { beforeAll, describe, expect, it, vi } from "vitest";
import { type List, load, save } from "../../src/scripts/list-store.ts";
import { canKeep } from "../../src/scripts/storage.ts";
import { freshPage, one, refuseToKeep, texts, tick } from "./dom.ts";

freshPage();
beforeAll(() => import("../../src/scripts/my-list.ts"));

const data = {
  strings: {
    count: "{{done}} of {{all}}",
    remove: "Remove",
    clearSure: "Sure?",
    file: "my-list.txt",
    done: "[x]",
    todo: "[ ]",
  },
  services: [
    {
      id: "sign",
      title: "Sign permit",
      href: "/en/services/sign/",
      papers: { plan: ["Plan", "original"], deed: ["<b>Deed</b>", "copy"] },
    },
    {
      id: "claim",
      title: "Claim",
      href: "/en/services/claim/",
      papers: { letter: ["Letter", ""] },
    },
  ],
};
const open = (list?: List) => {
  if (list) save(list);
  document.body.innerHTML = `<my-list>
    <script type="application/json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>
    <p data-state="blocked" hidden></p><p data-state="empty" hidden></p>
    <div data-state="full" hidden><p class="count"></p><div class="items"></div>
      <button data-act="text"></button><button data-act="print"></button><button data-act="clear"></button>
    </div></my-list>`;
};
const states = () =>
  [...document.querySelectorAll<HTMLElement>("[data-state]")]
    .filter(({ hidden }) => !hidden)
    .map(({ dataset }) => dataset["state"]);

describe("what is kept", () => {
  it("is read back, and taken away when the list is empty", () => {
    expect(canKeep()).toBe(true);
    expect(save({ "sign.plan": true })).toBe(true);
    expect(load()).toEqual({ "sign.plan": true });
    save({});
    expect(localStorage.length).toBe(0);
  });
  it.each(["not JSON", "[1]", "null", '"text"', '{"a":1}'])("is not taken from %s", (stored) => {
    localStorage.setItem("works-guide/my-list", stored);
    expect(load()).toEqual({});
  });
  it("is nothing in a browser that refuses", () => {
    refuseToKeep();
    expect([canKeep(), load(), save({ a: true })]).toEqual([false, {}, false]);
  });
});

describe("<my-list>", () => {
  it("says that it is empty, or that the browser keeps nothing", () => {
    open();
    expect(states()).toEqual(["empty"]);
    refuseToKeep();
    open();
    expect(states()).toEqual(["blocked"]);
  });

  it("shows papers by service, as text, without those that no longer exist", () => {
    open({ "sign.deed": true, "sign.plan": false, "sign.gone": true, "gone.plan": true });
    expect(states()).toEqual(["full"]);
    expect(texts("h2")).toEqual(["Sign permit"]);
    expect(texts("li b")).toEqual(["Plan", "<b>Deed</b>"]);
    expect(one(".count").textContent).toBe("1 of 2");
    expect(one("[data-act=remove]").getAttribute("aria-label")).toBe("Remove: Plan");
  });

  it("keeps what is in hand, and the focus where it was", () => {
    open({ "sign.plan": false, "claim.letter": false });
    const box = one<HTMLInputElement>("input[data-id='sign.plan']");
    box.focus();
    tick(box);
    expect(load()).toEqual({ "sign.plan": true, "claim.letter": false });
    expect(one(".count").textContent).toBe("1 of 2");
    expect(document.activeElement).toBe(one("input[data-id='sign.plan']"));
  });

  it("removes one paper, then clears all, but only when sure", () => {
    open({ "sign.plan": false, "claim.letter": false });
    one("[data-act=remove]").click();
    expect(load()).toEqual({ "claim.letter": false });
    const sure = vi.spyOn(window, "confirm").mockReturnValueOnce(false).mockReturnValueOnce(true);
    one("[data-act=clear]").click();
    expect(load()).toEqual({ "claim.letter": false });
    one("[data-act=clear]").click();
    expect(load()).toEqual({});
    expect(states()).toEqual(["empty"]);
    expect(sure).toHaveBeenCalledTimes(2);
  });

  it("follows another tab", () => {
    open({ "sign.plan": false });
    localStorage.setItem("works-guide/my-list", JSON.stringify({ "claim.letter": false }));
    dispatchEvent(new StorageEvent("storage", { key: "something else" }));
    expect(texts("li b")).toEqual(["Plan"]);
    dispatchEvent(new StorageEvent("storage", { key: "works-guide/my-list" }));
    expect(texts("li b")).toEqual(["Letter"]);
  });

  it("is saved as plain text", async () => {
    open({ "sign.plan": true, "sign.deed": false });
    const made: Blob[] = [];
    const links: string[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => made.push(blob) && "blob:list",
      revokeObjectURL: () => undefined,
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      links.push(`${this.href} ${this.download}`);
    });
    one("[data-act=text]").click();
    expect(links).toEqual(["blob:list my-list.txt"]);
    const reader = new FileReader();
    const text = new Promise((done) => reader.addEventListener("load", () => done(reader.result)));
    reader.readAsText(made[0] as Blob);
    expect(await text).toBe(
      `Sign permit\n${location.origin}/en/services/sign/\n[x] Plan (original)\n[ ] <b>Deed</b> (copy)\n`,
    );
  });
});
