import { append, type Plant, set } from "../plant.ts";

const id = "state-compensation";
const zh = `services/${id}/zh.mdx`;
const en = `services/${id}/en.mdx`;
const form = "forms/state-compensation-claim";
const sample = `${form}/examples/street-tree.yaml`;

const inWords = (name: string, text: string, found: string, said: string): Plant => ({
  name,
  change: set(zh, ["applicant"], text),
  file: zh,
  field: "applicant",
  found,
  zh: said,
});
const inText = (name: string, text: string, found: string, said: string): Plant => ({
  name,
  change: append(zh, text),
  file: zh,
  field: "",
  found,
  zh: said,
});
const inTable = (
  name: string,
  file: string,
  path: (string | number)[],
  value: string,
  field: string,
  said: string,
): Plant => ({ name, change: set(file, path, value), file, field, zh: said });

const persons: Plant[] = [
  inWords("an identity number", "例如 A123456789 這種號碼的人。", "A123456789", "身分證"),
  inText("an identity number with spaces", "帶證件 A 123 456 789 來。", "A 123 456 789", "身分證"),
  inText("a full-width identity number", "帶證件 Ａ１２３４５６７８９ 來。", "123456789", ""),
  inText("a residence permit of the new kind", "外國人寫 A800000014。", "A800000014", "居留證"),
  inText("a residence permit of the old kind", "外國人寫 AC01234567。", "AC01234567", "居留證"),
  inWords("a mobile number", "打 0912-345-678 問的人。", "0912-345-678", "手機"),
  inText("a mobile number without dashes", "打 0912345678 問。", "0912345678", "手機"),
  inText("a mobile number from abroad", "打 +886 912 345 678 問。", "+886 912 345 678", "手機"),
  inText("a mobile number with other dashes", "打 0912–345–678 問。", "0912-345-678", "手機"),
  inWords("a private mailbox", "寫信給 wang.office@gmail.com 的人。", "@gmail.com", "私人信箱"),
  inText(
    "a private mailbox spelled out",
    "寫信到 wang (at) yahoo.com.tw。",
    "yahoo.com.tw",
    "信箱",
  ),
  inWords(
    "a private mailbox of an internet provider",
    "寫信給 kao@ms12.hinet.net 的人。",
    "hinet.net",
    "私人信箱",
  ),
  inWords("the name of an official", "承辦人：林美玲。", "林美玲", "姓名"),
  inText("a name with a title", "請找張志豪先生。", "張志豪", "姓名"),
  inText("a name right behind a role", "承辦人陳志明會回電。", "陳志明", "姓名"),
  inText("a surname with Miss", "電話裡說要找林小姐。", "林小姐", "姓名"),
  inText("a mobile number in Chinese numerals", "打零九一二三四五六七八。", "零九", "手機"),
  inText("the name of every example", "例如王小明的機車。", "王小明", "姓名"),
  inText("a payment card", "例如卡號 4111 1111 1111 1111。", "4111", "信用卡"),
  inText("a date of birth", "例如民國 75 年 3 月 12 日出生。", "75", "生日"),
  {
    name: "a name in English",
    change: set(en, ["applicant"], "Ask Mr. Chen about it."),
    file: en,
    field: "applicant",
    found: "Mr. Chen",
    zh: "姓名",
  },
  {
    name: "a mobile number in a table",
    change: set("offices.yaml", [0, "duties", "zh"], "管全市的道路。急事打 0912-345-678。"),
    file: "offices.yaml",
    field: "public-works-bureau.duties.zh",
    found: "0912-345-678",
    zh: "手機",
  },
  {
    name: "a private mailbox in a comment",
    change: (tree) =>
      tree.set("lines.yaml", `# ask office.wang@gmail.com\n${tree.get("lines.yaml") ?? ""}`),
    file: "lines.yaml",
    field: "",
    found: "office.wang@gmail.com",
    zh: "私人信箱",
  },
  {
    name: "a name in the story of an example",
    change: set(sample, ["story"], {
      zh: "林志豪騎車摔倒。他自己請求。林志豪，三十歲。",
      en: "He fell.",
    }),
    file: sample,
    field: "story.zh",
    found: "林志豪",
    zh: "fictitious.yaml",
  },
  {
    name: "a name alone in an example",
    change: set(sample, ["values", "claimant-occupation"], { zh: "林志豪", en: "clerk" }),
    file: sample,
    field: "values.claimant-occupation.zh",
    found: "林志豪",
    zh: "fictitious.yaml",
  },
  {
    name: "a name in a field that asks for one without saying so",
    change: (tree) => {
      const name = `${form}/form.yaml`;
      const text = tree.get(name) ?? "";
      const at = text.indexOf("- id: claimant-name");
      tree.set(name, text.slice(0, at) + text.slice(at).replace(/\n +personal: person/, ""));
      set(sample, ["values", "claimant-name"], { zh: "田小花", en: "Tien Hsiao-hua" })(tree);
    },
    file: sample,
    field: "values.claimant-name",
    found: "田小花",
  },
];

const contacts: Plant[] = [
  inWords("a phone that no table has", "打 07-3330000 問的人。", "07-3330000", "資料表"),
  inText("a phone with its area in brackets", "打 (07)333-1234 問。", "333-1234", "資料表"),
  inText("a phone with full-width digits", "打 ０７－３３３１２３４ 問。", "07-3331234", ""),
  inText("a phone without its area", "電話：333-1234。", "333-1234", "資料表"),
  inText(
    "a domain in words that looks like a government’s",
    "到 pwb.kcg-gov.tw 下載。",
    "kcg-gov.tw",
    ".gov.tw",
  ),
  inText("a hotline that no table has", "請打 1998 通報。", "1998", "專線"),
  inWords(
    "a mailbox that no table has",
    "寫信給 roads@kcg.gov.tw 的人。",
    "roads@kcg.gov.tw",
    "site.yaml",
  ),
  inText("a mailto: of anybody", "[寫信](mailto:wang@kcg.gov.tw)", "mailto:", "資料表"),
  inText("a tel: of anybody", "[打電話](tel:+88673330000)", "tel:", "代號"),
  inTable(
    "a tel that is not the number",
    "lines.yaml",
    [1, "tel"],
    "+88673352990",
    "city-outside.tel",
    "同一個號碼",
  ),
  inTable(
    "an extension that is not the number’s",
    "offices.yaml",
    [1, "phones", 3, "tel"],
    "+88673368333,9999",
    "building-administration.phones.3.tel",
    "同一個號碼",
  ),
  inTable(
    "a number that leaves a digit out",
    "lines.yaml",
    [1, "number"],
    "07-335299",
    "city-outside.number",
    "撥得出去",
  ),
  inTable(
    "a site’s address with a path",
    "site.yaml",
    ["url"],
    "https://example.org/guide",
    "url",
    "base",
  ),
  inTable(
    "a number in letters",
    "site.yaml",
    ["hotline", "number"],
    "nineteen",
    "hotline.number",
    "撥得出去",
  ),
  inTable(
    "a branch whose tel is another’s",
    "branches.yaml",
    [0, "phone", "tel"],
    "+88675311191",
    "district-yancheng.phone.tel",
    "同一個號碼",
  ),
  inTable(
    "a system with a number of its own",
    "platforms.yaml",
    [0, "address", "phone"],
    "07-3339999",
    "hotline-1999.address.phone",
    "lines.yaml",
  ),
];

const domain = (name: string, url: string, said: string): Plant => ({
  name,
  change: set("platforms.yaml", [1, "address", "url"], url),
  file: "platforms.yaml",
  field: "city-online-service.address.url",
  found: url,
  zh: said,
});
const domains: Plant[] = [
  domain("a domain that looks like a government’s", "https://soweb-kcg-gov.tw/", "不是 .gov.tw"),
  domain(
    "a government’s domain before another",
    "https://soweb.kcg.gov.tw.example.com/",
    "不是 .gov.tw",
  ),
  domain("a domain in punycode", "https://xn--kcg-6cd.gov.tw/", "外國字母"),
  domain("two letters that changed places", "https://soweb.kgc.gov.tw/", "只差一個字"),
  domain("a zero for an o", "https://s0web.kcg.gov.tw/", "相像"),
  domain("a shortened address", "https://reurl.cc/abcdef", "縮網址"),
  domain("an address by its number", "https://203.0.113.7/mail", "IP"),
  domain("http where https is known", "http://soweb.kcg.gov.tw/", "https"),
  {
    name: "http for an office whose neighbours have https",
    change: set("offices.yaml", [0, "website", "url"], "http://pwb.kcg.gov.tw/"),
    file: "offices.yaml",
    field: "public-works-bureau.website.url",
    zh: "改成 https",
  },
];

/** Planted: persons, phones, mail and addresses. */
export const people: Plant[] = [...persons, ...contacts, ...domains];
