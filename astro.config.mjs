// @ts-check
import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import remarkCjkFriendly from "remark-cjk-friendly";
import devFaults from "./src/build/dev-faults.ts";
import firstScreen from "./src/build/first-screen/first-screen.ts";
import offline from "./src/build/offline.ts";
import rehypeForeign from "./src/build/rehype-foreign.ts";
import rehypeHeadingIds from "./src/build/rehype-heading-ids.ts";
import rehypeTerms from "./src/build/rehype-terms.ts";
import searchIndex from "./src/build/search-index.ts";
import { namesOf } from "./src/model/site-names.ts";
import { furtherStrings, readSite } from "./src/read-site.ts";
import scopeNames from "./src/build/scope-names.ts";
import tighten from "./src/build/tighten.ts";
import uiTypes from "./src/build/ui-types.ts";

const site = readSite(new URL("content/site.yaml", import.meta.url));
/** Pages are told by LANGUAGES, what runs beside them by name. */
const locales = site.languages ?? ["zh", "en"];

/** Parts that all pages draw: their style stands in the sheet that every page asks for. */
const shared =
  /src\/(?:layouts|styles\/(?:tokens|base|prose|print)\.css|components\/(?:Anchor|Bar|Breadcrumb|Contents|Feedback|OfficeCard|Plate|QrFigure|References|Refs|SearchBox|SiteFooter|SiteHeader|service\/(?:Faqs|Said|Section))\.astro)/;
/** Style of every page but those of services, which are asked for most and have a sheet of their own. */
const others =
  /src\/(?:styles\/buttons\.css|(?:components\/(?!service\/)|pages\/(?!\[locale\]\/services\/\[id\])).*type=style)/;

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: "always",
  cacheDir: ".astro", // one data store for the build and for tests: getCollection is empty in Vitest otherwise
  session: false,
  fetchFile: null,
  // No `i18n` here: both languages come from one [locale] tree, and Astro's routing would hide /, /q/ and 404 in dev.
  prerenderConflictBehavior: "error",
  compressHTML: true, // "jsx" would join words of neighbouring inline elements in English
  markdown: {
    // the default engine breaks Chinese bold (bruits/satteri #85); smart quotes would turn 「」 text into ""
    processor: unified({
      smartypants: false,
      remarkPlugins: [remarkCjkFriendly],
      rehypePlugins: [rehypeHeadingIds, rehypeTerms, rehypeForeign],
    }),
    syntaxHighlight: false, // Shiki writes inline styles, which the CSP refuses
  },
  // style-src 'self', and the style of the first screen by its hash: see src/build/first-screen
  build: { inlineStylesheets: "never" },
  // script-src 'self'; two style sheets a page: what all pages share, fetched once, and the rest
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        checks: { moduleLevelDirective: false }, // Astro's own, in every MDX file
        output: {
          codeSplitting: {
            groups: [
              { name: "shared", test: shared, priority: 2 },
              { name: "pages", test: others, priority: 1 },
            ],
          },
        },
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // the name stands in every page: no more of it than tells scripts apart
            output: {
              entryFileNames: ({ name }) => `_astro/${name.replace(/\.astro.*/, "")}.[hash].js`,
            },
          },
        },
      },
    },
    worker: { format: "es" },
    define: {
      OFFICE_ZONE: JSON.stringify(site.timezone), // for src/scripts/status.ts
      SITE_NAMES: JSON.stringify(namesOf(site)),
      LANGUAGES: JSON.stringify(locales),
      FURTHER_STRINGS: JSON.stringify(
        furtherStrings(locales, new URL("content/ui/", import.meta.url)),
      ), // for src/model/i18n.ts
      WORKER: JSON.stringify(site.offline === false ? "" : `${site.base}sw.js`), // for src/scripts/keep-pages.ts
      STORE: JSON.stringify(`works-guide${site.base}`), // for src/scripts/storage.ts
    },
  },
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    uiTypes(),
    scopeNames(),
    searchIndex(locales),
    tighten(),
    firstScreen(),
    offline({ offline: site.offline !== false, locales, zone: site.timezone }),
    devFaults(),
  ],
});
