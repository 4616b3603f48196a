import { file, type Plant, remove, set, type Tree } from "./plant.ts";

const words = "pictures/lamp-number/picture.yaml";
const svg = "pictures/lamp-number/picture.svg";
const add = (text: string) => (tree: Tree) => {
  tree.set(svg, (tree.get(svg) ?? "").replace("</svg>", `${text}\n</svg>`));
};

/** One mistake for every rule about drawings. */
export const inPictures: Plant[] = [
  { name: "words without lines", change: file(svg, undefined), file: svg, field: "" },
  { name: "lines without words", change: file(words, undefined), file: words, field: "" },
  {
    name: "a drawing of a service that does not exist",
    change: set(words, ["service"], "no-such-service"),
    file: words,
    field: "service",
  },
  {
    name: "a drawing in a section that there is not",
    change: set(words, ["section"], "weather"),
    file: words,
    field: "section",
  },
  {
    name: "a label in one language",
    change: remove(words, ["labels", "where", "en"]),
    file: words,
    field: "labels.where.en",
  },
  {
    name: "a label that nobody wrote",
    change: remove(words, ["labels", "where"]),
    file: words,
    field: "labels.where",
  },
  {
    name: "a label that stands nowhere",
    change: set(words, ["labels", "nowhere"], { zh: "字", en: "words" }),
    file: words,
    field: "labels.nowhere",
  },
  {
    name: "a number in a label",
    change: set(words, ["labels", "where", "zh"], "高 3 公尺"),
    file: words,
    field: "labels.where.zh",
  },
  {
    name: "a number that its service does not have",
    change: set(words, ["labels", "where", "zh"], "{{figures.no-such}}"),
    file: words,
    field: "labels.where.zh",
  },
  {
    name: "a ground that does not exist",
    change: set(words, ["grounds"], [{ source: "no-such-source" }]),
    file: words,
    field: "grounds.0.source",
  },
  {
    name: "a script in a drawing",
    change: add("<script>alert(1)</script>"),
    file: svg,
    field: "",
    found: "<script>",
  },
  {
    name: "a colour in a drawing",
    change: add('<path d="M0 0" fill="red" />'),
    file: svg,
    field: "",
    found: "fill at <path>",
  },
  {
    name: "a drawing that is too heavy",
    change: add(`<path class="line" d="M0 0${"h9v9".repeat(1500)}" />`),
    file: svg,
    field: "",
    found: "bytes",
  },
];
