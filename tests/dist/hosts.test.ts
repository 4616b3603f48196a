import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inspectContent } from "../../src/cli/content/inspect.ts";
import { guideOf } from "../../src/cli/guide.ts";
import { hostFiles, hostPlanOf } from "../../src/cli/hosting.ts";
import { readManifest } from "../../src/cli/publish/manifest.ts";
import { ask } from "../../src/cli/publish/verify/ask.ts";
import { checks } from "../../src/cli/publish/verify/checks.ts";
import { told } from "../../src/cli/publish/verify/run.ts";
import type { HostPlan } from "../../src/model/site/host/plan.ts";
import { type Running, serve, type Server, serverNames } from "./host-servers.ts";
import { base } from "./site.ts";

const guide = guideOf(inspectContent(".").content);
const manifest = readManifest("hosting/manifest.json");
const codes = guide.codes.map(({ code }) => code);
const own = hostPlanOf(guide, "dist");

/** The same files below another address, with a page that moved and one that is no more. */
const below = (at: string): HostPlan => ({
  ...own,
  base: at,
  moved: [{ from: `${at}zh/services/an-old-name/`, to: `${at}zh/services/road-excavation/` }],
  gone: [`${at}zh/accessibility/`], // any page: it is there, and now says that it is no more
});
const names: Record<Server, string> = { nginx: "nginx.conf", caddy: "Caddyfile" };

it("the host files beside the site are those of its content", () => {
  const top = Object.keys(manifest.files).map((name) => name.replace(/\/.*/, "/"));
  for (const [name, text] of hostFiles(own, [...new Set(top)].sort()))
    expect(readFileSync(`hosting/${name}`, "utf8"), name).toBe(text);
});

describe.each(serverNames)("a real %s with its host file", (server) => {
  describe.each([base, "/guide/"])("at %s", (at) => {
    let running: Running;
    const plan = below(at);
    beforeAll(async () => {
      running = await serve(server, hostFiles(plan, []).get(names[server]) ?? "", "dist");
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
  });
});
