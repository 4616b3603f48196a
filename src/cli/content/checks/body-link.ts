import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Finding, Place } from "./body-place.ts";
import type { Node } from "../read/mdx.ts";

const largestImage = 500_000;

/** A link that runs code, leaves the listed addresses, or breaks when a page moves. */
export const link = (url: string, { outside }: Place): Finding[] => {
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

/** A picture from elsewhere, one that is not there, one that is too heavy, one without a description. */
export const image = (node: Node, place: Place): Finding[] => {
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
  const heavy: Finding = {
    rule,
    found: `${url}, ${size} bytes`,
    expected: `at most ${largestImage} bytes`,
    mend: "make the picture smaller",
  };
  const silent: Finding = {
    rule,
    found: `![](${url})`,
    expected: "a description for people who do not see the image",
    mend: "write it between the square brackets",
  };
  return [...(size > largestImage ? [heavy] : []), ...(node.alt?.trim() ? [] : [silent])];
};
