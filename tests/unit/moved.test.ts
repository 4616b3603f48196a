import { expect, it } from "vitest";
import { stubsOf } from "../../src/model/moved.ts";
import type { Moved } from "../../src/schema/moved.ts";
import { smallGuide } from "./guide.ts";

const moved = (...lines: Moved[]) => stubsOf({ ...smallGuide(), moved: lines }, "en");
const dig = { href: "/en/services/dig/", label: "Dig up a road" };

it("makes no page while nothing has moved", () => expect(moved()).toEqual([]));

it("leads from a service to its new address, and what went with it to the service where it has no page", () => {
  expect(moved({ from: "services/hole", to: "services/dig" })).toEqual([
    { from: "services/hole", to: dig },
    { from: "deadline/hole", to: dig },
  ]);
});

it("leads from the questions of a topic to those of its new name", () => {
  const stubs = moved({ from: "topics/construct", to: "topics/build" });
  expect(stubs.map(({ from, to }) => [from, to.href])).toEqual([
    ["topics/construct", "/en/topics/build/"],
    ["faq/construct", "/en/faq/build/"],
  ]);
});

it("leads from a form that is gone to the service in its place, whatever page of it was asked for", () => {
  const line: Moved = { from: "forms/old", gone: true, to: "services/dig" };
  expect(moved(line)).toEqual(
    ["forms/old", "forms/old/example", "forms/old/fill"].map((from) => ({
      from,
      to: dig,
      gone: true,
    })),
  );
});

it("leads to pages that the site makes by itself", () => {
  const [stub] = moved({ from: "pages/news", gone: true, to: "pages/changes" });
  expect(stub?.to.href).toBe("/en/changes/");
});

it("stops the build when the new page is not there", () => {
  expect(() => moved({ from: "services/hole", to: "services/nowhere" })).toThrow(/nowhere/);
});
