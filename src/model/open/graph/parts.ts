import type { Guide } from "../../guide.ts";
import type { Bilingual } from "../../../schema/text.ts";
import { both } from "../../i18n.ts";
import { perLocale } from "../../locale.ts";
import type { ServiceRecord } from "../records/service-schema.ts";
import { type Names, ntd } from "./names.ts";
import { double, plainly, type Thing, thing, to, words } from "./thing.ts";

/** What a service's own parts need: the record, and what things are called. */
export interface Of {
  guide: Guide;
  names: Names;
  record: ServiceRecord;
}

type Way = ServiceRecord["handIn"][number];
type Fee = ServiceRecord["fees"][number];

/** Several texts as one, in each language. */
const together = (...texts: readonly (Bilingual | undefined)[]) => {
  const said = texts.flatMap((text) => text ?? []);
  return said.length === 0
    ? undefined
    : perLocale((l) => said.map((text) => text[l]).join(l === "zh" ? "　" : " · "));
};
const part = ({ names, record }: Of, kind: string, id: string) => names.part(record.code, kind, id);
const identifier = ({ record }: Of, kind: string, id: string) =>
  plainly(`${record.code}/${kind}-${id}`);

/** A way to hand in. @example channelsOf(of)[0].types // ["cv:Channel"] */
export const channelsOf = (of: Of): Thing[] =>
  of.record.handIn.map(({ id, type, label, place, phone, note }: Way) =>
    thing(part(of, "channel", id), ["cv:Channel"], {
      "dct:identifier": identifier(of, "channel", id),
      "dct:type": to(of.names.concept("channel", type)),
      "dct:description": words(
        together(label, place, phone ? perLocale(() => phone) : undefined, note),
      ),
    }),
  );

/** Fees that are known; a number only where it is one sum for the whole. @example costsOf(of)[0].says["cv:hasValue"] */
export const costsOf = (of: Of): Thing[] =>
  of.record.fees
    .filter(({ unknown }) => !unknown)
    .map(({ id, name, value, notes, amount, per }: Fee) => {
      const free = value?.zh === both("fee.free").zh;
      const sum = free ? 0 : per === undefined ? amount : undefined;
      return thing(part(of, "fee", id), ["cv:Cost"], {
        "dct:identifier": identifier(of, "fee", id),
        "dct:description": words(together(name, value, ...notes)),
        "cv:hasValue": sum === undefined ? undefined : double(sum),
        "cv:currency": sum === undefined ? undefined : to(ntd),
      });
    });

/** Papers to bring, each of its kind. @example papersOf(of)[0].says["dct:conformsTo"] */
export const papersOf = (of: Of): Thing[] =>
  of.record.papers
    .filter(({ need }) => need !== "agencyLooksUp")
    .map(({ id, type, name, tag, when, case: named, notes }) =>
      thing(part(of, "paper", id), ["cv:Evidence"], {
        "dct:identifier": identifier(of, "paper", id),
        "dct:title": words(name),
        "dct:description": words(together(named, tag, when, ...notes)),
        "dct:conformsTo": to(of.names.evidence(type)),
      }),
    );

/** What one gets. @example outputsOf(of)[0].types // ["cv:Output"] */
export const outputsOf = (of: Of): Thing[] =>
  of.record.outputs.map(({ id, name, value, notes }) =>
    thing(part(of, "output", id), ["cv:Output"], {
      "dct:identifier": identifier(of, "output", id),
      "dct:title": words(name),
      "dct:description": words(together(value, ...notes)),
    }),
  );

/** Whom to ask. @example contactOf(of).says["cv:telephone"] */
export const contactOf = (of: Of): Thing =>
  thing(part(of, "contact", "ask"), ["cv:ContactPoint"], {
    "dct:title": words(of.guide.offices.get(of.record.contact).name),
    "cv:telephone": plainly(of.record.phone),
  });
