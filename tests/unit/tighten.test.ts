import { expect, it } from "vitest";
import { tighten } from "../../src/build/tighten.ts";

it("takes white space between blocks, and at the edge of what stands alone in one", () => {
  expect(tighten("<ul> <li> <a href='/x'> One </a> </li>\n <li>Two</li> </ul>")).toBe(
    "<ul><li><a href='/x'>One</a></li><li>Two</li></ul>",
  );
});

it("keeps the space between words and between inline elements", () => {
  for (const html of [
    "<p>See <a href='/x'>this</a> and <b>that</b> now</p>",
    "<p><b>1</b> <a href='/y'>2</a></p>",
    "<p>See<a href='/x'> this</a></p>",
    "<textarea> a  b </textarea>",
  ])
    expect(tighten(html)).toBe(html);
});
