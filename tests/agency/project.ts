import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What the project consists of besides its content. */
const parts = ["src", "public", "package.json", "astro.config.mjs", "tsconfig.json"];

/** Of what the test runner sets, nothing: it has a base of its own. */
export const env = Object.fromEntries(
  ["PATH", "HOME", "TMPDIR"].map((name) => [name, process.env[name]]),
) as NodeJS.ProcessEnv;

/** Answers to the five questions; the names in English where the site speaks it. */
const answers = {
  agency: "範例市政府水利局",
  city: "範例市",
  address: "https://example.org/guide/",
  service: "申請接用雨水下水道",
};
const english = {
  "agency-en": "Water Bureau, Example City",
  "city-en": "Example City",
  "service-en": "Connect to a storm sewer",
};

/** A project of its own with another agency's content: invented, and marked so. */
export interface Project {
  root: string;
  /** Runs a command of the kit; what it says when it fails is the error. */
  run: (command: string, ...args: string[]) => string;
  remove: () => void;
}

const flags = (values: Record<string, string>): string[] =>
  Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);

/**
 * The program of this project in another folder, with the content that `npm run init` makes.
 *
 * @example const water = anotherAgency("zh,en"); water.run("build")
 */
export function anotherAgency(languages: "zh" | "zh,en"): Project {
  const root = mkdtempSync(join(tmpdir(), "agency-"));
  chmodSync(root, 0o755); // a web server reads it as another user
  for (const part of parts) cpSync(part, join(root, part), { recursive: true });
  cpSync("content/ui", join(root, "content/ui"), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(root, "node_modules"));
  const run: Project["run"] = (command, ...args) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [`src/cli/${command}.ts`, ...args],
      { cwd: root, encoding: "utf8", env },
    );
    if (status !== 0) throw new Error(`${command} ${args.join(" ")}\n${stdout}${stderr}`);
    return stdout;
  };
  const names = languages === "zh" ? answers : { ...answers, ...english };
  run("init", "--languages", languages, ...flags(names));
  return { root, run, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Without what is said in English. @example chinese({ zh: "水", en: "water" }) // { zh: "水" } */
const chinese = (answers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(answers).filter(([flag]) => !/(?:^|-)en(?:-|$)/.test(flag)));

/** One of each kind that `npm run new` makes, in an order in which each finds what it names. */
const made: [what: string, answers: Record<string, string>][] = [
  ["law", { id: "sewer-act", zh: "下水道法", en: "Sewerage Act", level: "act", pcode: "D0070112" }],
  [
    "office",
    { id: "pump-section", zh: "抽水站管理科", en: "Pumping Section", "part-of": "main-office" },
  ],
  [
    "service",
    {
      ...{ id: "flood-report", zh: "通報淹水", en: "Report flooding" },
      ...{ kind: "report", owner: "pump-section" },
    },
  ],
  [
    "service",
    {
      ...{ id: "sewer-permit", zh: "申請接用下水道", en: "Connect to a sewer" },
      ...{ kind: "permit", owner: "main-office" },
    },
  ],
  [
    "form",
    {
      ...{ id: "sewer-form", zh: "接用下水道申請書", en: "Application for a sewer" },
      service: "sewer-permit",
    },
  ],
  ["flow", { id: "water-comes", zh: "淹水了", en: "Water comes in", service: "flood-report" }],
  [
    "faq",
    {
      ...{ service: "sewer-permit", id: "who", zh: "要找誰？", en: "Whom do I ask?" },
      ...{ "zh-a": "打 {{call.1999}} 問。", "en-a": "Call {{call.1999}}." },
    },
  ],
  [
    "notice",
    {
      ...{ id: "desk", zh: "櫃檯搬到二樓", en: "The desk moves" },
      ...{ text: "在二樓。", "text-en": "It is upstairs.", from: "2026-01-01" },
    },
  ],
];

/** What rests on no law: a law itself, and a notice. */
const groundless = ["law", "notice"];

/** More of the same agency, as an editor makes it in the languages of the site; one page is renamed, one closed. */
export function grow({ run }: Project, languages: "zh" | "zh,en"): void {
  for (const [what, answers] of made) {
    const law = groundless.includes(what) ? {} : { law: "administrative-procedure-act" };
    run("new", what, ...flags({ ...(languages === "zh" ? chinese(answers) : answers), ...law }));
  }
  run("rename", "service", "first-service", "storm-sewer");
  const closed = {
    reason: "併入別的服務。",
    en: "It is part of another service.",
    to: "sewer-permit",
  };
  run("retire", "service", "storm-sewer", ...flags(languages === "zh" ? chinese(closed) : closed));
}

/** @example built(project, "zh/plan/") // false: the agency has no service plan */
export const built = ({ root }: Project, address: string): boolean =>
  existsSync(join(root, "dist", address, address.endsWith("/") ? "index.html" : ""));
