import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { citations, groundsIn } from "../../src/model/citation.ts";
import { formatFee, formatLimit } from "../../src/model/quantity.ts";
import { type Guide, Table } from "../../src/model/guide.ts";
import { locales } from "../../src/model/locale.ts";
import { url } from "../../src/model/url.ts";
import { serviceFacts } from "../../src/schema/service.ts";
import { serviceWords } from "../../src/schema/service-words.ts";

/** Everything a content file holds appears on the page it makes: in words, with its grounds. */
const read = (file: string) => readFileSync(file, "utf8");
const table = (name: string) =>
  new Table(`content/${name}.yaml`, parse(read(`content/${name}.yaml`)));
const guide = { laws: table("laws"), sources: table("sources") } as unknown as Guide;
const services = readdirSync("content/services").filter((id) =>
  existsSync(`content/services/${id}/service.yaml`),
);

interface Node {
  type: string;
  data?: string;
  name?: string;
  attribs?: Record<string, string>;
  children?: Node[];
}
const squeeze = (text: string) => text.replace(/\s+/g, "");
/** Without the marks of grounds, which stand inside sentences. */
const textOf = (node: Node): string =>
  node.name === "sup"
    ? ""
    : node.type === "text"
      ? (node.data ?? "")
      : (node.children ?? []).map(textOf).join("");
const hrefs = (node: Node): string[] => [
  ...(node.name === "a" && node.attribs?.href ? [node.attribs.href] : []),
  ...(node.children ?? []).flatMap(hrefs),
];
/** All strings inside a value, however deep. */
const strings = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(strings)
      : [];
/** The words of a Markdown body between its marks. */
const bodyParts = (body: string) => body.split(/<[^>]*>|[*#`[\]()\n]|^\s*[-\d.]+ /m);

describe.each(services.flatMap((id) => locales.map((locale) => ({ id, locale }))))(
  "$locale/$id",
  ({ id, locale }) => {
    const [, front = "", body = ""] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(read(`content/services/${id}/${locale}.mdx`)) ?? [];
    const words = serviceWords.parse(parse(front));
    const facts = serviceFacts.parse(parse(read(`content/services/${id}/service.yaml`)));
    const page = parseDocument(read(`dist/${locale}/services/${id}/index.html`)) as unknown as Node;
    const text = squeeze(textOf(page));

    it("shows every sentence of its words", () => {
      const {
        translatedFrom: _fingerprint,
        englishHolds: _holds,
        statusReason: _onlyWhenPaused,
        ...rest
      } = words;
      // half a dozen of the names stand on the page; the search knows all
      // a period that nobody knows, and of which there is nothing to say, is told as a gap alone
      const told = new Set(
        facts.limits
          .filter(({ id, unknown }) => {
            const { startsOn, case: inCase } = rest.limits[id] ?? {};
            return unknown === undefined || startsOn || inCase;
          })
          .map(({ id }) => id),
      );
      const shown = {
        ...rest,
        aliases: rest.aliases.slice(0, 6),
        limits: Object.fromEntries(Object.entries(rest.limits).filter(([id]) => told.has(id))),
      };
      const parts = [...strings(shown).flatMap((s) => s.split(/\{\{[^}]*\}\}/)), ...bodyParts(body)]
        .map(squeeze)
        .filter((s) => s.length > 1);
      expect(parts.length).toBeGreaterThan(20); // a new one says little
      expect(parts.filter((part) => !text.includes(part))).toEqual([]);
    });

    it("shows every period and every fee", () => {
      const fees = Array.isArray(facts.fees) ? facts.fees : [];
      const values = [
        ...facts.limits
          .filter(({ unknown }) => unknown === undefined)
          .map((l) => formatLimit(l, locale)),
        ...fees.map((f) => formatFee(f, locale)),
      ];
      expect(values.filter((value) => !text.includes(squeeze(value)))).toEqual([]);
    });

    it("shows the ground of every fact", () => {
      const links = new Set(hrefs(page));
      const cited = groundsIn(facts).flatMap((ground) =>
        ground.source
          ? [url.sources(locale, ground.source)]
          : citations([ground], guide, locale).map(({ href }) => href),
      );
      expect(cited.length).toBeGreaterThan(0);
      expect([...new Set(cited)].filter((href) => !links.has(href))).toEqual([]);
    });
  },
);
