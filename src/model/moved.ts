import type { Addressed, Moved } from "../schema/moved.ts";
import type { Guide } from "./guide.ts";
import { pathsOf } from "./flow.ts";
import type { Link } from "./links.ts";
import type { Locale } from "./locale.ts";
import { siteMapOf } from "./site/site-map.ts";
import { path } from "./url.ts";

/** An old address below the language, without its last slash, and the page that it leads to. */
export interface Stub {
  from: string;
  to: Link;
  /** the page is no more; another one leads on */
  gone?: true;
}

/** Where the pages of an entry lie below the language: its own, and those that go with it. */
const places: Readonly<Record<Addressed, (id: string) => string[]>> = {
  services: (id) => [`services/${id}/`, `deadline/${id}/`],
  forms: (id) => [`forms/${id}/`, `forms/${id}/example/`, `forms/${id}/fill/`],
  pages: (id) => [`${id}/`],
  topics: (id) => [`topics/${id}/`, `faq/${id}/`],
  events: (id) => [`events/${id}/`],
  audiences: (id) => [`audiences/${id}/`],
  offices: (id) => [`offices/${id}/`],
  laws: (id) => [`laws/${id}/`],
  platforms: (id) => [`systems/${id}/`],
  flows: (id) => [`find/${id}/`],
  plan: (id) => [`plan/${id}/`],
};

const split = (address: string) => address.split("/") as [Addressed, string];

/** Further answers of a flow that only changed its name: people keep and share them. */
const answers = (guide: Guide, { from, to, gone }: Moved): string[] => {
  const [[part], [toPart, id]] = [split(from), split(to)];
  if (gone || part !== "flows" || toPart !== "flows") return [];
  return pathsOf(guide.flows.get(id)).flatMap(({ address }) => (address ? [`${address}/`] : []));
};

/**
 * Pages at the addresses that are no more, each with the page that is there instead. A page that went with the old one
 * leads to the one that goes with the new, where there is one.
 *
 * @example stubsOf(guide, "en")[0] // { from: "services/material-testing", to: { href: "/en/services/material-tests/", label: "…" } }
 */
export const stubsOf = (guide: Guide, locale: Locale): Stub[] => {
  if (guide.moved.length === 0) return [];
  const labels = new Map(
    siteMapOf(guide, locale).flatMap(({ pages }) => pages.map(({ href, label }) => [href, label])),
  );
  const linked = (place: string): Link | undefined => {
    const href = path(`${locale}/${place}`);
    const label = labels.get(href);
    return label === undefined ? undefined : { href, label };
  };
  return guide.moved.flatMap((move): Stub[] => {
    const [[part, id], [toPart, toId]] = [split(move.from), split(move.to)];
    const [main = "", ...others] = places[toPart](toId);
    const whole = linked(main);
    if (!whole) throw new Error(`content/moved.yaml: ${move.to} has no page`);
    const stub = (from: string, to: Link | undefined) => ({
      from: from.replace(/\/$/, ""),
      to: to ?? whole,
      ...(move.gone && { gone: true as const }),
    });
    const beside = (at: number) => (part === toPart ? others[at - 1] : undefined);
    return [
      ...places[part](id).map((from, at) => stub(from, linked(beside(at) ?? main))),
      ...answers(guide, move).map((rest) =>
        stub(`find/${id}/${rest}`, { ...whole, href: `${whole.href}${rest}` }),
      ),
    ];
  });
};
