import { say } from "../../content/report/said.ts";
import { list, record } from "../../content/read/select.ts";
import { answersTo, type Flags, idShape } from "../ask.ts";
import type { Draft } from "../draft.ts";
import { nextCode, withCode, workday } from "../known.ts";
import { inLanguages } from "../spoken.ts";
import { scalar, withEntry, withValue } from "../yaml-text.ts";
import { absent } from "./absent.ts";
import { anyGround, groundIn } from "./grounds.ts";
import { inventedOf } from "./invented.ts";
import type { Made } from "./made.ts";
import { titleQuestions } from "./titles.ts";

type NewForm = {
  code: string;
  zh: string;
  en: string;
  service: string;
  office: string;
  ground: string;
  day: string;
};

const formYaml = (
  f: NewForm,
): string => `# 由 npm run new 建立：一份空白表單，先有姓名、電話和內容三格。欄位的寫法看 docs/編輯手冊/加一張表單.md。
# Made by npm run new: a blank form with three fields to begin with.
code: ${f.code}
version: "${f.day}"
services: [${f.service}] # 待補：哪些服務用這份表單
official: false # 待補：格式是法規或別的機關定的，改 true 並補 officialForm
pages: 1 # 待補：印出來幾張；不對時產生網站會說
title: { zh: ${scalar(f.zh)}, en: ${scalar(f.en)} }
purpose: # 待補：什麼時候用
  zh: 先打電話問承辦單位，能不能用這份表單。
  en: Call the office first and ask whether this form may be used.
signer: # 待補：誰簽名
  text:
    zh: 由申請的人簽名。
    en: The applicant signs.
  grounds:
    - ${f.ground}
sendTo: # 待補：送到哪裡
  office: ${f.office}
  text:
    zh: 送出以前，先打電話問送到哪裡。
    en: Before you send it, call and ask where to.
  grounds:
    - ${f.ground}
aliases: # 待補：民眾會打的字
  zh: [${scalar(f.zh)}]
  en: [${scalar(f.en)}]
sections: # 待補：每一欄
  - id: applicant
    title: { zh: 申請人, en: Applicant }
    fields:
      - id: name
        type: text
        personal: person
        autocomplete: name
        label: { zh: 姓名, en: Name }
        help: { meaning: { zh: 申請的人的姓名。, en: The applicant's name. } }
        required: true
        span: 6
        grounds:
          - ${f.ground}
      - id: phone
        type: phone
        autocomplete: tel
        label: { zh: 電話, en: Telephone }
        help: { meaning: { zh: 白天找得到您的電話。, en: A number where you can be reached in the daytime. } }
        required: true
        span: 6
        grounds:
          - ${f.ground}
  - id: matter
    title: { zh: 內容, en: Matter }
    fields:
      - id: request
        type: multiline
        lines: 6
        label: { zh: 要辦的事, en: What you ask for }
        help: { meaning: { zh: 用平常的話寫清楚。, en: Say it in plain words. } }
        required: true
        grounds:
          - ${f.ground}
mistakes: # 待補：哪些地方常寫錯
  - id: no-phone
    field: phone
    fault: { zh: 沒有寫電話。, en: No telephone number. }
    instead: { zh: 寫白天找得到您的電話。, en: Write one where you can be reached in the daytime. }
    grounds:
      - ${f.ground}
`;

const exampleYaml = (
  person: string,
  phone: string,
): string => `# 人名、電話只用 content/fictitious.yaml 裡的。 · Only persons and numbers of content/fictitious.yaml.
title: { zh: 填寫範例, en: Filled example }
story: # 待補：這是誰的情形
  zh: 一位市民填這份表單。
  en: A resident fills in this form.
values:
  name: ${person}
  phone: ${phone}
  request: { zh: 請協助辦理。, en: Please help. }
notes: # 待補：哪一格要提醒
  - field: phone
    kind: good
    text: { zh: 寫了白天找得到的電話。, en: The number can be reached in the daytime. }
`;

/** The form in the list of its service. */
const named = (draft: Draft, service: string, entry: string): void => {
  const name = `services/${service}/service.yaml`;
  const forms = record(draft.before.content.data(name))["forms"];
  const text = draft.tree.get(name) ?? "";
  draft.tree.set(
    name,
    Array.isArray(forms)
      ? withEntry(text, ["forms"], `- ${entry}`)
      : withValue(text, ["forms"], `[${entry}]`).replace(/^(forms: .*\]) # 待補：.*$/m, "$1"),
  );
};

/** A form of three fields with its filled example, in the forms of a service. */
export const newForm = async (draft: Draft, flags: Flags): Promise<Made> => {
  const { content } = draft.before;
  const { id, zh, en, service, law, articles } = await answersTo(
    {
      id: {
        flag: "id",
        ask: say("代號，會成為網址", "id: it becomes the address"),
        example: "tree-adoption",
        refuse: (id: string) => idShape(id) ?? absent(draft, "forms", id),
      },
      ...titleQuestions(content, "行道樹認養申請書", "Application to adopt a street tree"),
      service: {
        flag: "service",
        ask: say("哪一項服務用它", "the service that uses it"),
        example: "tree-service",
        choices: content.ids("services"),
      },
      ...anyGround(content),
    },
    flags,
  );
  const facts = record(content.data(`services/${service}/service.yaml`));
  const office = String(facts["receivedAt"] ?? facts["owner"]);
  const { text, data: people } = inventedOf(content);
  if (text !== undefined) draft.tree.set("fictitious.yaml", text);
  const [person] = list(people["persons"]).map((one) => JSON.stringify(one));
  const code = nextCode(content, "F");
  const form = { code, zh, en, service, office };
  draft.tree.set(
    `forms/${id}/form.yaml`,
    inLanguages(
      content,
      formYaml({ ...form, ground: groundIn(content, law, articles), day: workday(content) }),
    ),
  );
  const phone = String(list(people["phones"])[0]);
  draft.tree.set(
    `forms/${id}/examples/example.yaml`,
    inLanguages(content, exampleYaml(person ?? "", phone)),
  );
  draft.tree.set("codes.yaml", withCode(draft.tree.get("codes.yaml") ?? "", code, "form", id));
  named(draft, service, `{ form: ${id}, grounds: [${groundIn(content, law, articles)}] }`);
  return {
    done: say(
      `做好了表單「${zh}」，永久代碼 ${code}，網址 /zh/forms/${id}/。`,
      `Made the form “${en}”, code ${code}, at /en/forms/${id}/.`,
    ),
    next: say(
      `接著：改「待補」的地方（${service} 的 forms 已經寫上這份表單）；npm run print -- ${id} 看印出來的樣子。`,
      `Next: fill in what is marked (its service names the form already), and look at it with npm run print -- ${id}.`,
    ),
  };
};
