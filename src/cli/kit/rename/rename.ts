import { argumentsOf } from "../../arguments.ts";
import { fixedIds } from "../../../model/pages.ts";
import type { Addressed } from "../../../schema/moved.ts";
import { kindOf } from "../../content/checks/addresses.ts";
import { addressesLock, unsealed } from "../../content/read/lock.ts";
import { list, record } from "../../content/read/select.ts";
import { nearest } from "../../content/report/nearest.ts";
import { say } from "../../content/report/said.ts";
import { idShape } from "../ask.ts";
import { type Draft, open } from "../draft.ts";
import { absent } from "../new/absent.ts";
import { stampWritten } from "../stamp.ts";
import { finish, Stop } from "../tell.ts";
import { carryReviews } from "./reviews.ts";
import { inTests, moveFiles, recorded, renamedIn, type Renaming } from "./changed.ts";

/** What can be renamed, and where it stands. */
const parts: Readonly<Record<string, Addressed>> = {
  service: "services",
  form: "forms",
  page: "pages",
  office: "offices",
  law: "laws",
  flow: "flows",
  topic: "topics",
  event: "events",
  audience: "audiences",
  platform: "platforms",
};

const asked = (draft: Draft, [kind = "", from = "", to = ""]: string[]): Renaming => {
  const part = parts[kind];
  const how = "npm run rename -- service material-testing material-tests";
  if (!part)
    throw new Stop(
      say(
        `要改哪一種？${Object.keys(parts).join("、")}。例如 ${how}`,
        `what shall be renamed? ${Object.keys(parts).join(", ")}. Example: ${how}`,
      ),
    );
  const ids = draft.before.content.ids(part);
  const fixed = part === "pages" && (fixedIds as readonly string[]).includes(to);
  const wrong =
    from === "" || to === ""
      ? say(`要寫舊的和新的代號，例如 ${how}`, `give the old and the new id: ${how}`)
      : from === to
        ? say("新舊代號一樣", "the two ids are the same")
        : (idShape(to) ??
          (fixed ? say(`${to} 是網站自己的頁`, `${to} is a page of the site itself`) : undefined));
  if (wrong) throw new Stop(wrong);
  // a folder that was renamed by hand: the rest is done now
  if (!ids.has(from) && ids.has(to) && !published(draft, part, to)) return { part, kind, from, to };
  const near = nearest(from, ids);
  if (!ids.has(from))
    throw new Stop(
      say(
        `沒有 ${part}/${from}${near === undefined ? "" : `，是不是 ${near}？`}`,
        `there is no ${part}/${from}${near === undefined ? "" : `; did you mean ${near}?`}`,
      ),
    );
  const back = list(draft.before.content.data("moved.yaml"))
    .map(record)
    .some((line) => line["from"] === `${part}/${to}` && line["to"] === `${part}/${from}`);
  const taken = back ? undefined : absent(draft, part, to);
  if (taken) throw new Stop(taken);
  return { part, kind: kindOf(part), from, to };
};

const published = (draft: Draft, part: string, id: string): boolean =>
  unsealed(draft.tree.get(addressesLock) ?? "").lines.includes(`${part}/${id}`);

/** Places that still say the old name, and that may mean it: for the editor to look at. */
const left = ({ tree }: Draft, { from }: Renaming): string[] => {
  const word = new RegExp(`(?<![\\w-])${from}(?![\\w-])`);
  return [...tree].flatMap(([name, text]) =>
    /\.(yaml|mdx)$/.test(name) && name !== "moved.yaml" && from.includes("-") && word.test(text)
      ? [`content/${name}:${text.slice(0, text.search(word)).split("\n").length}`]
      : [],
  );
};

/**
 * Give an entry another id: its folder, every place that names it, the ledger of codes and the table of moved pages.
 *
 * @example await rename(["service", "material-testing", "material-tests"]) // true
 */
export const rename = async (args: string[]): Promise<boolean> => {
  const { values, positionals } = argumentsOf({
    args,
    options: { root: { type: "string", default: process.cwd() } },
    allowPositionals: true,
  });
  const draft = open(values.root);
  const renaming = asked(draft, positionals);
  const { part, from, to } = renaming;
  moveFiles(draft, renaming);
  for (const [name, text] of [...draft.tree]) {
    const next = renamedIn(name, text, renaming);
    if (next !== text) draft.tree.set(name, next);
  }
  recorded(draft, renaming);
  carryReviews(draft, renaming);
  stampWritten(draft);
  inTests(draft, renaming);
  const places = left(draft, renaming);
  const rest =
    places.length > 0
      ? `\n另外這些地方也寫著 ${from}，看一下是不是同一個意思：${places.slice(0, 8).join("、")}`
      : "";
  return finish(
    draft,
    say(`${part}/${from} 改名為 ${part}/${to}。`, `${part}/${from} is now ${part}/${to}.`),
    say(
      `印出去的代碼不變；舊的網址會帶讀者到新的頁（content/moved.yaml）。${rest}\n接著：npm run dev，打開舊網址和新網址各看一次，再存檔（git commit）。`,
      "Printed codes stay; the old address leads to the new page. Next: npm run dev, open the old and the new address, then commit.",
    ),
  );
};
