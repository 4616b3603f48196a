import { createHash } from "node:crypto";
import { style } from "../picture/style.ts";

/** The order of the cascade, named once. It stands first in every head, before any style sheet can name a layer. */
export const layerOrder = "@layer tokens, base, prose, parts, print;";
const hashOf = (text: string) => createHash("sha256").update(text).digest("base64");
const layerHash = hashOf(layerOrder);

/**
 * The one source of the Content Security Policy: as `<meta>` first in every head, and as a header in `_headers`.
 * Browsers enforce both, so pages are stricter than the host: no page compiles WebAssembly itself. The worker of the
 * search does, and it obeys only the header that it was sent with.
 */
const policy = (script: string): string[] => [
  "default-src 'none'",
  `script-src ${script}`,
  `style-src 'self' 'sha256-${layerHash}'`,
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/**
 * The policy of every page.
 *
 * @param inDev the server for those who write puts the style of a page into the page, so that a change shows at once
 * @example metaPolicy() // "default-src 'none'; script-src 'self'; …"
 */
export const metaPolicy = (inDev = false): string =>
  policy("'self'")
    .map((rule) =>
      inDev && rule.startsWith("style-src") ? "style-src 'self' 'unsafe-inline'" : rule,
    )
    .join("; ");

/** `frame-ancestors` and the rest of these work as headers only. */
const headerOnly = {
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains; preload",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy":
    "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** Every header of every answer. */
export const securityHeaders = (): Record<string, string> => ({
  "Content-Security-Policy": [
    ...policy("'self' 'wasm-unsafe-eval'"),
    "frame-ancestors 'none'",
    "upgrade-insecure-requests",
  ].join("; "),
  ...headerOnly,
});

/** Caching by path: built assets carry a hash in their name, pages are always asked for again. */
export const cacheRules = {
  "/*": "public, max-age=0, must-revalidate",
  "/_astro/*": "public, max-age=31536000, immutable",
};

/** What the search fetches is data and no page: a dozen small files a search, each with its headers. */
const data = ["/search/*", "/pagefind/*"];
const ofPages = [
  "Content-Security-Policy",
  "X-Frame-Options",
  "Permissions-Policy",
  "Cross-Origin-Opener-Policy",
  "Cross-Origin-Embedder-Policy",
  "Referrer-Policy",
];

/** A drawing is shown as an image, or opened by itself: its one style is its own, and it asks for nothing else. */
const ofDrawings = `default-src 'none'; style-src 'sha256-${hashOf(style)}'; frame-ancestors 'none'`;

/** Text of the `_headers` file. A path under `/_astro/` matches both rules, so its caching is replaced, not added. */
export function hostHeaders(): string {
  const lines = (headers: Record<string, string>) =>
    Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [
    "/*",
    ...lines({ ...securityHeaders(), "Cache-Control": cacheRules["/*"] }),
    "/_astro/*",
    "  ! Cache-Control",
    ...lines({ "Cache-Control": cacheRules["/_astro/*"] }),
    ...data.flatMap((path) => [path, ...ofPages.map((name) => `  ! ${name}`)]),
    "/pictures/*",
    "  ! Content-Security-Policy",
    ...lines({ "Content-Security-Policy": ofDrawings }),
    "",
  ].join("\n");
}
