import type { Guide, Service } from "./guide.ts";
import type { Group } from "./url.ts";

/** Services of one topic, life event or audience, by their code. */
export const servicesIn = (guide: Guide, group: Group, id: string): Service[] =>
  guide.services.all.filter((service) => service.facts[group].includes(id));

/** The entries of a group that lead somewhere: an empty one is not shown. */
export const filled = (guide: Guide, group: Group) =>
  guide.categories[group].all.filter(({ id }) => servicesIn(guide, group, id).length > 0);

/** Services an office decides, or receives. */
export const servicesOf = (guide: Guide, office: string, role: "owner" | "receivedAt"): Service[] =>
  guide.services.all.filter((service) => service.facts[role] === office);
