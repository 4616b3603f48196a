import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Guide } from "../model/guide.ts";
import { defaultLocale } from "../model/locale.ts";
import { stubsOf } from "../model/moved.ts";
import { apache } from "../model/site/host/apache.ts";
import { caddy } from "../model/site/host/caddy.ts";
import { edgeHeaders, edgeRedirects } from "../model/site/host/edge.ts";
import { nginx } from "../model/site/host/nginx.ts";
import { type HostPlan, placesOf } from "../model/site/host/plan.ts";
import { hostReadme } from "../model/site/host/readme.ts";
import { stylesIn } from "./publish/styles.ts";

/**
 * What a host has to know, from the content: the base, headers by place, addresses that moved or are no more.
 *
 * @param dist the published folder: some of its pages hold a style, which the policy names by its hash
 * @example hostPlanOf(guide, "dist").base // "/guide/"
 */
export function hostPlanOf(guide: Guide, dist: string): HostPlan {
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
    places: placesOf(hsts ?? {}, guide.site.languages, stylesIn(dist)),
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
  const redirects = edgeRedirects(plan);
  return new Map([
    ["nginx.conf", nginx(plan)],
    ["Caddyfile", caddy(plan)],
    ["apache/.htaccess", apache(plan)],
    ...["netlify", "cloudflare"].flatMap((host): [string, string][] => [
      [`${host}/_headers`, edgeHeaders(plan, top)],
      [`${host}/_redirects`, redirects],
    ]),
    ["README.md", hostReadme(plan)],
  ]);
}

/** Writes `hosting/` anew, beside the published folder. */
export function writeHosting(root: string, dist: string, guide: Guide): void {
  const top = readdirSync(dist, { withFileTypes: true })
    .map((entry) => entry.name + (entry.isDirectory() ? "/" : ""))
    .sort();
  const folder = join(root, "hosting");
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of hostFiles(hostPlanOf(guide, dist), top)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
