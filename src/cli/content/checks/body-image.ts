import type { Finding, Place } from "./body-place.ts";
import type { Node } from "../read/mdx.ts";
import { type Both, type Said, say } from "../report/said.ts";
import { numberIn } from "./prose.ts";

const han = /\p{Script=Han}/u;
const example = "![申請書第一欄的填法](./form-top.png)";
const wrong = (found: Said, expected: Said, mend: Both): Finding[] => [
  { rule: "image", found, expected, mend, example },
];

/** Words that say no more than that there is a picture. */
const empty =
  /^(?:圖|圖片|圖檔|照片|截圖|示意圖|附圖|如圖|說明|image|picture|photo|figure|screenshot|img|alt)[\s\d一二三四五。.]*$/i;
/** A file name, or one without its ending: `plan.png`, `IMG_2041`, `form-top`. */
const fileName =
  /^[\w-]+\.[a-z0-9]{2,5}$|^(?:img|dsc|dscf|screenshot|scan|image)[-_ ]?\d+$|^[a-z0-9]+(?:[-_][a-z0-9]+)+$/i;

const describe = say(
  "用一句話說圖裡看得到什麼",
  "say in one sentence what can be seen in the picture",
);

/** What is wrong with the description of a picture. */
const description = (alt: string, url: string, language: Place["language"]): Finding[] => {
  const shown = alt || `![](${url})`;
  const stem = url.replace(/^\.\/|\.\w+$/g, "");
  if (!alt)
    return wrong(
      shown,
      say("給看不到圖的人的說明", "a description for people who do not see the picture"),
      say(`寫在中括號裡：${describe.zh}`, `write it between the square brackets: ${describe.en}`),
    );
  if (fileName.test(alt) || alt.toLowerCase() === stem.toLowerCase())
    return wrong(alt, say("說明，不是檔名", "a description, not the name of a file"), describe);
  if (empty.test(alt))
    return wrong(
      alt,
      say("圖裡有什麼，不只說有圖", "what it shows, not only that it is a picture"),
      describe,
    );
  if (language === "zh" && !han.test(alt))
    return wrong(
      alt,
      say("中文說明", "a description in Chinese"),
      say("用中文寫", "write it in Chinese"),
    );
  if (language === "en" && (alt.match(/\p{Script=Han}/gu) ?? []).length * 2 > alt.length)
    return wrong(
      alt,
      say("英文說明", "a description in English"),
      say("用英文寫", "write it in English"),
    );
  if (numberIn(alt) !== undefined)
    return wrong(
      numberIn(alt) ?? alt,
      say("沒有數字的說明", "a description without a number"),
      say('數字寫在內文，用 <Fact of="…" />', 'say the number in the text, as <Fact of="…" />'),
    );
  return [];
};

/** A picture from elsewhere, one that is not there, one without words for those who do not see it. */
export const image = (node: Node, place: Place): Finding[] => {
  const url = node.url ?? "";
  if (!/^\.\/[a-z0-9-]+\.(?:png|jpe?g|webp|avif)$/.test(url))
    return wrong(
      url || say("（沒有檔名）", "(no file)"),
      say(
        "放在同一個資料夾的 PNG、JPEG、WebP 或 AVIF，寫成 ./plan.png",
        "a PNG, JPEG, WebP or AVIF file beside the text, as in ./plan.png",
      ),
      say(
        "把檔案放進同一個資料夾；別處的圖會讓別人知道誰在看這一頁",
        "put the file into the same folder; images from elsewhere tell others who reads this page",
      ),
    );
  if (!place.content.tree.has(`${place.kind}/${place.id}/${url.slice(2)}`))
    return wrong(
      url,
      say("有這個檔案", "a file that exists"),
      say(
        "把檔案放進同一個資料夾，檔名要一樣",
        "put the file into the same folder, by the same name",
      ),
    );
  return description(node.alt?.trim() ?? "", url, place.language);
};
