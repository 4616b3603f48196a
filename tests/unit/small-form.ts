import { answerFields } from "../../src/model/form/fields.ts";
import { type Example, example } from "../../src/schema/example.ts";
import { type AnswerField, type Form, form } from "../../src/schema/form.ts";

const grounds = [{ law: "some-act", articles: ["1"] }];
export const label = { zh: "姓名", en: "Name" };
const help = { meaning: { zh: "您的姓名", en: "Your name" } };

/** A small form without fault; each test breaks one thing. */
export const smallForm = (): Form =>
  form.parse({
    code: "F-009",
    version: "2026-11-23",
    services: ["claim"],
    title: label,
    purpose: label,
    signer: { text: label, grounds },
    sendTo: { office: "bureau", text: label, grounds },
    official: false,
    pages: 1,
    aliases: { zh: [], en: [] },
    sections: [
      {
        id: "who",
        title: label,
        fields: [
          {
            id: "person",
            type: "text",
            personal: "person",
            autocomplete: "name",
            label,
            help,
            required: true,
            span: 7,
            grounds,
          },
          {
            id: "kind",
            type: "choice",
            label,
            help,
            span: 5,
            options: [
              { id: "a", label },
              { id: "b", label },
            ],
            grounds,
          },
          { id: "day", type: "roc-date", label, help, grounds },
          { id: "number", type: "comb", boxes: 10, personal: "id", label, help, grounds },
          { id: "story", type: "multiline", lines: 2, label, help, grounds },
          {
            id: "list",
            type: "table",
            rows: 2,
            columns: [{ id: "item", label, width: 1 }],
            label,
            help,
            grounds,
          },
          { id: "desk", type: "office", label },
        ],
      },
    ],
    mistakes: [{ id: "unsigned", field: "person", fault: label, instead: label, grounds }],
  });
/** Its filled example. */
export const smallExample = (): Example =>
  example.parse({
    title: label,
    story: label,
    values: {
      person: { zh: "王範例", en: "Wang Fan-li" },
      kind: ["a"],
      day: "2026-03-01",
      number: "A000000001",
    },
    notes: [
      { field: "number", kind: "good", text: label },
      { field: "person", kind: "mistake", text: label },
    ],
  });

/** One field of a form. */
export const field = (aForm: Form, id: string) =>
  answerFields(aForm).find((entry) => entry.id === id) as AnswerField;
