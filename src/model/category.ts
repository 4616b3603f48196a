import type { Guide, Service } from "./guide.ts";
import type { Group } from "./url.ts";

/** Services of one topic, life event or audience, by their code. */
export const servicesIn = (guide: Guide, group: Group, id: string): Service[] =>
  guide.services.all.filter((service) => service.facts[group].includes(id));

/** The entries of a group that lead somewhere: one without services and without a page of its own is not shown. */
export const filled = (guide: Guide, group: Group) =>
  guide.categories[group].all.filter(
    ({ id }) => servicesIn(guide, group, id).length > 0 || guide.entries.has(`${group}/${id}`),
  );

/** Services whose first topic this is: every service, and so every question, has exactly one place. */
export const servicesFirstIn = (guide: Guide, topic: string): Service[] =>
  guide.services.all.filter(({ facts }) => facts.topics[0] === topic);

/** Fields of work, in the order of the page: every service belongs to one, and so do its questions. */
export const fields = (guide: Guide) =>
  guide.categories.topics.all.filter(({ id }) => servicesFirstIn(guide, id).length > 0);

/** The public works topics (工務專區); two of them are fields of work too. */
export const showcases = (guide: Guide) =>
  filled(guide, "topics").filter(({ id }) => guide.categories.topics.get(id).showcase);

/** Services an office decides, or receives. */
export const servicesOf = (guide: Guide, office: string, role: "owner" | "receivedAt"): Service[] =>
  guide.services.all.filter((service) => service.facts[role] === office);

/** Services that are handed in, looked up or followed through a system. */
export const servicesThrough = (guide: Guide, platform: string): Service[] =>
  guide.services.all.filter(({ facts }) =>
    [facts.channels, facts.caseStatus, facts.evidence].some(
      (list) => Array.isArray(list) && list.some((entry) => entry.platform === platform),
    ),
  );
