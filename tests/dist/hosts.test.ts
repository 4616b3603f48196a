import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inspectContent } from "../../src/cli/content/inspect.ts";
import { guideOf } from "../../src/cli/guide.ts";
import { readEditions, stylesIn } from "../../src/cli/publish/styles.ts";
import { hostFiles, hostPlanOf, stylesFile } from "../../src/cli/hosting.ts";
import { readManifest } from "../../src/cli/publish/manifest.ts";
import { type Ask, ask } from "../../src/cli/publish/verify/ask.ts";
import { checks } from "../../src/cli/publish/verify/checks.ts";
import { observatory } from "../../src/cli/publish/verify/observatory/check.ts";
import { install } from "../../src/cli/publish/verify/observatory/install.ts";
import { type Scanner, scannerIn } from "../../src/cli/publish/verify/observatory/scanner.ts";
import { told } from "../../src/cli/publish/verify/run.ts";
import type { HostPlan } from "../../src/model/site/host/plan.ts";
import { hostFileOf, type Running, serve, serverNames } from "./host-servers.ts";
import { base } from "./site.ts";

const guide = guideOf(inspectContent(".").content);
const manifest = readManifest("hosting/manifest.json");
const codes = guide.codes.map(({ code }) => code);
/** Builds before this one may have been seen by readers, too. */
const editions = readEditions(`hosting/${stylesFile}`);
const own = hostPlanOf(guide, editions.flat());

/** The same files below another address, with a page that moved and one that is no more. */
const below = (at: string): HostPlan => ({
  ...own,
  base: at,
  moved: [
    { from: `${at}zh/services/an-old-name/`, to: `${at}zh/services/road-excavation/` },
    // a part that has headers of its own
    { from: `${at}open-data/`, to: `${at}zh/open-data/` },
  ],
  gone: [`${at}zh/accessibility/`], // any page: it is there, and now says that it is no more
});

/** Certificates are the operator's: what the server sends is looked at as if it came over https, and http were shut. */
const behindTls =
  (origin: string): Ask =>
  (url, options) => {
    const { protocol, pathname } = new URL(url);
    return protocol === "https:"
      ? ask(origin + pathname, options)
      : Promise.reject(new Error(`${url}: refused`));
  };
/** Installed once, for all servers. */
let scanner: Promise<Scanner>;
beforeAll(() => {
  scanner = scannerIn(install());
});
it("the host files beside the site are those of its content", () => {
  expect(editions[0]).toEqual(stylesIn("dist"));
  const top = Object.keys(manifest.files).map((name) => name.replace(/\/.*/, "/"));
  for (const [name, text] of hostFiles(own, [...new Set(top)].sort()))
    expect(readFileSync(`hosting/${name}`, "utf8"), name).toBe(text);
});

it("a host that sends nothing but the files gets less, and is told why", async () => {
  const bare: Ask = (url, { method } = {}) =>
    url.startsWith("https:") && method !== "OPTIONS"
      ? Promise.resolve(new Response("<p>text", { headers: { "Content-Type": "text/html" } }))
      : Promise.resolve(new Response("", { status: 404 }));
  const site = { address: "https://guide.example/", plan: own, manifest, codes, ask: bare };
  const { faults } = await observatory(await scanner).run(site);
  expect(faults).toContain("/zh/: csp-not-implemented");
  expect(faults).toContain("/zh/: hsts-not-implemented");
  expect(faults).toContain("/zh/: redirection-missing");
  expect(faults.filter((fault) => /: [B-F][+-]? \d+$/.test(fault)).length).toBeGreaterThan(2);
});

describe.each(serverNames)("a real %s with its host file", (server) => {
  describe.each([base, "/guide/"])("at %s", (at) => {
    let running: Running;
    const plan = below(at);
    beforeAll(async () => {
      running = await serve(server, hostFiles(plan, []).get(hostFileOf[server]) ?? "", "dist", at);
    });
    afterAll(() => running.stop());

    // links that lead nowhere are found in the files: `tests/dist/links.test.ts`
    it.each(checks.filter(({ en }) => !en.startsWith("every link")))(
      "$en",
      async ({ zh, en, run }) => {
        const site = { address: running.origin + at, plan, manifest, codes, ask };
        const { asked, faults } = await run(site);
        expect(asked).toBeGreaterThan(1);
        expect(told({ zh, en, asked, faults }).slice(1)).toEqual([]);
      },
    );

    it("is A+ to the Mozilla Observatory, which fails none of its tests", async () => {
      const address = `https://guide.example${at}`;
      const site = { address, plan, manifest, codes, ask: behindTls(running.origin) };
      const { asked, faults, notes } = await observatory(await scanner).run(site);
      expect(asked).toBeGreaterThan(2);
      expect(faults).toEqual([]);
      expect(notes?.join("\n")).toContain("/nothing-here/: ");
      for (const note of notes ?? []) expect(note).toMatch(/: A\+ 130$/);
    });
  });
});
