import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inContent, languages } from "../own.ts";
import { pages } from "./site.ts";

const checker = "node_modules/vnu-jar/build/dist/vnu.jar";
const flags = ["--format", "json", "--stdout", "--errors-only", "--exit-zero-always"];

/** Errors that the Nu checker finds in files or folders, in one run of Java. */
function errorsIn(...paths: string[]): string[] {
  const { stdout } = spawnSync("java", ["-jar", checker, ...flags, ...paths], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  const { messages } = JSON.parse(stdout) as { messages: { url: string; message: string }[] };
  return messages.map(({ url, message }) => `${url.replace(/^.*\/dist\//, "")}: ${message}`);
}

/** Every page to fill in and every service, as their content makes them differ; of other kinds one in each language. */
const seen = new Set<string>();
const chosen = pages.filter(({ kind, language }) => {
  if (kind === "services/[id]" || kind === "forms/[id]/fill") return true;
  const first = !seen.has(`${language} ${kind}`);
  seen.add(`${language} ${kind}`);
  return first;
});

it("looks at a page of every kind, and at every form to fill in, in both languages", () => {
  const forms = inContent("forms").length;
  expect(chosen.filter(({ kind }) => kind === "forms/[id]/fill").length).toBe(
    languages.length * forms,
  );
  for (const language of [...languages, "both"])
    expect(
      new Set(chosen.filter((page) => page.language === language).map(({ kind }) => kind)),
    ).toEqual(new Set(pages.filter((page) => page.language === language).map(({ kind }) => kind)));
});

// a skipped test counts as a failed one: without Java these are not there, and it is said
if (spawnSync("java", ["-version"]).status !== 0)
  console.warn("There is no Java here: the Nu checker has looked at no page.");
else {
  it("is valid HTML to the Nu checker", () => {
    expect(errorsIn(...chosen.map(({ file }) => `dist/${file}`))).toEqual([]);
  });

  it.each([
    ["a script behind the end of the page", "</html><script></script>", "Stray start tag"],
    ["a list of terms without a term", "<dl><div><dd>Free</dd></div></dl>", "child element “dt”"],
  ])("would not be with %s", (_, fault, message) => {
    const folder = mkdtempSync(join(tmpdir(), "nu-checker-"));
    const page = `<!doctype html><html lang="en"><head><title>A</title></head><body><h1>A</h1>${fault}`;
    writeFileSync(join(folder, "page.html"), page);
    const errors = errorsIn(folder);
    rmSync(folder, { recursive: true });
    expect(errors.join()).toContain(message);
  });
}
