/**
 * First paint on a slow link, beside a peer with the same content. As root, on Linux with iproute2, openssl and Python:
 *
 *     python3 bench/paint/link.py 150 1600 node bench/paint/run.ts dist PEER [RUNS]
 *
 * 150 ms there and back, 1,600 kbit/s. PEER is the built folder of the peer: bench/peer/content.ts writes its pages.
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const [own = "dist", peer = "", runs = "7"] = process.argv.slice(2);
const { NSC: client = "", NSS: server = "" } = process.env;
const host = "10.98.0.2";
const kinds = {
  service: "services/interior-renovation/",
  home: "",
  list: "services/",
  form: "forms/building-permit-application/",
  outcome: "find/run-condominium/money/subsidy/lift/",
};
const beside = (name: string) => join(import.meta.dirname, name);
const inside = (space: string, ...command: string[]) => [
  "netns",
  "exec",
  space,
  process.execPath,
  ...command,
];

const folder = mkdtempSync(join(tmpdir(), "paint-"));
const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
spawnSync(
  "openssl",
  `req -x509 -newkey rsa:2048 -nodes -keyout ${key} -out ${cert} -subj /CN=localhost`.split(" "),
);
const serving = spawn("ip", inside(server, beside("serve.ts"), host, key, cert, own, peer), {
  stdio: "inherit",
});

const pages = Object.entries(kinds).flatMap(([kind, address]) => [
  `${kind} guide=https://${host}:9001/zh/${address}`,
  `${kind} peer=https://${host}:9002/zh-tw/${address}`,
]);
interface Seen {
  name: string;
  ttfb: number;
  fcp: number;
  lcp: number;
  cls: number;
}
/** The first run packs the pages and warms the machine: it does not count. */
const measured = async (times: string): Promise<Seen[]> => {
  const measuring = spawn("ip", inside(client, beside("measure.ts"), times, ...pages), {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const seen: Seen[] = [];
  for await (const line of createInterface(measuring.stdout)) seen.push(JSON.parse(line) as Seen);
  return seen;
};
await measured("1");
const seen = Map.groupBy(await measured(runs), ({ name }) => name);
serving.kill();
rmSync(folder, { recursive: true });

const median = (name: string, of: "ttfb" | "fcp" | "lcp") => {
  const sorted = (seen.get(name) ?? []).map((one) => one[of]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
console.log(
  "| page | TTFB | FCP | LCP | CLS | FCP, share of the peer's | LCP |\n| --- | --- | --- | --- | --- | --- | --- |",
);
for (const kind of Object.keys(kinds))
  for (const site of ["peer", "guide"]) {
    const name = `${kind} ${site}`;
    const share = (of: "fcp" | "lcp") =>
      site === "peer" ? "" : (median(name, of) / median(`${kind} peer`, of)).toFixed(2);
    const cls = Math.max(...(seen.get(name) ?? []).map((one) => one.cls));
    const times = (["ttfb", "fcp", "lcp"] as const).map((of) => Math.round(median(name, of)));
    console.log(
      `| ${name} | ${times.join(" | ")} | ${cls.toFixed(3)} | ${share("fcp")} | ${share("lcp")} |`,
    );
  }
