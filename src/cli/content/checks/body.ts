import { anchorsOf } from "./anchors.ts";
import { leading, part } from "./body-part.ts";
import { brokenBody } from "./body-broken.ts";
import type { Finding, Place } from "./body-place.ts";
import { structure } from "./body-structure.ts";
import { type Check, type Content, type Words, wordsOf, type Written } from "../read/content.ts";
import type { Fault } from "../report/fault.ts";
import { type Node, parseBody, walk } from "../read/mdx.ts";
import { say } from "../report/said.ts";
import { remembered } from "../read/remembered.ts";
import { reachedIn } from "./listed-contacts.ts";
import { heavyIn } from "./prose.ts";
import { texts } from "../read/select.ts";
import type { Source } from "../read/source.ts";
import { beside } from "../../../model/locale.ts";

type Placed = Finding & { line: number };

const at = (node: Node, findings: Finding[]): Placed[] =>
  findings.map((finding) => ({ ...finding, line: node.position?.start.line ?? 1 }));

/** Faults of a text in itself. */
const ownFindings = remembered(({ body }, kind: Written): Placed[] => {
  const parsed = parseBody(body);
  if (!("tree" in parsed)) {
    return [brokenBody(body, parsed.line)];
  }
  const aligned = body.split("\n").flatMap((line, i): Placed[] =>
    /^\s*\|?(?=.*:)(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?\|?\s*$/.test(line)
      ? [
          {
            rule: "table",
            line: i + 1,
            found: line.trim(),
            expected: say("| --- | --- |，沒有冒號", "| --- | --- | without colons"),
            mend: say(
              "刪掉冒號；數字的對齊由網站的樣式決定",
              "remove the colons; the style sheet aligns numbers",
            ),
            example: "| --- | --- |",
          },
        ]
      : [],
  );
  return [
    ...aligned,
    ...[...walk(parsed.tree)].flatMap((node) => at(node, part(node, kind))),
    ...structure(parsed.tree, kind),
  ];
});

const leadingParts = remembered(({ body }): Node[] => {
  const parsed = parseBody(body);
  return "tree" in parsed ? [...walk(parsed.tree)].filter(({ type }) => type in leading) : [];
});

/** Every fault in the text below the front matter. */
const findings = (source: Source, place: Place): Placed[] => [
  ...ownFindings(source, place.kind),
  ...leadingParts(source).flatMap((node) => at(node, leading[node.type]?.(node, place) ?? [])),
];

/** Addresses outside the site that a text may link to. */
const outsideAddresses = (content: Content): Set<string> =>
  new Set(
    ["sources", "laws", "offices", "platforms"]
      .flatMap((table) => texts(content.data(`${table}.yaml`)))
      .map(({ value }) => value)
      .filter((value) => value.startsWith("http")),
  );

const toFault = ({ source }: Words, { line, ...finding }: Placed): Fault => ({
  ...finding,
  file: source.file,
  line: source.bodyLine + line - 1,
  field: "",
});

/** MDX runs as code at build time, so a text may hold Markdown and two components, nothing else. */
export const safeBodies: Check = (content) => {
  const outside = outsideAddresses(content);
  const reached = reachedIn(content);
  return wordsOf(content).flatMap((words) => {
    const { source, kind, id } = words;
    if (source.faults.length > 0) return [];
    if (source.body.trim() === "") return emptyBody(content, words, kind, id);
    const { language } = words;
    const place = { content, kind, id, language, outside, reached };
    const anchors = () => anchorsOf(content, words);
    return findings(source, { ...place, anchors }).map((finding) => toFault(words, finding));
  });
};

/** Pages and notices say something; of a service, either both languages have a text or neither. */
const emptyBody = (content: Content, words: Words, kind: string, id: string): Fault[] => {
  const other = content.files.get(`${kind}/${id}/${beside(words.language)}.mdx`);
  if (kind === "services" && !other?.body.trim()) return [];
  return [
    toFault(words, {
      rule: "missing-words",
      line: 1,
      found: say("（空的）", "(empty)"),
      expected: say("--- 下面要有內文", "a text below the front matter"),
      mend:
        kind === "services"
          ? say("照另一種語言的內文翻譯", "translate the text of the other language")
          : say("寫上內文", "write the text"),
    }),
  ];
};

/** Long sentences and phrases of official letters. */
export const heavyBodies: Check = (content) =>
  wordsOf(content).flatMap((words) => {
    const heavy = heavyIn(words.language);
    return words.source.body.split("\n").flatMap((text, i) =>
      heavy(text.replace(/<[^>]*>/g, "∎")).map(({ found, mend }) =>
        toFault(words, {
          rule: "style",
          line: i + 1,
          found,
          mend,
          expected: say("短句、平常的話", "short sentences in everyday words"),
        }),
      ),
    );
  });
