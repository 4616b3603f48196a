import { readFileSync } from "node:fs";
import { z } from "astro/zod";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { calendarYear } from "../../src/schema/calendar.ts";
import { ledgerEntry } from "../../src/schema/codes.ts";
import { question, rule } from "../../src/schema/flow.ts";
import { field } from "../../src/model/form/types/schema.ts";
import { law } from "../../src/schema/law.ts";
import { noticeFacts } from "../../src/schema/notice.ts";
import { office } from "../../src/schema/office.ts";
import { fee, limit } from "../../src/schema/quantity.ts";
import { serviceWords } from "../../src/schema/service-words.ts";
import { term } from "../../src/schema/term.ts";

const faqs = z.object({ faqs: serviceWords.shape.faqs });

/** Page of the manual, and what its blocks of YAML show, in order; undefined: no whole thing of one kind. */
const shown: [page: string, ...schemas: (z.ZodType | undefined)[]][] = [
  ["改費用或天數", z.object({ fees: z.array(fee), limits: z.array(limit) })],
  ["改一句話", faqs, faqs],
  ["加一題常見問題", undefined, faqs, faqs],
  ["加一張表單", z.array(field)],
  ["加公告", noticeFacts],
  ["加單位", z.array(office), z.array(ledgerEntry)],
  ["加法規", z.array(law), undefined],
  ["改流程", z.object({ questions: z.array(question) }), z.object({ rules: z.array(rule) })],
  ["行事曆", calendarYear],
  ["主題頁和名詞", z.array(term)],
];

/** @example blocks("- a\n\n  ```yaml\n  b: 1\n  ```") // [{ b: 1 }] */
const blocks = (text: string): unknown[] =>
  [...text.matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gm)].map(([, indent = "", block = ""]) =>
    parse(block.replaceAll(new RegExp(`^${indent}`, "gm"), "")),
  );

describe("examples of the manual are as the schemas have them", () => {
  it.each(shown)("%s", (page, ...schemas) => {
    const examples = blocks(readFileSync(`docs/編輯手冊/${page}.md`, "utf8"));
    expect(examples).toHaveLength(schemas.length);
    for (const [i, schema] of schemas.entries())
      expect(schema?.safeParse(examples[i]).error?.issues ?? []).toEqual([]);
  });
});
