import { isUnknown } from "../../schema/ground.ts";
import type { ServiceFacts } from "../../schema/service.ts";
import type { ServiceWords } from "../../schema/service-words.ts";
import type { Guide } from "../guide.ts";
import { joined, ofKind, useT } from "../i18n.ts";
import type { Locale } from "../locale.ts";
import { formatDate } from "../quantity.ts";
import { pieces } from "./pieces.ts";
import { roc } from "../time/roc.ts";

/** What only one kind of service has, as its page says it. */
export function kindValue(
  id: string,
  facts: ServiceFacts,
  words: ServiceWords,
  guide: Guide,
  locale: Locale,
): { name: string; value: string } {
  const t = useT(locale);
  const day = (iso: string) => formatDate(iso, locale);
  if ("budget" in facts) {
    const { year, closes } = facts.budget;
    if (id === "budget.year" && !isUnknown(year))
      return {
        name: t("service.budgetYear"),
        value: locale === "zh" ? `民國 ${roc(year.year)} 年（${year.year}）` : String(year.year),
      };
    if (id === "budget.closes" && !isUnknown(closes))
      return { name: t("service.closes"), value: day(closes.date) };
  }
  if (id === "start") return { name: t("subsidies.start"), value: words.start ?? "" };
  if (id === "informant" && "informant" in facts && !isUnknown(facts.informant))
    return {
      name: "",
      value: t(facts.informant.confidential ? "service.informantYes" : "service.informantNo"),
    };
  if (id === "forum" && "forum" in facts && !isUnknown(facts.forum))
    return {
      name: t("service.forum"),
      value: facts.forum.office ? guide.offices.get(facts.forum.office).name[locale] : "",
    };
  const { opens, closes } = facts.validity ?? {};
  return {
    name: "",
    value: pieces([
      opens && `${t("service.opens")} ${day(opens)}`,
      closes && `${t("service.closes")} ${day(closes)}`,
    ]),
  };
}

/** Who decides, who takes it in, whom to ask: in one breath where that is one office. */
export function officesIn(facts: ServiceFacts, guide: Guide, locale: Locale): string {
  const t = useT(locale);
  const roles: [role: string, office: string][] = [
    [t("service.decides"), facts.owner],
    [ofKind(locale, "service.receives", facts.kind), facts.receivedAt],
    [t("service.ask"), facts.contact],
  ];
  const named = (office: string) =>
    t("site.label", {
      label: joined(
        roles.filter((role) => role[1] === office).map(([role]) => role),
        locale,
      ),
    }) + guide.offices.get(office).name[locale];
  return pieces([...new Set(roles.map(([, office]) => office))].map(named));
}
