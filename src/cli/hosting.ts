import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Guide } from "../model/guide.ts";
import { defaultLocale } from "../model/locale.ts";
import { stubsOf } from "../model/moved.ts";
import { apache } from "../model/site/host/apache.ts";
import { caddy } from "../model/site/host/caddy.ts";
import { cloudflareHeaders, cloudflareRedirects } from "../model/site/host/cloudflare.ts";
import { netlifyHeaders, netlifyRedirects } from "../model/site/host/netlify.ts";
import { nginx } from "../model/site/host/nginx.ts";
import { type HostPlan, placesOf } from "../model/site/host/plan.ts";
import { hostReadme } from "../model/site/host/readme.ts";
import { readEditions, stylesIn, withNewest } from "./publish/styles.ts";

/** Which styles the host files allow, by edition. */
export const stylesFile = "styles.json";

/**
 * What a host has to know, from the content: the base, headers by place, addresses that moved or are no more.
 *
 * @param styles hashes of the styles that stand in pages
 * @example hostPlanOf(guide, stylesIn("dist")).base // "/guide/"
 */
export function hostPlanOf(guide: Guide, styles: readonly string[] = []): HostPlan {
  const { base, hsts } = guide.site;
  const stubs = guide.site.languages.flatMap((locale) =>
    stubsOf(guide, locale).map(({ from, to, gone }) => ({
      from: `${base}${locale}/${from}/`,
      to: `${base}${to.href.slice(1)}`, // the command line knows no base
      gone,
    })),
  );
  return {
    base,
    places: placesOf(hsts ?? {}, guide.site.languages, styles),
    moved: [
      ...stubs.filter(({ gone }) => !gone).map(({ from, to }) => ({ from, to })),
      // the folder of the data, as people shorten its address
      { from: `${base}open-data/`, to: `${base}${defaultLocale}/open-data/` },
    ],
    gone: stubs.filter(({ gone }) => gone).map(({ from }) => from),
  };
}

/**
 * The files for every host, by name below `hosting/`.
 *
 * @param top names in the published folder, folders with a slash
 */
export function hostFiles(plan: HostPlan, top: readonly string[]): Map<string, string> {
  return new Map([
    ["nginx.conf", nginx(plan)],
    ["Caddyfile", caddy(plan)],
    ["apache/.htaccess", apache(plan)],
    ["netlify/_headers", netlifyHeaders(plan, top)],
    ["netlify/_redirects", netlifyRedirects(plan)],
    ["cloudflare/_headers", cloudflareHeaders(plan)],
    ["cloudflare/_redirects", cloudflareRedirects(plan)],
    ["README.md", hostReadme(plan)],
  ]);
}

/** Writes `hosting/` anew, beside the published folder. */
export function writeHosting(root: string, dist: string, guide: Guide): void {
  const top = readdirSync(dist, { withFileTypes: true })
    .map((entry) => entry.name + (entry.isDirectory() ? "/" : ""))
    .sort();
  const folder = join(root, "hosting");
  const editions = withNewest(readEditions(join(folder, stylesFile)), stylesIn(dist));
  rmSync(folder, { recursive: true, force: true });
  const files = hostFiles(hostPlanOf(guide, editions.flat()), top);
  for (const [name, text] of files.set(stylesFile, `${JSON.stringify(editions)}\n`)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
