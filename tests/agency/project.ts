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

/** More of the same agency, as an editor makes it: an office, a report, a form, a flow, a notice; one page is renamed. */
export function grow({ run }: Project): void {
  const law = { law: "administrative-procedure-act" };
  const made: [what: string, answers: Record<string, string>][] = [
    [
      "office",
      { id: "pump-section", zh: "抽水站管理科", en: "Pumping Section", "part-of": "main-office" },
    ],
    [
      "service",
      {
        id: "flood-report",
        zh: "通報淹水",
        en: "Report flooding",
        kind: "report",
        owner: "pump-section",
      },
    ],
    [
      "service",
      {
        id: "sewer-permit",
        zh: "申請接用下水道",
        en: "Connect to a sewer",
        kind: "permit",
        owner: "main-office",
      },
    ],
    [
      "form",
      {
        id: "sewer-form",
        zh: "接用下水道申請書",
        en: "Application for a sewer",
        service: "sewer-permit",
      },
    ],
    [
      "flow",
      {
        id: "something-broken",
        zh: "東西壞了",
        en: "Something is broken",
        service: "flood-report",
      },
    ],
  ];
  for (const [what, answer] of made) run("new", what, ...flags({ ...answer, ...law }));
  run(
    "new",
    "notice",
    ...flags({
      id: "desk",
      zh: "櫃檯搬到二樓",
      en: "The desk moves",
      text: "在二樓。",
      "text-en": "It is upstairs.",
      from: "2026-01-01",
    }),
  );
  run("rename", "service", "first-service", "storm-sewer");
}

/** @example built(project, "zh/plan/") // false: the agency has no service plan */
export const built = ({ root }: Project, address: string): boolean =>
  existsSync(join(root, "dist", address, address.endsWith("/") ? "index.html" : ""));
