import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Check, type Content, type Words, wordsOf } from "./content.ts";
import type { Fault } from "./fault.ts";
import { type Node, parseBody, walk } from "./mdx.ts";
import { heavyWords, numberIn } from "./prose.ts";
import type { Rule } from "./rules.ts";
import { texts } from "./select.ts";
import { suggest } from "./nearest.ts";
import { target } from "./tokens.ts";

type Finding = { rule: Rule; line: number; found: string; expected: string; mend: string };
type Place = {
  content: Content;
  kind: "services" | "pages" | "notices";
  id: string;
  folder: string;
  outside: ReadonlySet<string>;
};

/** The components an author may use, each with its one attribute. */
const components: Readonly<Record<string, string>> = { Fact: "of", To: "page" };
const usage = '<Fact of="limits.review" /> and <To page="service.road-excavation" />';
const largestImage = 500_000;

const component = (node: Node, place: Place): Omit<Finding, "line">[] => {
  const name = node.name ?? "";
  const attribute = components[name];
  if (attribute === undefined) {
    const html = /^[a-z]/.test(name) || name === "";
    const mend = html
      ? "use Markdown instead of HTML"
      : suggest(name, Object.keys(components), "remove it");
    return [{ rule: "unsafe-markup", found: `<${name}>`, expected: `only ${usage}`, mend }];
  }
  const [only, ...more] = node.attributes ?? [];
  const plain =
    only?.type === "mdxJsxAttribute" && only.name === attribute && typeof only.value === "string";
  if (!plain || more.length > 0) {
    const found = (node.attributes ?? []).map((a) => a.name ?? "{…}").join(" ") || "(no attribute)";
    return [
      {
        rule: "unsafe-markup",
        found: `<${name} ${found}>`,
        expected: `only ${usage}`,
        mend: `write <${name} ${attribute}="…" />`,
      },
    ];
  }
  if ((node.children ?? []).length > 0) {
    return [
      {
        rule: "unsafe-markup",
        found: `words inside <${name}>`,
        expected: `<${name} ${attribute}="…" />`,
        mend: "the name comes from the facts: remove the words and the closing tag",
      },
    ];
  }
  const missing = target(
    String(only.value),
    place.content,
    place.kind === "services" ? place.id : undefined,
  );
  return missing ? [{ rule: "dangling-reference", ...missing }] : [];
};

const link = (url: string, { outside }: Place): Omit<Finding, "line">[] => {
  const rule = "unsafe-link";
  if (/^(?:#[\w-]+|mailto:[^\s@]+@[^\s@]+|tel:[+\d,-]+)$/.test(url)) return [];
  if (url.startsWith("https://")) {
    if (outside.has(url)) return [];
    return [
      {
        rule,
        found: url,
        expected:
          "an address that content/sources.yaml, laws.yaml, offices.yaml or platforms.yaml lists",
        mend: 'enter it there first, or link to our own page with <To page="…" />',
      },
    ];
  }
  const own = url.startsWith("/") || url.startsWith(".");
  return [
    {
      rule,
      found: url,
      expected: "https://… , #part, mailto: or tel:",
      mend: own
        ? 'write <To page="…" />, which follows when a page moves'
        : "use the https address, or remove the link",
    },
  ];
};

const image = (node: Node, place: Place): Omit<Finding, "line">[] => {
  const url = node.url ?? "";
  const rule = "image";
  if (!/^\.\/[a-z0-9-]+\.(?:png|jpe?g|webp|avif)$/.test(url)) {
    return [
      {
        rule,
        found: url,
        expected: "a PNG, JPEG, WebP or AVIF file beside the text, as in ./plan.png",
        mend: "put the file into the same folder; images from elsewhere tell others who reads this page",
      },
    ];
  }
  const file = join(place.folder, url);
  if (!existsSync(file))
    return [
      {
        rule,
        found: url,
        expected: "a file that exists",
        mend: "put the file into the same folder",
      },
    ];
  const { size } = statSync(file);
  const heavy: Omit<Finding, "line"> = {
    rule,
    found: `${url}, ${size} bytes`,
    expected: `at most ${largestImage} bytes`,
    mend: "make the picture smaller",
  };
  const silent: Omit<Finding, "line"> = {
    rule,
    found: `![](${url})`,
    expected: "a description for people who do not see the image",
    mend: "write it between the square brackets",
  };
  return [...(size > largestImage ? [heavy] : []), ...(node.alt?.trim() ? [] : [silent])];
};

const node = (part: Node, place: Place): Omit<Finding, "line">[] => {
  switch (part.type) {
    case "mdxjsEsm":
      return [
        {
          rule: "unsafe-markup",
          found: (part.value ?? "").split("\n")[0] ?? "",
          expected: "words, no import and no export",
          mend: "remove the line",
        },
      ];
    case "mdxFlowExpression":
    case "mdxTextExpression":
      return [
        {
          rule: "unsafe-markup",
          found: `{${part.value}}`,
          expected: `no braces in the text; numbers and links as ${usage}`,
          mend: "remove the braces, or use the component",
        },
      ];
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return component(part, place);
    case "html":
      return [
        {
          rule: "unsafe-markup",
          found: part.value ?? "",
          expected: "Markdown without HTML",
          mend: "remove the tag",
        },
      ];
    case "image":
      return image(part, place);
    case "link":
    case "definition":
      return link(part.url ?? "", place);
    case "heading": {
      const least = place.kind === "services" ? 3 : 2;
      if ((part.depth ?? 0) >= least) return [];
      return [
        {
          rule: "heading",
          found: "#".repeat(part.depth ?? 1),
          expected: `${"#".repeat(least)} or deeper; the page has the levels above`,
          mend: `begin the heading with ${"#".repeat(least)}`,
        },
      ];
    }
    case "text": {
      const number = numberIn(part.value ?? "");
      const bare = /\b(?:https?:\/\/|www\.)\S+|\bjavascript:/i.exec(part.value ?? "")?.[0];
      return [
        ...(number
          ? [
              {
                rule: "number-in-prose" as const,
                found: number,
                expected: 'a fact by its name, as in <Fact of="limits.review" />',
                mend: "enter the number in service.yaml with its ground and name it here",
              },
            ]
          : []),
        ...(bare
          ? [
              {
                rule: "unsafe-link" as const,
                found: bare,
                expected: "a link with words, or a page of ours",
                mend: "write [words](https://…) with a listed address",
              },
            ]
          : []),
      ];
    }
    default:
      return [];
  }
};

/** Every fault in the text below the front matter. */
const findings = (body: string, place: Place): Finding[] => {
  const parsed = parseBody(body);
  if (!("tree" in parsed)) {
    const found = body.split("\n")[parsed.line - 1]?.trim() ?? "";
    return [
      {
        rule: "unsafe-markup",
        line: parsed.line,
        found,
        expected: `words without < { }, except in ${usage}`,
        mend: "write out “less than” and the like; close every component with />",
      },
    ];
  }
  const aligned = body
    .split("\n")
    .flatMap((line, i): Finding[] =>
      /^\s*\|?(?=.*:)(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?\|?\s*$/.test(line)
        ? [
            {
              rule: "table",
              line: i + 1,
              found: line.trim(),
              expected: "| --- | --- | without colons",
              mend: "remove the colons; the style sheet aligns numbers",
            },
          ]
        : [],
    );
  return [
    ...aligned,
    ...[...walk(parsed.tree)].flatMap((part) =>
      node(part, place).map((finding) => ({ ...finding, line: part.position?.start.line ?? 1 })),
    ),
  ];
};

/** Addresses outside the site that a text may link to. */
const outsideAddresses = (content: Content): Set<string> =>
  new Set(
    ["sources", "laws", "offices", "platforms"]
      .flatMap((table) => texts(content.data(`${table}.yaml`)))
      .map(({ value }) => value)
      .filter((value) => value.startsWith("http")),
  );

const toFault = ({ source }: Words, { line, ...finding }: Finding): Fault => ({
  ...finding,
  file: source.file,
  line: source.bodyLine + line - 1,
  field: "",
});

/** MDX runs as code at build time, so a text may hold Markdown and two components, nothing else. */
export const safeBodies: Check = (content) => {
  const outside = outsideAddresses(content);
  return wordsOf(content).flatMap((words) => {
    const { source, kind, id } = words;
    if (source.faults.length > 0) return [];
    if (source.body.trim() === "") return emptyBody(content, words, kind, id);
    const folder = dirname(join(content.root, source.file));
    return findings(source.body, { content, kind, id, folder, outside }).map((finding) =>
      toFault(words, finding),
    );
  });
};

/** Pages and notices say something; of a service, either both languages have a text or neither. */
const emptyBody = (content: Content, words: Words, kind: string, id: string): Fault[] => {
  const other = content.files.get(`${kind}/${id}/${words.language === "zh" ? "en" : "zh"}.mdx`);
  if (kind === "services" && !other?.body.trim()) return [];
  return [
    toFault(words, {
      rule: "missing-words",
      line: 1,
      found: "(empty)",
      expected: "a text below the front matter",
      mend: kind === "services" ? "translate the text of the other language" : "write the text",
    }),
  ];
};

/** Long sentences in a Chinese text. */
export const heavyBodies: Check = (content) =>
  wordsOf(content).flatMap((words) => {
    if (words.language !== "zh") return [];
    return words.source.body
      .split("\n")
      .flatMap((text, i) =>
        heavyWords(text.replace(/<[^>]*>/g, "∎")).map(({ found, mend }) =>
          toFault(words, {
            rule: "style",
            line: i + 1,
            found,
            mend,
            expected: "short sentences in everyday words",
          }),
        ),
      );
  });
