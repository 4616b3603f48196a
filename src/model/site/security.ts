import { createHash } from "node:crypto";
import { style } from "../picture/style.ts";

/** The order of the cascade, named once. It stands first in every head, before any style sheet can name a layer. */
export const layerOrder = "@layer tokens, base, prose, parts, print;";
/** @example hashOf("a{b:c}") // "PjrP8e…=" as a policy names it */
export const hashOf = (text: string): string => createHash("sha256").update(text).digest("base64");
/** The order alone: the build puts the style of the first screen behind it, and its hash in place of this one. */
const layerHash = hashOf(layerOrder);

/**
 * The one source of the Content Security Policy: as `<meta>` first in every head, and as a header of the host.
 * Browsers enforce both, so pages are stricter than the host: no page compiles WebAssembly itself. The worker of the
 * search does, and it obeys only the header that it was sent with.
 */
const policy = (script: string, styles: readonly string[] = []): string[] => [
  "default-src 'none'",
  `script-src ${script}`,
  [
    "style-src 'self'",
    ...[...new Set([layerHash, ...styles])].map((hash) => `'sha256-${hash}'`),
  ].join(" "),
  "img-src 'self'",
  "connect-src 'self'",
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

/** What `content/site.yaml` says of HTTP Strict Transport Security: the host's other names are not the guide's to decide. */
export interface Hsts {
  includeSubDomains?: true | undefined;
  preload?: true | undefined;
}

/** Two years, and only as far as the agency asks. @example strictTransport({}) // "max-age=63072000" */
export const strictTransport = ({ includeSubDomains, preload }: Hsts): string =>
  ["max-age=63072000", includeSubDomains && "includeSubDomains", preload && "preload"]
    .filter(Boolean)
    .join("; ");

/**
 * Every header of every answer; `frame-ancestors` and the rest of these work as headers only.
 *
 * @param styles hashes of the styles that stand in pages
 * @example securityHeaders({})["X-Frame-Options"] // "DENY"
 */
export const securityHeaders = (
  hsts: Hsts,
  styles: readonly string[] = [],
): Readonly<Record<string, string>> => ({
  "Content-Security-Policy": [
    ...policy("'self' 'wasm-unsafe-eval'", styles),
    "frame-ancestors 'none'",
    "upgrade-insecure-requests",
  ].join("; "),
  "Strict-Transport-Security": strictTransport(hsts),
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy":
    "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
});

/** Caching: built assets carry a hash in their name, everything else is always asked for again. */
export const cacheFor = {
  pages: "public, max-age=0, must-revalidate",
  hashed: "public, max-age=31536000, immutable",
} as const;

/** Headers that mean something for pages only. */
export const ofPages: readonly string[] = [
  "Content-Security-Policy",
  "X-Frame-Options",
  "Permissions-Policy",
  "Cross-Origin-Opener-Policy",
  "Cross-Origin-Embedder-Policy",
  "Referrer-Policy",
];

/** A drawing is shown as an image, or opened by itself: its one style is its own, and it asks for nothing else. */
export const ofDrawings = `default-src 'none'; style-src 'sha256-${hashOf(style)}'; frame-ancestors 'none'`;
