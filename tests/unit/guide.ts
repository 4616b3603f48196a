import { type Guide, type Service, Table } from "../../src/model/guide.ts";
import { noReviews } from "../../src/model/review/reviews.ts";

const grounds = [{ law: "building-act", articles: ["30"] }];

/** A small guide for tests: one service, one office, one form, one law, one source. */
export function smallGuide(): Guide {
  const words = (title: string) => ({
    title,
    summary: title,
    aliases: [title],
    faqs: {},
    limits: {},
    outputs: {},
  });
  const service = {
    id: "dig",
    facts: {
      code: "RE-001",
      kind: "permit",
      limits: [
        {
          id: "review",
          amount: 30,
          unit: "calendarDay",
          bound: "within",
          who: "agency",
          basis: "law",
          grounds,
        },
      ],
      figures: [{ id: "fine", min: 10000, max: 50000, unit: "ntd", grounds: [{ source: "news" }] }],
      fees: [{ kind: "flat", id: "permit", amount: 500, payment: [], grounds }],
      legalBasis: [{ law: "building-act", articles: ["77-2", "8"] }],
      topics: ["build"],
      events: ["build"],
      audiences: ["build"],
      owner: "desk",
      receivedAt: "desk",
    },
    words: { zh: words("挖路"), en: words("Dig up a road") },
  } as unknown as Service;
  const name = { zh: "窗口", en: "Desk" };
  const category = { id: "build", name, summary: name };
  const table = <T extends { id: string }>(...all: unknown[]) =>
    new Table("content/test", all as T[]);
  return {
    site: { url: "https://example.org" } as Guide["site"],
    services: table(service),
    forms: table({
      id: "claim",
      code: "F-001",
      version: "2026-11-23",
      earlier: [],
      title: { zh: "請求書", en: "Claim" },
    }),
    offices: table({ id: "desk", code: "O-001", name, partOf: undefined }),
    platforms: table({ id: "line", name }),
    lines: table({ id: "1999", number: "1999", tel: "1999", name }),
    laws: table({ id: "building-act", name: { zh: "建築法", en: "Building Act" } }),
    sources: table({ id: "news", title: { zh: "新聞", en: "News" } }),
    evidence: table(),
    referrals: table({ id: "noise", to: { zh: "環保局", en: "Environmental Protection Bureau" } }),
    glossary: table({ id: "permit", zh: "使用執照", en: "use permit" }),
    categories: {
      topics: table(category, { ...category, id: "empty" }),
      events: table(category),
      audiences: table(category),
    },
    pages: table({ id: "about", title: { zh: "關於", en: "About" }, summary: name }),
    pageFacts: new Map(),
    entries: new Map(),
    pageNames: {},
    reviews: noReviews,
    plan: { parts: [{ id: "open", title: { zh: "公開", en: "Openness" } }] } as Guide["plan"],
    flows: table(),
    pictures: table(),
    branches: table(),
    contacts: table(),
    letters: { letters: [] } as unknown as Guide["letters"],
    caseStatus: { kinds: [] } as unknown as Guide["caseStatus"],
    moved: [],
    codes: [
      { code: "RE-001", service: "dig" },
      { code: "RE-099", redirect: "RE-001" },
      { code: "F-001", form: "claim" },
      { code: "O-001", office: "desk" },
    ],
  };
}
