import { type Edit, file, set } from "../plant.ts";

const of = "road-excavation";
const facts = `services/${of}/service.yaml`;

const record = (fact: string, by: string, more = "", value = "1a2b3c4d") =>
  `- { fact: ${fact}, value: "${value}", by: ${by}, date: "2026-11-24", answer: right${more} }\n`;

/** Rightly made, about: records of what the Bureau has checked; laws that changed. */
export const reviews: Edit[] = [
  {
    name: "records by the office that decides and by the Bureau that it is part of",
    change: file(
      `reviews/${of}.yaml`,
      record("limits.review", "road-excavation-centre") +
        record("faqs.rural", "public-works-bureau", ", source: 局務會議") +
        record("answer.lead", "road-excavation-centre"),
    ),
  },
  {
    name: "a record of a fact that was changed afterwards: it is a draft again",
    change: (tree) => {
      file(`reviews/${of}.yaml`, record("figures.festival-ban", "road-excavation-centre"))(tree);
      set(facts, ["figures", 3, "amount"], 13)(tree);
    },
  },
  {
    name: "how to reach an office, checked by the office",
    change: file(
      "reviews/offices/road-excavation-centre.yaml",
      record("phones.excavation-duty", "road-excavation-centre") +
        record("hours", "public-works-bureau"),
    ),
  },
  {
    name: "records of a service by the desk that its readers are sent to",
    change: file("reviews/kaohsiung-house.yaml", record("answer.lead", "desk-kaohsiung-house")),
  },
  {
    name: "a whole page checked by its office",
    change: (tree) => {
      const words =
        'state: checked, date: "2026-11-24", by: road-excavation-centre, next: "2027-11-24"';
      const text = tree.get(facts) ?? "";
      tree.set(facts, text.replace(/^reviewed: .*$/m, `reviewed: { ${words} }`));
    },
  },
  {
    name: "no lock of laws yet",
    change: file("laws.lock", undefined),
  },
];
