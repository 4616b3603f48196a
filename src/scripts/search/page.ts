import { localeOfPage } from "../dom.ts";
import { connect } from "../../search/client.ts";
import { asked, remember } from "./address.ts";
import { arrows } from "./arrows.ts";
import { offline } from "./offline.ts";
import { finder, type Page, words } from "./parts.ts";
import { recentSearches } from "./recent.ts";
import { screen } from "./screen.ts";
import type { Filters } from "./state.ts";

/** Results come while one types, after a pause of so many milliseconds. */
const pause = 120;

/** The search page: results while typing, an address that can be shared, and a list to fall back on. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const base = this.dataset["base"] ?? "/";
    start(this, {
      base,
      locale: localeOfPage(),
      say: words(this.dataset["say"] ?? "{}"),
      find: finder(this),
      all: (selector) => this.querySelectorAll<HTMLElement>(selector),
      ask: (request) => connect(base).ask(request),
    });
    this.dataset["ready"] = "";
  }
}
customElements.define("search-page", SearchPage);

/** Joins what the reader does to what the page shows. */
function start(root: HTMLElement, page: Page): void {
  const { find, locale, ask } = page;
  const input = find<HTMLInputElement>("input[type=search]");
  const query = () => input.value.trim();
  const { busy, say, clear, show, chosen } = screen(page, () => write("replace"));
  const write = (how: "add" | "replace") => remember({ query: query(), ...chosen() }, how);
  const recent = recentSearches(page, input);
  const searched = offline(page);
  let turn = 0;
  let timer = 0;

  const run = async (wanted: Filters) => {
    turn += 1;
    const mine = turn;
    const text = query();
    const end = (message: "waiting" | "failed") => {
      clear(message);
      recent.show(text !== "");
      busy(false);
    };
    busy(true);
    if (!text) return end("waiting");
    say("working");
    try {
      const results = await ask({ do: "search", locale, text });
      const { offices } = await ask({ do: "open", locale });
      if (mine !== turn) return;
      recent.show(true);
      await show({ query: text, results, offices }, wanted);
      if (mine !== turn) return;
      busy(false);
      searched();
    } catch {
      if (mine === turn) end("failed");
    }
  };
  const fromAddress = () => {
    const { query, ...wanted } = asked(location.search);
    input.value = query;
    void run(wanted);
  };

  find("form").addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    recent.keep(input.value);
    write("add");
    void run(chosen());
  });
  input.addEventListener("input", () => {
    busy(true);
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      write("replace");
      void run(chosen());
    }, pause);
  });
  const open = () => void ask({ do: "open", locale }).catch(() => undefined);
  input.addEventListener("focus", open, { once: true });
  arrows(root, input, () => page.all("[data-results] > li > a"));
  addEventListener("popstate", fromAddress);
  fromAddress();
}
