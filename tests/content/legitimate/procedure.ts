import { stamped, together } from "../memory-edits.ts";
import { append, type Edit, file, set, type Tree } from "../plant.ts";

const folder = "services/state-compensation";
const facts = `${folder}/service.yaml`;
const ways = (...next: [on: string, to: string][]) => next.map(([on, to]) => ({ on, to }));
const inBoth =
  (zh: string, en: string) =>
  (tree: Tree): void =>
    together(append(`${folder}/zh.mdx`, zh), append(`${folder}/en.mdx`, en), stamped(folder))(tree);
const validity = (days: string) =>
  `validity: { ${days}, grounds: [{ law: state-compensation-act, articles: ["8"] }] }`;
const notice = (id: string, facts: string) => (tree: Tree) => {
  file(`notices/${id}/notice.yaml`, facts)(tree);
  file(
    `notices/${id}/zh.mdx`,
    "---\ntitle: 四維行政中心整修\n---\n\n整修期間，請到後棟辦理。\n",
  )(tree);
  file(
    `notices/${id}/en.mdx`,
    "---\ntitle: Repairs at Sihwei\n---\n\nPlease go to the rear building.\n",
  )(tree);
  stamped(`notices/${id}`)(tree);
};

/** Rightly made, about: steps, links and dates that lead nowhere. */
export const procedure: Edit[] = [
  {
    name: "a step that goes back for a correction, and can end",
    change: set(
      facts,
      ["steps", 5, "next"],
      ways(["ok", "invite"], ["correct", "complete"], ["refuse", "end"]),
    ),
  },
  {
    name: "a step that waits for a correction of its own",
    change: set(facts, ["steps", 5, "next"], ways(["ok", "invite"], ["correct", "decide"])),
  },
  {
    name: "a correction that leads back two steps",
    change: set(facts, ["steps", 4, "next"], ways(["ok", "decide"], ["correct", "write"])),
  },
  {
    name: "a service needed before another",
    change: set(facts, ["requires"], ["open-data"]),
  },
  {
    name: "a notice that begins in some days",
    change: notice("repairs", 'from: "2026-12-10"\n'),
  },
  {
    name: "a notice with its last day",
    change: notice(
      "repairs",
      'from: "2026-11-20"\nuntil: "2027-01-31"\nservices: [building-permit]\n',
    ),
  },
  {
    name: "a service that opens next summer",
    change: append(facts, validity('opens: "2027-07-01"')),
  },
  {
    name: "a top task that closes at the end of next year",
    change: append("services/pothole-report/service.yaml", validity('closes: "2027-12-31"')),
  },
  {
    name: "a link to a heading of the same text",
    change: inBoth(
      "### 要先看\n\n先看[這一段](#part-1)。",
      "### Look here first\n\nLook at [this part](#part-1) first.",
    ),
  },
  {
    name: "a link to a section of the page",
    change: inBoth(
      "先看[步驟](#steps)，再看[承辦單位](#contact)。",
      "See [the steps](#steps), then [the office](#contact).",
    ),
  },
  {
    name: "square brackets in a text",
    change: inBoth("打勾的地方寫 [x]。", "Where you tick, write [x]."),
  },
];
