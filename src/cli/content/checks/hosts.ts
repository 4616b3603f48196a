import { type Check, type Content, faultIn } from "../read/content.ts";
import type { Fault } from "../report/fault.ts";
import { say } from "../report/said.ts";
import type { Source } from "../read/source.ts";
import { addressesIn, agencyOf, suspicious } from "./domains.ts";

/** Of which agency most addresses are. */
const homeOf = (hosts: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const host of hosts) {
    const agency = agencyOf(host);
    if (agency) counts.set(agency, (counts.get(agency) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
};

/** An address by http where the site, its neighbours or the last edition have https. */
const insecure = (
  content: Content,
  name: string,
  source: Source,
  secure: ReadonlySet<string>,
  mixed: ReadonlySet<string>,
) =>
  addressesIn(source)
    .filter(({ scheme }) => scheme === "http")
    .filter(({ host, url }) => {
      const domain = /[^.]+\.gov\.tw$/.exec(host)?.[0];
      const before = content.before(name);
      return (
        secure.has(host) ||
        (domain !== undefined && !mixed.has(domain)) ||
        (before !== undefined &&
          addressesIn(before).some((one) => one.url === url.replace("http:", "https:")))
      );
    })
    .map(({ path, url }) =>
      faultIn(source, "unsafe-link", path, {
        found: url,
        expected: say("https 的網址", "the https address"),
        mend: say("http 改成 https", "write https instead of http"),
        example: url.replace("http:", "https:"),
      }),
    );

/** Addresses whose domain is what it looks like; https wherever the site is known to have it. */
export const hosts: Check = (content) => {
  const all = [...content.files].filter(
    ([name]) => name.endsWith(".yaml") && content.tree.get(name)?.includes("http"),
  );
  const addresses = all.flatMap(([, source]) => addressesIn(source));
  const secure = new Set(
    addresses.filter(({ scheme }) => scheme === "https").map(({ host }) => host),
  );
  const known = new Set(addresses.map(({ host }) => host));
  const home = homeOf([...known]);
  const domains = [...secure].flatMap((host) => /[^.]+\.gov\.tw$/.exec(host)?.[0] ?? []);
  /** Domains of which no host is known to have https, or one alone. */
  const several = new Set(
    domains.filter((one) => domains.filter((other) => other === one).length > 2),
  );
  const mixed = new Set(
    addresses
      .flatMap(({ host }) => /[^.]+\.gov\.tw$/.exec(host)?.[0] ?? [])
      .filter((one) => !several.has(one)),
  );
  return all.flatMap(([name, source]): Fault[] => [
    ...addressesIn(source).flatMap(({ path, url, host }) => {
      const why = suspicious(host, home, known);
      return why === undefined
        ? []
        : [
            faultIn(source, "unsafe-link", path, {
              found: say(`${url}：${why.zh}`, `${url}: ${why.en}`),
              expected: say("這個機關自己的網址", "the agency’s own address"),
              mend: say(
                "從機關網站重新複製網址",
                "copy the address anew from the agency’s own site",
              ),
              example: "url: https://pwb.kcg.gov.tw/",
            }),
          ];
    }),
    ...insecure(content, name, source, secure, mixed),
  ]);
};
