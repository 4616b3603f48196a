// @ts-check
import { readFileSync } from "node:fs";
import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import remarkCjkFriendly from "remark-cjk-friendly";
import { parse } from "yaml";
import headers from "./src/build/headers.ts";
import searchIndex from "./src/build/search-index.ts";
import uiTypes from "./src/build/ui-types.ts";
import { defaultLocale, locales } from "./src/model/locale.ts";

const site = parse(readFileSync(new URL("content/site.yaml", import.meta.url), "utf8"));

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: "always",
  cacheDir: ".astro", // one data store for the build and for tests: getCollection is empty in Vitest otherwise
  session: false,
  fetchFile: null,
  // "manual": pages outside /zh/ and /en/ (/, /q/, 404) answer in dev as in the build
  i18n: { locales: [...locales], defaultLocale, routing: "manual" },
  prerenderConflictBehavior: "error",
  compressHTML: true, // "jsx" would join words of neighbouring inline elements in English
  markdown: {
    // the default engine breaks Chinese bold (bruits/satteri #85); smart quotes would turn 「」 text into ""
    processor: unified({ smartypants: false, remarkPlugins: [remarkCjkFriendly] }),
    syntaxHighlight: false, // Shiki writes inline styles, which the CSP refuses
  },
  build: { inlineStylesheets: "never" }, // style-src 'self'
  vite: { build: { assetsInlineLimit: 0 } }, // script-src 'self'
  devToolbar: { enabled: false },
  integrations: [mdx(), uiTypes(), searchIndex(), headers()],
});
