import { draw, heaviest } from "../../../model/picture/draw.ts";
import { readSvg } from "../../../model/picture/svg.ts";
import { type Check, faultIn, faultInBody, languages } from "../read/content.ts";
import { suggest } from "../report/nearest.ts";
import type { Fault } from "../report/fault.ts";
import { remembered } from "../read/remembered.ts";
import { record } from "../read/select.ts";
import type { Source } from "../read/source.ts";

const reading = remembered((svg) => readSvg(svg.body));

/** Strange lines of a drawing, and one that is too heavy with its words in it. */
const lines = remembered((svg, words: Source): Fault[] => {
  const strange = reading(svg).faults.map(({ at, ...rest }) =>
    faultInBody(svg, "image", at, {
      ...rest,
      mend: "take it out; README says how a drawing is made",
    }),
  );
  const { title, labels } = record(words.data);
  const bytes = languages.map((language) => {
    const texts = Object.entries(record(labels)).map(
      ([id, text]) => [id, String(record(text)[language])] as const,
    );
    const name = String(record(title)[language]);
    return Buffer.byteLength(draw(svg.body, name, Object.fromEntries(texts), language));
  });
  const most = Math.max(...bytes);
  if (most <= heaviest) return strange;
  return [
    ...strange,
    faultInBody(svg, "image", 0, {
      found: `${most} bytes`,
      expected: `at most ${heaviest} bytes with its words and the style`,
      mend: "round the numbers, join lines of one class in one <path>, leave out what says nothing",
    }),
  ];
});

/** Labels that the drawing names and nobody wrote, and words that stand nowhere in it. */
const labels = remembered((words, svg: Source): Fault[] => {
  const named = reading(svg).labels;
  const written = Object.keys(record(record(words.data)["labels"]));
  return [
    ...named
      .filter((id) => !written.includes(id))
      .map((id) =>
        faultIn(words, "missing-words", ["labels", id], {
          found: "(missing)",
          expected: `words in both languages, because picture.svg names ${id}`,
          mend: suggest(id, written, `add ${id} under labels`),
        }),
      ),
    ...written
      .filter((id) => !named.includes(id))
      .map((id) =>
        faultIn(words, "stray-words", ["labels", id], {
          found: id,
          expected: `a label that picture.svg names: ${named.join(", ") || "(none)"}`,
          mend: suggest(id, named, `remove ${id}, or draw <text data-label="${id}"/>`),
        }),
      ),
  ];
});

/** Every drawing holds what it may hold, is light, and has its words. */
export const drawings: Check = (content) =>
  content.pictures.flatMap((id) => {
    const svg = content.files.get(`pictures/${id}/picture.svg`);
    const words = content.files.get(`pictures/${id}/picture.yaml`);
    return svg && words?.data ? [...lines(svg, words), ...labels(words, svg)] : [];
  });
