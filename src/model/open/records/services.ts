import { columnsFor, lawCell } from "../column.ts";
import { perLocale } from "../../locale.ts";
import { dataset } from "../dataset.ts";
import { serviceRecordOf } from "./service.ts";
import { type ServiceRecord, serviceRecord } from "./service-schema.ts";

type Line = ServiceRecord["fees"][number];

/** “Review: within 10 days”, in each language. */
const said = ({ name, value }: Pick<Line, "name" | "value">) =>
  perLocale((l) => [name?.[l], value?.[l]].filter(Boolean).join(l === "zh" ? "：" : ": "));
/** Periods that are known and are the service's own. */
const periods = ({ limits }: ServiceRecord) =>
  limits.filter(({ unknown, basis }) => !unknown && basis !== "fallback");

const { column, many, manyTexts, perLanguage } = columnsFor<ServiceRecord>();

/** Every service with all that its page says. */
export const services = dataset({
  id: "services",
  record: serviceRecord,
  rows: ({ guide }) => guide.services.all.map((service) => serviceRecordOf(guide, service)),
  columns: [
    column("code", "openData.column.code", ({ code }) => code),
    column("id", "openData.column.id", ({ id }) => id),
    column("kind", "openData.column.kind", ({ kind }) => kind),
    column("status", "openData.column.status", ({ status }) => status),
    ...perLanguage("title", "openData.column.title", ({ title }) => title),
    ...perLanguage("summary", "openData.column.summary", ({ summary }) => summary),
    column("owner", "openData.column.owner", ({ owner }) => owner),
    column("received_at", "openData.column.receivedAt", ({ receivedAt }) => receivedAt),
    column("phone", "openData.column.phone", ({ phone }) => phone),
    ...manyTexts("fees", "openData.column.fees", ({ fees }) => fees.map(said)),
    ...manyTexts("limits", "openData.column.limits", (one) => periods(one).map(said)),
    ...manyTexts("papers", "openData.column.papers", ({ papers }) =>
      papers.filter(({ need }) => need !== "agencyLooksUp").map(({ name }) => name),
    ),
    many("forms", "openData.column.forms", ({ forms }) => forms.flatMap(({ code }) => code ?? [])),
    many("laws", "openData.column.laws", ({ references }) =>
      references.flatMap((one) => ("law" in one ? [lawCell(one)] : [])),
    ),
    many("topics", "openData.column.topics", ({ topics }) => topics),
    many("events", "openData.column.events", ({ events }) => events),
    column("gaps", "openData.column.gaps", ({ gaps }) => gaps.length),
    column("reviewed", "openData.column.reviewed", ({ reviewed }) => reviewed.state),
    column("changed", "openData.column.changed", ({ changed }) => changed),
    ...perLanguage("url", "openData.column.url", ({ url }) => url),
  ],
});
