import { type Client, connect } from "../search/client.ts";
import type { Listed } from "../search/words.ts";

/** The search page: results while typing, an address that can be shared, and a list to fall back on. */
const shown = 20;
const pause = 150;

class SearchPage extends HTMLElement {
  #turn = 0;
  #timer = 0;

  connectedCallback(): void {
    const input = this.#find<HTMLInputElement>("input");
    this.#find("form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#remember(input.value, true);
      void this.#run(input.value);
    });
    input.addEventListener("focus", () => void this.#client.ask({ do: "open", locale: this.#locale }).catch(() => undefined), { once: true });
    input.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        this.#remember(input.value, false);
        void this.#run(input.value);
      }, pause);
    });
    this.addEventListener("keydown", (event) => this.#move(event, input));
    window.addEventListener("popstate", () => this.#fromAddress(input));
    this.#fromAddress(input);
  }

  #find<T extends Element = Element>(selector: string): T {
    const element = this.querySelector<T>(selector);
    if (!element) throw new Error(`search page without ${selector}`);
    return element;
  }

  get #locale(): "zh" | "en" {
    return document.documentElement.lang.startsWith("zh") ? "zh" : "en";
  }
  get #client(): Client {
    return connect(this.dataset.base ?? "/");
  }

  #fromAddress(input: HTMLInputElement): void {
    input.value = new URLSearchParams(location.search).get("q") ?? "";
    void this.#run(input.value);
  }

  /** Typing replaces the address, Enter adds one: the back button then leads to the last search. */
  #remember(query: string, add: boolean): void {
    const address = query.trim() ? `?q=${encodeURIComponent(query.trim())}` : location.pathname;
    if (add && address !== location.search) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  }

  /** Arrows walk from the box through the results and back; Escape returns to the box. */
  #move(event: KeyboardEvent, input: HTMLInputElement): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>("[data-results] a")];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === "Escape" && at >= 0) input.focus();
    else if (event.key === "ArrowDown") links[Math.min(at + 1, links.length - 1)]?.focus();
    else if (event.key === "ArrowUp" && at >= 0) (links[at - 1] ?? input).focus();
    else return;
    event.preventDefault();
  }

  async #run(query: string): Promise<void> {
    const turn = ++this.#turn;
    const list = this.#find<HTMLElement>("[data-results]");
    const status = this.#find<HTMLElement>("[data-status]");
    const say = JSON.parse(this.dataset.say ?? "{}") as Record<string, string>;
    list.dataset.state = "busy";
    const finish = (message: string, items: Element[] = []) => {
      if (turn !== this.#turn) return;
      list.replaceChildren(...items);
      status.textContent = message;
      list.dataset.state = "done";
    };
    if (!query.trim()) return finish(say.waiting ?? "");
    status.textContent = say.working ?? "";
    try {
      const { pages } = await this.#client.ask({ do: "search", locale: this.#locale, text: query });
      const items = pages.slice(0, shown).map((page) => this.#item(page));
      const count = String(pages.length);
      const message = pages.length === 0 ? say.none : pages.length === 1 ? say.one : say.many;
      finish((message ?? "").replace("{n}", count).replace("{query}", query.trim()), items);
    } catch {
      finish(say.failed ?? "");
    }
  }

  #item({ path, title }: Listed): HTMLLIElement {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = `${this.dataset.base}${this.#locale}/${path}`;
    link.textContent = title;
    item.append(link);
    return item;
  }
}
customElements.define("search-page", SearchPage);
