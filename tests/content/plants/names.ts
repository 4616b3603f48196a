import { type Plant, type Tree, append, file, remove, rename, set } from "../plant.ts";

const compensation = "services/state-compensation";
const excavation = "services/road-excavation";

/** A folder renamed by hand, and nothing else. */
const move =
  (from: string, to: string) =>
  (tree: Tree): void => {
    for (const [name, text] of [...tree]) {
      if (!name.startsWith(`${from}/`)) continue;
      tree.delete(name);
      tree.set(name.replace(from, to), text);
    }
  };

const moves = `- { from: services/material-testing, to: services/lab }
- { from: services/lab, to: services/tests-of-material }
`;

/** Planted: names that lead nowhere; words without their facts and facts without their words. */
export const names: Plant[] = [
  {
    name: "a folder renamed by hand: the code tells its new name",
    change: move("services/material-testing", "services/quality-checks"),
    file: "flows/build-new.yaml",
    field: /^rules\.\d+\.services/,
    ...{ found: "material-testing", zh: "已經改名，改成 quality-checks" },
  },
  {
    name: "a folder renamed twice, with its old addresses written down",
    change: (tree) => {
      move("services/material-testing", "services/tests-of-material")(tree);
      tree.set("moved.yaml", moves);
    },
    file: "flows/build-new.yaml",
    field: /^rules\.\d+\.services/,
    ...{ found: "material-testing", zh: "已經改名，改成 tests-of-material" },
  },
  {
    name: "an office that does not exist is told the nearest first, and not forty others",
    change: set(`${excavation}/service.yaml`, ["owner"], "road-excavation-center"),
    file: `${excavation}/service.yaml`,
    field: "owner",
    zh: "是不是 road-excavation-centre？",
    alone: true,
  },
  {
    name: "an office like none",
    change: set(`${excavation}/service.yaml`, ["owner"], "zzzzzzzzzzzzzzz"),
    file: `${excavation}/service.yaml`,
    field: "owner",
    zh: "…等 ",
  },
  {
    name: "a step that leads to no step",
    change: set(`${excavation}/service.yaml`, ["steps", 0, "next"], [{ on: "ok", to: "nowhere" }]),
    file: `${excavation}/service.yaml`,
    field: "steps.0.next.0.to",
    zh: "本服務的步驟（steps），或 end",
  },
  {
    name: "a number in words that the facts lack",
    change: append(`${compensation}/zh.mdx`, '最慢 <Fact of="limits.nothing" />。'),
    file: `${compensation}/zh.mdx`,
    field: "",
    zh: "裡有的代號",
  },
  {
    name: "braces that are no pair",
    change: set(`${compensation}/zh.mdx`, ["summary"], "請打 {call.1999}。"),
    file: `${compensation}/zh.mdx`,
    field: "summary",
    zh: "左右各打兩個半形大括號",
  },
  {
    name: "a step without words",
    change: remove(`${compensation}/zh.mdx`, ["steps", "find-authority"]),
    file: `${compensation}/zh.mdx`,
    field: "steps.find-authority",
    zh: "在 steps 底下補上 find-authority",
  },
  {
    name: "words under a misspelt id",
    change: rename(`${compensation}/zh.mdx`, ["steps", "find-authority"], "find-authorty"),
    file: `${compensation}/zh.mdx`,
    field: "steps.find-authorty",
    zh: "是不是 find-authority？",
  },
  {
    name: "English gone",
    change: file(`${compensation}/en.mdx`, undefined),
    file: `${compensation}/en.mdx`,
    field: "",
    zh: "把另一種語言的檔案複製過來，再翻譯",
  },
  {
    name: "a heading in Chinese only",
    change: append(`${compensation}/zh.mdx`, "### 還有一件事\n\n先打電話。"),
    file: `${compensation}/en.mdx`,
    field: "",
    zh: "第 3 層標題",
  },
];
