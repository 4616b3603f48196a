import { describe, expect, it } from "vitest";
import { holderOf, plain, segments } from "../../src/model/tokens.ts";
import type { Limit } from "../../src/schema/quantity.ts";
import { smallGuide } from "./guide.ts";

const guide = smallGuide();
const service = holderOf(guide.services.get("dig"));

describe("tokens in words", () => {
  it("puts facts of the service in place, in each language", () => {
    const text = "A {{limits.review}} B {{figures.fine}} C {{ fees.permit }}.";
    expect(plain(segments(text, guide, "en", service))).toBe(
      "A 30 days B NT$10,000–50,000 C NT$500.",
    );
    expect(plain(segments(text, guide, "zh", service))).toBe("A 30 日 B 1 萬至 5 萬元 C 500 元.");
  });

  it("puts the extension of a period in place, and knows a period without one", () => {
    const longer = holderOf({
      id: "dig",
      facts: {
        fees: undefined,
        figures: [],
        limits: [
          { id: "review", extension: { maxTimes: 1, maxAmount: 15, unit: "calendarDay" } },
          { id: "reply" },
        ] as unknown as Limit[],
      },
    });
    expect(plain(segments("再延 {{extensions.review}}。", guide, "zh", longer))).toBe(
      "再延 15 日。",
    );
    expect(() => segments("{{extensions.reply}}", guide, "zh", longer)).toThrow("extensions.reply");
  });

  it("turns ids into links with the thing's name", () => {
    expect(segments("{{office.desk}}", guide, "en")).toEqual([
      { href: "/en/offices/desk/", label: "Desk" },
    ]);
    expect(segments("{{service.dig}}", guide, "zh")).toEqual([
      { href: "/zh/services/dig/", label: "挖路" },
    ]);
    expect(segments("{{form.claim}}", guide, "en")).toEqual([
      { href: "/en/forms/claim/", label: "Claim" },
    ]);
    expect(segments("{{law.building-act}}", guide, "zh")).toEqual([
      { href: "/zh/laws/building-act/", label: "建築法" },
    ]);
    expect(segments("{{referral.noise}}", guide, "en")[0]).toMatchObject({
      href: "/en/not-us/#noise",
    });
    expect(
      segments(
        "{{event.build}}{{term.permit}}{{plan.open}}{{page.faq}}{{page.about}}",
        guide,
        "en",
      ),
    ).toEqual([
      { href: "/en/events/build/", label: "Desk" },
      { href: "/en/glossary/#permit", label: "use permit" },
      { href: "/en/plan/open/", label: "Openness" },
      { href: "/en/faq/", label: "Common questions" },
      { href: "/en/about/", label: "About" },
    ]);
  });

  it("leaves words without tokens alone", () => {
    expect(segments("第 8 條", guide, "zh")).toEqual(["第 8 條"]);
  });

  it.each(["{{limits.none}}", "{{office.none}}", "{{what.ever}}"])("stops at %s", (text) => {
    expect(() => segments(text, guide, "zh", service)).toThrow(/none|what\.ever/);
  });
});
