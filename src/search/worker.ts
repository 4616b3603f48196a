import { type Both, searchBoth } from "./both.ts";
import type { Excerpt } from "./excerpt.ts";
import { open, type Open } from "./open.ts";
import type { Asked } from "./section-terms.ts";
import type { Locale } from "../model/locale.ts";

/** What the page asks its worker. */
export type Request =
  | { do: "open"; locale: Locale }
  | { do: "search"; locale: Locale; text: string }
  | ({ do: "excerpt"; locale: Locale; page: string } & Asked);
/** What a box needs before anything is typed. */
export interface Opened {
  offices: Record<string, string>;
  say: Record<string, string>;
}
export type Results = Both;
export interface Replies {
  open: Opened;
  search: Results;
  excerpt: Excerpt;
}
export type Message = { number: number; base: string } & Request;

const opened = new Map<Locale, Promise<Open>>();
function engine(base: string, locale: Locale): Promise<Open> {
  const found = opened.get(locale) ?? open(base, locale);
  opened.set(locale, found);
  // a lost file may arrive the next time
  found.catch(() => opened.delete(locale));
  return found;
}
self.onmessage = async ({ data }: MessageEvent<Message>) => {
  const { number, base, locale } = data;
  try {
    const reply =
      data.do === "search"
        ? await searchBoth(data.text, locale, (one) => engine(base, one))
        : data.do === "excerpt"
          ? await (await engine(base, locale)).excerpt(data.page, data)
          : (await engine(base, locale)).opened;
    self.postMessage({ number, reply });
  } catch (error) {
    self.postMessage({ number, error: String(error) });
  }
};
