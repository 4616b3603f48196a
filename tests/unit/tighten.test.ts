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

it("keeps one space of several, and none inside the end of a link", () => {
  expect(
    tighten("<p>See <a href='/x'> this </a> <b> that </b>\n now <sup> <a>1</a> </sup></p>"),
  ).toBe("<p>See <a href='/x'>this</a> <b>that</b> now <sup><a>1</a></sup></p>");
  expect(tighten('<p><img alt="a > b"> <input> x</p>')).toBe('<p><img alt="a > b"> <input> x</p>');
});

it("leaves alone what is kept as written, and joins no words over it", () => {
  const kept =
    '<p>a <textarea>  b\n </textarea> c</p><pre> x  y\n</pre><script>{"a":"1  2"}</script>';
  expect(tighten(kept)).toBe(kept);
});
