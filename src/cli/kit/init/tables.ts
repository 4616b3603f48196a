import { scalar } from "../yaml-text.ts";
import type { NewSite } from "./asked.ts";

/** A name in the languages of the site. @example both({ zh: "水", en: "water" }, false) // "{ zh: 水 }" */
const both = ({ zh, en }: { zh: string; en: string }, english: boolean): string =>
  english ? `{ zh: ${scalar(zh)}, en: ${scalar(en)} }` : `{ zh: ${scalar(zh)} }`;

const example =
  "# 範例：換成您的，查證過才公布 · example: replace it, and publish what was looked up";

/** The tables of a new site, by path below content/. What is an example says so; what a site may do without is not there. */
export const tablesOf = (site: NewSite): Map<string, string> => {
  const { english } = site;
  const said = (zh: string, en: string) => both({ zh, en }, english);
  return new Map([
    [
      "site.yaml",
      `# 發布這個網站的機關。 · The agency that publishes this site.
name: ${said(`${site.agency.zh}服務指南`, `Service Guide of the ${site.agency.en}`)}
agency: ${both(site.agency, english)}
city: ${both(site.city, english)}
words: # 介面文字裡說到您業務的 · strings of the interface that speak of your trade
  find.example: ${said(`例如：${site.service.zh}`, `For example: ${site.service.en}`)}
languages: ${english ? "[zh, en]" : "[zh]"}
url: ${site.url}
base: ${site.base}
mail: { unknown: not-found }
security: { unknown: not-found }
codes: # 服務代碼的開頭，印出去就不能改 · what codes of services begin with, as printed
  CS: ${said("服務", "services")}
hotline: { number: "1999", name: ${said("1999 市民專線", "1999 hotline")} } ${example}
danger: ${example}
  text: ${said("有生命危險：先離開，打 {{call.119}}。", "Where life is at risk: get away and call {{call.119}}.")}
  grounds: [{ source: example }]
timezone: Asia/Taipei
published: "${site.day}"
topTasks: [first-service]
`,
    ],
    [
      "offices.yaml",
      `${example}
- id: main-office
  code: O-001
  name: ${both(site.agency, english)}
  bureau: true
  duties: ${said("回答這裡的服務。", "Answers for the services listed here.")}
  aliases: { zh: []${english ? ", en: []" : ""} }
  address: { unknown: not-found }
  phones: { unknown: not-found }
  hours: { unknown: not-found }
  access: { unknown: not-found }
  website: { unknown: not-found }
  grounds: [{ source: example }]
`,
    ],
    [
      "lines.yaml",
      `${example}
- id: "1999"
  number: "1999"
  tel: "1999"
  name: ${said("市民專線", "City hotline")}
  grounds: [{ source: example }]
- id: "119"
  number: "119"
  tel: "119"
  name: ${said("消防、救護", "Fire and ambulance")}
  grounds: [{ source: example }]
`,
    ],
    [
      "sources.yaml",
      `${example}
- id: example
  title: ${said("範例來源（還沒有查證）", "Example of a source (not looked up yet)")}
  asOf: undated
  official: false
`,
    ],
    [
      "laws.yaml",
      `${example}
- id: administrative-procedure-act
  level: act
  pcode: A0030055
  name: ${said("行政程序法", "Administrative Procedure Act")}
  englishIsOfficial: true
  url: { zh: "https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=A0030055" }
`,
    ],
    ["codes.yaml", "- { code: O-001, office: main-office }\n"],
  ]);
};
