import { type Client, connect } from "../search/client.ts";
import type { Opened } from "../search/worker.ts";
import type { Listed } from "../search/words.ts";
import { fill, make } from "./dom.ts";
import type { Locale } from "../model/locale.ts";

/**
 * Suggestions below a search box: a combobox with a list, by the ARIA pattern. Without it the box is a plain form.
 * Focus stays in the box; the arrows move through the list, Enter opens the chosen page or searches, Escape closes
 * the list and then empties the box.
 */
const shown = 6;
const pause = 120;

function suggest(input: HTMLInputElement, base: string, locale: Locale): void {
  const form = input.form;
  if (!form) return;
  const list = make("ul", { id: `${input.id}-list`, role: "listbox", class: "suggestions" });
  list.hidden = true;
  const status = make("p", { role: "status", class: "hidden" });
  form.append(list, status);
  const set = (name: string, value: string) => input.setAttribute(name, value);
  set("role", "combobox");
  set("aria-autocomplete", "list");
  set("aria-controls", list.id);
  set("aria-expanded", "false");

  let opened: Opened | undefined;
  let chosen = -1;
  let turn = 0;
  let timer = 0;
  const client = (): Client => connect(base);
  const options = () => [...list.querySelectorAll<HTMLElement>("[role=option]")];

  const close = () => {
    list.hidden = true;
    chosen = -1;
    set("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  /** Below the last and above the first stands the box itself. */
  const choose = (at: number) => {
    const all = options();
    chosen = at >= all.length ? -1 : at;
    for (const [index, option] of all.entries())
      option.setAttribute("aria-selected", String(index === chosen));
    const option = all[chosen];
    if (!option) return input.removeAttribute("aria-activedescendant");
    set("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };
  const go = (option: HTMLElement) => {
    const { href } = option.dataset;
    if (href) location.assign(href);
  };
  const option = ({ path, title, kind }: Listed, at: number, say: Opened["say"]) =>
    make(
      "li",
      {
        id: `${list.id}-${at}`,
        role: "option",
        "aria-selected": "false",
        "data-href": `${base}${locale}/${path}`,
      },
      title,
      " ",
      make("small", {}, say[kind] ?? ""),
    );
  const show = (pages: readonly Listed[], { say }: Opened) => {
    const some = pages.slice(0, shown);
    list.setAttribute("aria-label", say["list"] ?? "");
    const all = make("li", { id: `${list.id}-all`, role: "option", "aria-selected": "false" });
    all.textContent = say["all"] ?? "";
    all.dataset.href = `${form.action}?q=${encodeURIComponent(input.value.trim())}`;
    list.replaceChildren(...some.map((page, at) => option(page, at, say)), all);
    chosen = -1;
    input.removeAttribute("aria-activedescendant");
    list.hidden = false;
    set("aria-expanded", "true");
    const message = some.length === 0 ? "none" : some.length === 1 ? "one" : "many";
    status.textContent = fill(
      (say[message] ?? "").replaceAll(/\{\{|\}\}/g, (s) => s.slice(1)),
      {
        n: some.length,
      },
    );
  };
  const look = async () => {
    const now = ++turn;
    const text = input.value.trim();
    if (!text) return close();
    try {
      opened ??= await client().ask({ do: "open", locale });
      const { pages } = await client().ask({ do: "search", locale, text });
      if (now === turn && document.activeElement === input) show(pages, opened);
    } catch {
      // the box still leads to the search page, which says what is wrong
      close();
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void look(), pause);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const count = options().length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) return void look();
      choose(event.key === "ArrowDown" ? chosen + 1 : chosen < 0 ? count - 1 : chosen - 1);
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (list.hidden) input.value = "";
      turn += 1;
      close();
    } else if (event.key === "Enter" && !list.hidden && chosen >= 0) {
      event.preventDefault();
      const option = options()[chosen];
      if (option) go(option);
    }
  });
  // the box keeps the focus while an option is pressed
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = (event.target as Element).closest<HTMLElement>("[role=option]");
    if (option) go(option);
  });
  input.addEventListener("blur", () => {
    turn += 1;
    close();
  });
  if (input.value) void look();
  void client()
    .ask({ do: "open", locale })
    .then(
      (ready) => (opened = ready),
      () => undefined,
    );
}

const locale = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
for (const input of document.querySelectorAll<HTMLInputElement>("form[data-suggest] input"))
  suggest(input, input.form?.dataset["suggest"] ?? "/", locale);
