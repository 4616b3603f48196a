import { isUnknown } from "../../schema/ground.ts";
import type { Platform } from "../../schema/platform.ts";
import type { Guide, Service } from "../guide.ts";

/** A system that is open today, and the services that are handed in or looked up there. */
export interface OpenSystem {
  platform: Platform;
  address: string;
  services: Service[];
}

const ways = ({ facts }: Service) =>
  [facts.channels, facts.caseStatus].flatMap((list) =>
    isUnknown(list) ? [] : list.filter(({ type }) => type === "online" || type === "app"),
  );
const addressOf = ({ address }: Platform) => (isUnknown(address) ? undefined : address.url);

/**
 * What can be done online today: systems whose address is known, with their services; and services that are said to be
 * online although nobody published where.
 *
 * @example online(guide).open[0].address // "https://soweb.kcg.gov.tw/"
 */
export function online(guide: Guide): { open: OpenSystem[]; unclear: Service[] } {
  const uses = (service: Service, id: string) => ways(service).some((way) => way.platform === id);
  const open = guide.platforms.all.flatMap((platform): OpenSystem[] => {
    const address = addressOf(platform);
    const services = guide.services.all.filter((service) => uses(service, platform.id));
    return address && services.length > 0 ? [{ platform, address, services }] : [];
  });
  const reached = new Set(open.flatMap(({ services }) => services));
  return {
    open,
    unclear: guide.services.all.filter(
      (service) => !reached.has(service) && ways(service).length > 0,
    ),
  };
}
