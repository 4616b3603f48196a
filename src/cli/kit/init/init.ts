import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { argumentsOf } from "../../arguments.ts";
import { inspectTree } from "../../content/inspect.ts";
import { say } from "../../content/report/said.ts";
import { readTree } from "../../content/read/read.ts";
import type { Flags } from "../ask.ts";
import type { Draft } from "../draft.ts";
import { locksOf } from "../locks.ts";
import { newService } from "../new/service.ts";
import { stampWritten } from "../stamp.ts";
import { finish, Stop } from "../tell.ts";
import { setAside } from "./aside.ts";
import { askedOf } from "./asked.ts";
import { pagesOf } from "./pages.ts";
import { tablesOf } from "./tables.ts";

const names = ["root", "agency", "city", "address", "languages", "service"];
const options: Record<string, { type: "string" | "boolean" }> = {
  ...Object.fromEntries(
    [...names, "agency-en", "city-en", "service-en"].map((flag) => [
      flag,
      { type: "string" as const },
    ]),
  ),
  aside: { type: "boolean" },
};

const program = fileURLToPath(new URL("../../new.ts", import.meta.url));

/** The words of the interface, which belong to the program: every agency keeps them. */
const interfaceOf = (root: string): Map<string, string> =>
  new Map(
    ["zh", "en"].map((language) => {
      const name = `ui/${language}.json`;
      const own = join(root, "content", name);
      const shipped = new URL(`../../../../content/${name}`, import.meta.url);
      return [name, readFileSync(existsSync(own) ? own : shipped, "utf8")];
    }),
  );

/** A place for a new site: a folder without content, or one with the words of the interface alone. */
const emptyPlace = (root: string): void => {
  mkdirSync(join(root, "content"), { recursive: true });
  const taken = [...readTree(root).keys()].filter((name) => !name.startsWith("ui/"));
  if (taken.length > 0)
    throw new Stop(
      say(
        `content/ 已經有 ${taken.length} 個檔案，不會蓋過去：加 --aside，移到 tests/fixtures/content/ 給程式的測試用；或自己移到別處，只留 content/ui/`,
        `content/ holds ${taken.length} files, which are not written over: --aside lays them into tests/fixtures/content/, where the tests of the program look; or move them away, all but content/ui/`,
      ),
    );
};

/**
 * Make the content of a new site: as little as builds, with examples that say so.
 *
 * @example await init(["--agency", "範例市政府水利局", "--city", "範例市", …]) // true
 */
export const init = async (args: string[]): Promise<boolean> => {
  const { values } = argumentsOf({ args, options, strict: true });
  const flags = values as Flags;
  const root = String(flags["root"] ?? process.cwd());
  if (values["aside"] !== true) emptyPlace(root);
  const day = new Date().toLocaleDateString("sv", { timeZone: "Asia/Taipei" });
  const site = await askedOf(flags, day);
  // only once everything is answered: who breaks off has lost nothing
  if (values["aside"] === true) setAside(root);
  const start = new Map([...interfaceOf(root), ...tablesOf(site), ...pagesOf(site)]);
  const draft: Draft = {
    root,
    tree: new Map(start),
    outside: new Map(),
    before: inspectTree(start, root),
    around: {},
  };
  await newService(draft, {
    id: "first-service",
    zh: site.service.zh,
    ...(site.english && { en: site.service.en }),
    kind: "information",
    owner: "main-office",
    law: "administrative-procedure-act",
    topic: "",
  });
  draft.before = inspectTree(new Map(), root);
  stampWritten(draft);
  for (const [name, text] of locksOf(inspectTree(draft.tree, root).content))
    draft.tree.set(name, text);
  const made = await finish(
    draft,
    say(`做好了「${site.agency.zh}」的 content/。`, `Made content/ of “${site.agency.en}”.`),
    say(
      "接著：把標著「範例」和「待補」的換成查證過的，npm run dev 看頁面；再用 npm run new 加服務、單位、法規。",
      "Next: replace what is marked as an example, look at the pages with npm run dev, and add to them with npm run new.",
    ),
  );
  // the words of a language are asked for by a program that knows of it from the start
  return (
    made &&
    site.further.every(
      (language) =>
        spawnSync(process.execPath, [program, "language", language], {
          cwd: root,
          stdio: "inherit",
        }).status === 0,
    )
  );
};
