import type { Reference } from "../citation.ts";
import type { Guide } from "../guide.ts";
import type { Locale } from "../locale.ts";
import { draw, heightOf, width } from "../picture/draw.ts";
import { holderOf, plain, type Segment, segments } from "../tokens.ts";
import { url } from "../url.ts";
import type { SectionId } from "./sections.ts";
import type { Speaker } from "./speaker.ts";

/** A drawing on the page of a service: what stands in its place for those who do not see it, and below it for all. */
export interface Figure {
  id: string;
  section: SectionId;
  src: string;
  width: number;
  height: number;
  title: string;
  caption: Segment[];
  grounds: Reference[];
}

/** As wide as it is drawn on a large screen; a phone draws it as wide as it is. */
const shown = 480;

export const pictures = ({ service, guide, locale, say, cite }: Speaker): Figure[] =>
  guide.pictures.all
    .filter((picture) => picture.service === service.id)
    .map(({ id, section, title, description, grounds, svg }) => ({
      id,
      section,
      src: url.picture(locale, id),
      width: shown,
      height: Math.round((heightOf(svg) * shown) / width),
      title: title[locale],
      caption: say(description[locale]),
      grounds: cite(grounds),
    }));

/** The file of a picture in one language, with the numbers of its service in place. */
export function pictureFile(guide: Guide, id: string, locale: Locale): string {
  const { svg, title, labels, service } = guide.pictures.get(id);
  const holder = holderOf(guide.services.get(service));
  const words = Object.entries(labels).map(([label, text]) => [
    label,
    plain(segments(text[locale], guide, locale, holder)),
  ]);
  return draw(svg, title[locale], Object.fromEntries(words), locale);
}
