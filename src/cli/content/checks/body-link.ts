import type { Finding, Place } from "./body-place.ts";
import { suggest } from "../report/nearest.ts";
import { type Both, type Said, say } from "../report/said.ts";

const wrong = (found: Said, expected: Said, mend: Both, example?: string): Finding[] => [
  { rule: "unsafe-link", found, expected, mend, ...(example === undefined ? {} : { example }) },
];
const ownPage = '<To page="service.road-excavation" />';

/** A link to a part of the same page leads to a heading that is there. */
const part = (url: string, { anchors }: Place): Finding[] => {
  const id = url.slice(1);
  if (anchors().has(id)) return [];
  return wrong(
    url,
    say(
      "這一頁裡有的標題，例如 #part-1（內文第一個標題）",
      "a heading of this page, such as #part-1",
    ),
    suggest(
      id,
      anchors(),
      say(
        "數一數是內文的第幾個標題，寫 #part-那個數字",
        "count which heading of the text it is, and write #part- and that number",
      ),
    ),
    "[要準備什麼](#part-2)",
  );
};

/** A number or mailbox that no table has: nobody would mend it here when it changes there. */
const reach = (url: string, { reached }: Place): Finding[] =>
  reached.has(url)
    ? []
    : [
        {
          rule: "contact-table",
          found: url,
          expected: say(
            "content/lines.yaml、offices.yaml 或 branches.yaml 裡的電話",
            "a number that content/lines.yaml, offices.yaml or branches.yaml lists",
          ),
          mend: say(
            "電話先寫進資料表，內文用代號",
            "enter the number there first, and name it by its id",
          ),
          example: '<To page="call.1999" />',
        },
      ];

/** A link that runs code, leaves the listed addresses, or breaks when a page moves; an empty one is told elsewhere. */
export const link = (url: string, place: Place): Finding[] => {
  if (url.startsWith("#")) return part(url, place);
  if (/^(?:mailto|tel):/.test(url)) return reach(url, place);
  if (url.startsWith("https://"))
    return place.outside.has(url)
      ? []
      : wrong(
          url,
          say(
            "content/sources.yaml、laws.yaml、offices.yaml 或 platforms.yaml 登記過的網址",
            "an address that content/sources.yaml, laws.yaml, offices.yaml or platforms.yaml lists",
          ),
          say(
            '先到那裡登記；本站的頁用 <To page="…" />',
            'enter it there first, or link to our own page with <To page="…" />',
          ),
          "[開放資料](https://data.kcg.gov.tw/)",
        );
  const own = url.startsWith("/") || url.startsWith(".");
  return wrong(
    url,
    say("https:// 開頭的網址，或本頁的 #part-1", "https://… or #part-1 of this page"),
    own
      ? say(
          '寫 <To page="…" />，網址改了也連得到',
          'write <To page="…" />, which follows when a page moves',
        )
      : say("改成 https 的網址，或拿掉連結", "use the https address, or remove the link"),
    own ? ownPage : "[開放資料](https://data.kcg.gov.tw/)",
  );
};
