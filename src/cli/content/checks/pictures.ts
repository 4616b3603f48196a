import { draw, heaviest } from "../../../model/picture/draw.ts";
import { readSvg } from "../../../model/picture/svg.ts";
import { type Check, faultIn, faultInBody, languages } from "../read/content.ts";
import { some, suggest } from "../report/nearest.ts";
import type { Fault } from "../report/fault.ts";
import { say } from "../report/said.ts";
import { remembered } from "../read/remembered.ts";
import { record } from "../read/select.ts";
import type { Source } from "../read/source.ts";

const reading = remembered((svg) => readSvg(svg.body));

/** Strange lines of a drawing, and one that is too heavy with its words in it. */
const lines = remembered((svg, words: Source): Fault[] => {
  const strange = reading(svg).faults.map(({ at, found, expected }) =>
    faultInBody(svg, "image", at, {
      found,
      expected: say(`圖裡允許的寫法：${expected}`, expected),
      mend: say(
        "拿掉這一項；README 說明圖怎麼畫",
        "take it out; README says how a drawing is made",
      ),
      example: '<path class="line" d="M0 0h40" />',
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
      found: say(`${most} 位元組`, `${most} bytes`),
      expected: say(
        `連字和樣式最多 ${heaviest} 位元組`,
        `at most ${heaviest} bytes with its words and the style`,
      ),
      mend: say(
        "數字取整數，同一種線併成一個 <path>，刪掉沒有用的線",
        "round the numbers, join lines of one class in one <path>, leave out what says nothing",
      ),
      example: '<path class="line" d="M0 0h40v20" />',
    }),
  ];
});

/** Labels that the drawing names and nobody wrote, and words that stand nowhere in it. */
const labels = remembered((words, svg: Source): Fault[] => {
  const named = reading(svg).labels;
  const written = Object.keys(record(record(words.data)["labels"]));
  const names = some(named);
  return [
    ...named
      .filter((id) => !written.includes(id))
      .map((id) =>
        faultIn(words, "missing-words", ["labels", id], {
          found: say("（沒有寫）", "(missing)"),
          expected: say(
            `兩種語言的字，因為 picture.svg 用到 ${id}`,
            `words in both languages, because picture.svg names ${id}`,
          ),
          mend: suggest(id, written, say(`在 labels 補上 ${id}`, `add ${id} under labels`)),
          example: `${id}: { zh: 路緣, en: kerb }`,
        }),
      ),
    ...written
      .filter((id) => !named.includes(id))
      .map((id) =>
        faultIn(words, "stray-words", ["labels", id], {
          found: id,
          expected: say(
            `picture.svg 用到的字：${names.zh}`,
            `a label that picture.svg names: ${names.en}`,
          ),
          mend: suggest(
            id,
            named,
            say(
              `刪掉 ${id}，或在圖裡畫 <text data-label="${id}"/>`,
              `remove ${id}, or draw <text data-label="${id}"/>`,
            ),
          ),
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
