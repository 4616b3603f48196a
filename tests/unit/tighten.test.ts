import { expect, it } from "vitest";
import { bare, tighten } from "../../src/build/tighten.ts";

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

it("takes quotation marks that HTML can do without, and what only the search index reads", () => {
  const short = (html: string) => tighten(html, bare);
  expect(short('<a class="row" href="/zh/#a" title="To the top" data-x="">x</a>')).toBe(
    '<a class=row href=/zh/#a title="To the top" data-x="">x</a>',
  );
  expect(short('<h1 data-pagefind-meta="title" id="a">A</h1><p data-pagefind-ignore>b</p>')).toBe(
    "<h1 id=a>A</h1><p>b</p>",
  );
});

it("keeps the marks where HTML would read otherwise, and in the head", () => {
  for (const html of [
    '<a href="/?q=1">x</a>',
    '<p title="it\'s">x</p>',
    '<svg><use href="#a"/></svg>',
    '<meta name="robots" content="noindex">',
    '<link rel="stylesheet" href="/a.css">',
    '<script src="/a.js"></script>',
  ])
    expect(tighten(html, bare)).toBe(html);
});
