import { z } from "astro/zod";
import { everyLocale, isLanguages } from "../model/locale.ts";
import { grounds, orUnknown } from "./ground.ts";
import { bilingual, both, isoDate, webAddress } from "./text.ts";

const zone = both("時區，像 Asia/Taipei", "a time zone such as Asia/Taipei");
const host = both(
  "只寫到網域，像 https://example.org；路徑寫在 base",
  "only the host; its path belongs in base",
);
const path = both("/ 開頭、/ 結尾的路徑，像 / 或 /guide/", "a path that begins and ends with /");

const languages = both(
  "語言，中文在前，再來英文：[zh]、[zh, en] 或 [zh, en, vi]；不寫就是中英兩種",
  "languages, Chinese first, then English: [zh], [zh, en] or [zh, en, vi]; left out: these two",
);

const word = (zh: string, en: string) => bilingual.optional().describe(both(zh, en));

/** Strings of `content/ui` that an agency says in the words of its own trade, each by its key. */
const words = z.strictObject({
  "find.example": word("搜尋框裡的例子", "examples in the search box"),
  "home.lead": word("首頁：這裡找得到什麼", "home page: what is found here"),
  "letters.description": word("「我收到公文」那一頁說什麼", "what the page of letters is about"),
  "contacts.lead": word("「聯絡電話」那一頁說什麼", "what the page of phone numbers is about"),
  "actor.professional": word("步驟裡的專業人員，像建築師", "the professional who does a step"),
  "actor.owners": word("步驟裡的所有人，像屋主", "the owners who do a step"),
  "answer.whoManages": word("請求賠償找誰", "to whom a claim goes"),
  "fill.wrong.phone": word(
    "電話沒寫區域碼時說的話，例子用這裡的區域碼",
    "said of a phone without area code, with this city's",
  ),
});

/** The agency that publishes the site: `content/site.yaml`. Another agency changes this and the rest of content/, nothing else. */
export const site = z.strictObject({
  name: bilingual.describe(both("網站名稱", "name of the site")),
  agency: bilingual.describe(both("機關全名", "the agency that publishes it")),
  short: bilingual
    .optional()
    .describe(
      both(
        "句子裡怎麼稱呼機關，像 { zh: 工務局, en: Bureau }；英文前面會有 the。不寫就用全名",
        "what sentences call it, after “the”: { zh: 工務局, en: Bureau }; left out: the full name",
      ),
    ),
  showcase: bilingual
    .optional()
    .describe(
      both(
        "專區怎麼稱呼；不寫就是「專區」",
        "what the special topics are called; left out: just that",
      ),
    ),
  city: bilingual.describe(both("縣市名稱", "its city")),
  words: words
    .optional()
    .describe(
      both(
        "介面文字裡說到這個機關業務的，例如搜尋框的例子；不寫就用 content/ui 的",
        "strings of the interface that speak of this agency's trade; left out: those of content/ui",
      ),
    ),
  languages: z
    .array(z.enum(everyLocale))
    .refine(isLanguages, languages)
    .default(["zh", "en"])
    .describe(languages),
  url: webAddress
    .regex(/^https?:\/\/[^/]+$/, host)
    .describe(
      both(
        "網站的網域，後面不加斜線和路徑；還沒定就寫 https://example.org",
        "the host the site lives on, without a path; https://example.org until the agency names its domain",
      ),
    ),
  base: z
    .string()
    .regex(/^\/([a-z0-9-]+\/)*$/, path)
    .describe(path),
  hsts: z
    .strictObject({
      includeSubDomains: z
        .literal(true)
        .optional()
        .describe(both("子網域也要", "names below it too")),
      preload: z
        .literal(true)
        .optional()
        .describe(both("登記到瀏覽器的清單", "on the browsers' list")),
    })
    .optional()
    .describe(
      both(
        "只准加密連線的範圍；同一個網域還有別的網站時不要寫",
        "how far HTTPS is enforced; leave out where other sites share the domain",
      ),
    ),
  mail: orUnknown(
    z.strictObject({
      address: z
        .email(both("電子郵件，像 name@example.org", "a mail address, name@example.org"))
        .describe(both("機關的信箱", "mail of the agency")),
    }),
  ).describe(both("機關信箱；查不到寫 unknown: not-found", "mail, or unknown: not-found")),
  security: orUnknown(
    z.strictObject({
      contact: webAddress.describe(both("通報資安問題的網址", "where to report a hole")),
    }),
  ).describe(
    both("資安通報窗口；查不到寫 unknown: not-found", "security contact, or unknown: not-found"),
  ),
  codes: z
    .record(
      z.string().regex(/^[A-Z]{2,3}$/, both("兩三個大寫字母，像 BM", "two or three capitals, BM")),
      bilingual,
    )
    .refine(
      (all) => Object.keys(all).length > 0,
      both("至少一組字母，像 BM: { zh: 建築, en: building }", "one group of letters or more"),
    )
    .describe(
      both(
        "服務永久代碼開頭的字母，和各是哪一類事；印出去的不能拿掉",
        "letters that codes of services begin with, and what each stands for; those printed stay",
      ),
    ),
  hotline: z
    .strictObject({
      number: z.string().describe(both('號碼，加引號："1999"', "its number, in quotes")),
      name: bilingual.describe(both("專線名稱", "its name")),
    })
    .describe(both("什麼都可以問的專線", "the line for everything else")),
  danger: z
    .strictObject({
      text: bilingual.describe(
        both("先離開、打哪支電話；號碼寫 {{call.119}}", "leave, and the numbers as {{call.119}}"),
      ),
      grounds,
    })
    .describe(both("有生命危險時看的話，放在首頁", "where life is at risk, on the home page")),
  timezone: z
    .string()
    .refine((name) => {
      try {
        return name !== "" && new Intl.DateTimeFormat("en", { timeZone: name }) !== undefined;
      } catch {
        return false;
      }
    }, zone)
    .describe(
      both(
        "單位所在的時區，像 Asia/Taipei；服務照這裡的日期開始和結束",
        "where the offices are: services open and close by its day",
      ),
    ),
  published: isoDate.describe(
    both(
      '這一版的日期，像 "2026-11-30"；頁面上的「內容日期」，公告也照它顯示',
      "day of this edition; shown as the date of the content",
    ),
  ),
  offline: z
    .literal(false)
    .optional()
    .describe(
      both(
        "寫 false：讀者的瀏覽器不再留副本，已經留的也會清掉",
        "false: browsers keep no copies any more, and those kept are taken back",
      ),
    ),
  topTasks: z
    .array(z.string().describe(both("服務的代號", "id of a service")))
    .min(1)
    .describe(both("首頁最常用的服務，照順序", "services on the home page, in order")),
});
export type Site = z.infer<typeof site>;
