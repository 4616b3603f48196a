// @vitest-environment jsdom
import { expect, it, vi } from "vitest";
import { freshPage } from "./dom.ts";

freshPage();
/** The script looks at the page once, when it is loaded. */
const look = () => {
  vi.resetModules();
  return import("../../src/scripts/edition.ts");
};

const seen = async (search: string): Promise<string[]> => {
  history.replaceState(null, "", `/q/F-001/${search}`);
  document.body.innerHTML = `<section data-version="2026-11-30" data-earlier="2026-11-23 2026-10-01">
    ${["zh", "en"].map(
      (locale) => `<div><span data-state="none">${locale} on paper</span>
      <p data-state="current" hidden>${locale} current</p>
      <div data-state="older" hidden>${locale} older
        <ul><li data-of="2026-11-23">${locale} second</li><li data-of="2026-10-01">${locale} first</li></ul></div>
      <p data-state="unknown" hidden>${locale} unknown</p></div>`,
    )}</section>`;
  await look();
  return [...document.querySelectorAll<HTMLElement>("[data-state], li")]
    .filter((element) => !element.closest("[hidden]"))
    .map((element) => element.firstChild?.textContent?.trim() ?? "");
};
const inBoth = (...words: string[]) =>
  ["zh", "en"].flatMap((locale) => words.map((word) => `${locale} ${word}`));

it("says in both languages what the copy is", async () => {
  expect(await seen("?v=2026-11-30")).toEqual(inBoth("current"));
  expect(await seen("?v=2026-11-24")).toEqual(inBoth("unknown"));
  expect(await seen("?v=%3Cb%3E")).toEqual(inBoth("unknown"));
  expect(await seen("?v=")).toEqual(inBoth("unknown"));
});
it("says what has changed since the copy was printed, and not what had before", async () => {
  expect(await seen("?v=2026-10-01")).toEqual(inBoth("older", "second", "first"));
  expect(await seen("?v=2026-11-23")).toEqual(inBoth("older", "second"));
});
it("says where the day is printed when the address tells none", async () => {
  expect(await seen("")).toEqual(inBoth("on paper"));
});
it("leaves pages of other codes alone", async () => {
  history.replaceState(null, "", "/q/BM-001/?v=2026-11-30");
  document.body.innerHTML = '<p data-state="unknown" hidden>unknown</p>';
  await look();
  expect(document.querySelector<HTMLElement>("p")?.hidden).toBe(true);
});
