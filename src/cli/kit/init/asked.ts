import { isLanguages } from "../../../model/locale.ts";
import { say } from "../../content/report/said.ts";
import { answersTo, type Flags } from "../ask.ts";

/** What a new site is made from. */
export type NewSite = {
  agency: { zh: string; en: string };
  city: { zh: string; en: string };
  service: { zh: string; en: string };
  /** Chinese alone, or English too. */
  english: boolean;
  /** What it speaks beside these two. */
  further: string[];
  /** Host and folder of the site's address. */
  url: string;
  base: string;
  /** Day of the first edition. */
  day: string;
};

const address = (answer: string) =>
  /^https:\/\/[a-z0-9.-]+\/([a-z0-9-]+\/)*$/.test(answer)
    ? undefined
    : say(
        `「${answer}」不是網站的網址：https:// 開頭、/ 結尾`,
        `“${answer}” is no address of a site: it begins with https:// and ends with /`,
      );

const inEnglish = (flag: string, zh: string, en: string, example: string) => ({
  flag: `${flag}-en`,
  ask: say(`${zh}的英文`, `${en} in English`),
  example,
});

/** The five questions; where the site speaks English, the names in English too. */
export const askedOf = async (flags: Flags, day: string): Promise<NewSite> => {
  const { agency, city, at, languages, service } = await answersTo(
    {
      agency: {
        flag: "agency",
        ask: say("機關全名", "the agency, in Chinese"),
        example: "範例市政府水利局",
      },
      city: { flag: "city", ask: say("縣市", "its city, in Chinese"), example: "範例市" },
      at: {
        flag: "address",
        ask: say("網站的網址", "address of the site"),
        example: "https://example.org/guide/",
        refuse: address,
      },
      languages: {
        flag: "languages",
        ask: say(
          "語言：zh 只有中文；zh,en 中英；還要別的，接著寫，像 zh,en,vi",
          "languages: zh alone; zh,en; or more, as in zh,en,vi",
        ),
        example: "zh,en",
        refuse: (answer: string) =>
          isLanguages(answer.split(","))
            ? undefined
            : say(
                `「${answer}」不行：zh、zh,en 或 zh,en,vi`,
                `not ${answer}: zh, zh,en or zh,en,vi`,
              ),
      },
      service: {
        flag: "service",
        ask: say("第一項服務的名稱", "the first service, in Chinese"),
        example: "申請接用雨水下水道",
      },
    },
    flags,
  );
  const [, second, ...further] = languages.split(",");
  const english = second !== undefined;
  const names = english
    ? await answersTo(
        {
          agency: inEnglish("agency", "機關全名", "the agency", "Water Bureau, Example City"),
          city: inEnglish("city", "縣市", "its city", "Example City"),
          service: inEnglish(
            "service",
            "第一項服務",
            "the first service",
            "Connect to a storm sewer",
          ),
        },
        flags,
      )
    : { agency, city, service };
  const { origin, pathname } = new URL(at);
  return {
    agency: { zh: agency, en: names.agency },
    city: { zh: city, en: names.city },
    service: { zh: service, en: names.service },
    ...{ english, further, url: origin, base: pathname, day },
  };
};
