import { createSearch, type Page, type Search } from "../search/engine.ts";

/** The search page: results while typing, an address that can be shared, and a list to fall back on. */
const shown = 20;
const pause = 150;

class SearchPage extends HTMLElement {
  #engine: Promise<Search> | undefined;
  #turn = 0;
  #timer = 0;

  connectedCallback(): void {
    const input = this.#find<HTMLInputElement>("input");
    this.#find("form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#remember(input.value, true);
      void this.#run(input.value);
    });
    input.addEventListener("focus", () => void this.#load().catch(() => undefined), { once: true });
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

  #load(): Promise<Search> {
    const locale = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
    this.#engine ??= createSearch(this.dataset.base ?? "/", locale);
    return this.#engine;
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
      const engine = await this.#load();
      const results = await engine.query(query);
      const items = await Promise.all(
        results.slice(0, shown).map(async ({ hit }) => this.#item(await hit.data())),
      );
      const count = String(results.length);
      const message = results.length === 0 ? say.none : results.length === 1 ? say.one : say.many;
      finish((message ?? "").replace("{n}", count).replace("{query}", query.trim()), items);
    } catch {
      this.#engine = undefined;
      finish(say.failed ?? "");
    }
  }

  #item({ url, excerpt, meta }: Page): HTMLLIElement {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = url;
    link.textContent = meta.title ?? url;
    const text = document.createElement("p");
    // The excerpt is HTML with <mark> and escaped text; parsed as a document it can run nothing.
    for (const node of new DOMParser().parseFromString(excerpt, "text/html").body.childNodes) {
      const piece = document.createElement(node.nodeName === "MARK" ? "mark" : "span");
      piece.textContent = node.textContent;
      text.append(piece);
    }
    const paragraph = (words: string | undefined, className?: string) => {
      if (!words) return [];
      const made = document.createElement("p");
      made.textContent = words.trim();
      if (className) made.className = className;
      return [made];
    };
    item.append(link, ...paragraph(meta.status, "flag"), ...paragraph(meta.lead), text);
    text.className = "small";
    return item;
  }
}
customElements.define("search-page", SearchPage);
