import type { Locale } from "../../model/locale.ts";
import type { Client } from "../../search/client.ts";
import type { Opened } from "../../search/worker.ts";
import type { Listed } from "../../search/words.ts";
import { fill, make } from "../dom.ts";
import { type Line, listbox } from "./listbox.ts";
import { pageAddress } from "./parts.ts";

const shown = 6;
const pause = 120;

/** What a box needs of its page. */
export interface Site {
  base: string;
  locale: Locale;
  ask: Client["ask"];
  go: (href: string) => void;
}

/**
 * Suggestions below a search box. Without them the box is a plain form. Enter opens the chosen page or searches, Escape
 * closes the list and then empties the box.
 *
 * @example suggest(input, form, { base: "/", locale: "zh", ask, go: (href) => location.assign(href) })
 */
export function suggest(input: HTMLInputElement, form: HTMLFormElement, site: Site): void {
  const { locale, ask, go } = site;
  const list = listbox(input, go);
  const status = make("p", { role: "status", class: "hidden" });
  form.append(status);
  let opened: Opened | undefined;
  /** Answers that come after the box was left, or after another question, are let go. */
  let turn = 0;
  let timer = 0;
  const close = () => {
    turn += 1;
    list.close();
  };
  const look = async () => {
    turn += 1;
    const mine = turn;
    const text = input.value.trim();
    if (!text) return list.close();
    try {
      opened ??= await ask({ do: "open", locale });
      const { pages } = await ask({ do: "search", locale, text });
      if (mine !== turn || document.activeElement !== input) return;
      const { say } = opened;
      const some = pages.slice(0, shown);
      const all = {
        href: `${form.action}?q=${encodeURIComponent(text)}`,
        parts: [say["all"] ?? ""],
      };
      list.open([...some.map((page) => line(page, say, site)), all], say["list"] ?? "");
      status.textContent = amount(some.length, say);
    } catch {
      // the box still leads to the search page, which says what is wrong
      if (mine === turn) list.close();
    }
  };
  const down = () => (list.isOpen() ? list.move(1) : void look());
  const up = () => (list.isOpen() ? list.move(-1) : void look());
  const leave = () => {
    if (!list.isOpen()) input.value = "";
    close();
  };
  const keys: { readonly [key: string]: () => void } = {
    ArrowDown: down,
    ArrowUp: up,
    Escape: leave,
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void look(), pause);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const href = list.isOpen() ? list.chosen()?.dataset["href"] : undefined;
    const act = event.key === "Enter" && href ? () => go(href) : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  input.addEventListener("blur", close);
  if (input.value) void look();
  void ask({ do: "open", locale }).then(
    (ready) => (opened = ready),
    () => undefined,
  );
}

const line = ({ path, title, kind }: Listed, say: Opened["say"], site: Site): Line => ({
  href: pageAddress(site, path),
  parts: [title, " ", make("small", {}, say[kind] ?? "")],
});

/** How many there are, for who hears the page. The words stand as the build has them, with two braces. */
const amount = (count: number, say: Opened["say"]): string => {
  const message = count === 0 ? "none" : count === 1 ? "one" : "many";
  return fill((say[message] ?? "").replaceAll(/\{(\{\w+\})\}/g, "$1"), { n: count });
};
