import { createHash } from "node:crypto";
import { type Fault, format } from "./fault.ts";
import { rules } from "./rules.ts";
import { allWords } from "./said.ts";

/** What the guard found, for a code host to write beside the lines of a change. */
export type Findings = { faults: readonly Fault[]; warnings: readonly Fault[] };

/** The message without its first line, which the host writes itself; the field stands before it. */
const message = (fault: Fault): string =>
  [fault.field, ...format(fault).split("\n").slice(1)].filter(Boolean).join("\n");

const title = ({ rule }: Fault): string => `${rules[rule].zh} · ${rules[rule].en}`;

/** @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
const data = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

const command = (kind: "error" | "warning", fault: Fault): string => {
  const line = fault.line === undefined ? "" : `,line=${fault.line}`;
  return `::${kind} file=${property(fault.file)}${line},title=${property(title(fault))}::${data(message(fault))}`;
};

/**
 * Workflow commands of GitHub Actions, one a line. GitHub shows ten of each kind for a step; the log has them all.
 *
 * @example forGitHub({ faults: [fault], warnings: [] })
 * // "::error file=content/lines.yaml,line=3,title=欄位內容不符 · Wrong value::number%0A  找到  …"
 */
export const forGitHub = ({ faults, warnings }: Findings): string =>
  [
    ...faults.map((fault) => command("error", fault)),
    ...warnings.map((warning) => command("warning", warning)),
  ].join("\n");

/** Of a fault and not of its line, so that GitLab knows it again when lines above it come or go. */
const fingerprints = () => {
  const seen = new Map<string, number>();
  return ({ rule, file, field, found }: Fault): string => {
    const name = JSON.stringify([rule, file, field, allWords(found)]);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return createHash("sha256").update(`${name}${before}`).digest("hex").slice(0, 32);
  };
};

/**
 * The Code Quality report of GitLab: a JSON list, read from an artifact.
 *
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 * @example JSON.parse(forGitLab({ faults: [fault], warnings: [] }))[0].location // { path: "content/lines.yaml", lines: { begin: 3 } }
 */
export const forGitLab = ({ faults, warnings }: Findings): string => {
  const fingerprint = fingerprints();
  const issue = (severity: "major" | "info", fault: Fault) => ({
    description: `${title(fault)}\n${message(fault)}`,
    check_name: fault.rule,
    fingerprint: fingerprint(fault),
    severity,
    location: { path: fault.file, lines: { begin: fault.line ?? 1 } },
  });
  const issues = [
    ...faults.map((fault) => issue("major", fault)),
    ...warnings.map((warning) => issue("info", warning)),
  ];
  return JSON.stringify(issues, undefined, 2);
};
