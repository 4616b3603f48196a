import { type Client, connect } from "../search/client.ts";
import { mark } from "../search/excerpt.ts";
import { files, type Listed } from "../search/words.ts";
import type { Results } from "../search/worker.ts";
import { fill, make, marked } from "./dom.ts";
import { answer, narrow, type Say } from "./search-answer.ts";
import { canKeep, keepAll, keepTitles } from "./search-offline.ts";
import { forget, keep, recent, startKeeping } from "./search-recent.ts";
import type { Locale } from "../model/locale.ts";

/** The search page: results while typing, an address that can be shared, and a list to fall back on. */
const step = 10;
const pause = 120;
/** The passage of the first result comes when the reader has stopped typing. */
const settled = 1000;
const passageClass = "small passage";
/** So long after a search the titles are kept for a time without a network. */
const idle = 5000;
/** A surer first page is shown without a word of doubt. */
const unsure = 0.4;

class SearchPage extends HTMLElement {
  #turn = 0;
  #timer = 0;
  #settle = 0;
  #results: Results | undefined;
  #shown = step;
  #watch: IntersectionObserver | undefined;

  connectedCallback(): void {
    const input = this.#input;
    this.#find("form").addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      keep(input.value);
      this.#remember(true);
      void this.#run();
    });
    input.addEventListener("focus", () => void this.#open(), { once: true });
    input.addEventListener("input", () => {
      this.#find("[data-results]").dataset.state = "busy";
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        this.#remember(false);
        void this.#run();
      }, pause);
    });
    this.addEventListener("keydown", (event) => this.#move(event));
    for (const select of this.#selects)
      select.addEventListener("change", () => {
        this.#remember(false);
        void this.#narrowed();
      });
    this.#find("[data-more]").addEventListener("click", () => this.#more());
    addEventListener("popstate", () => this.#fromAddress());
    this.#keeping();
    this.#offline();
    this.#fromAddress();
    this.dataset.ready = "";
  }

  #find<T extends HTMLElement = HTMLElement>(selector: string): T {
    const element = this.querySelector<T>(selector);
    if (!element) throw new Error(`search page without ${selector}`);
    return element;
  }
  get #input(): HTMLInputElement {
    return this.#find<HTMLInputElement>("input[type=search]");
  }
  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>("[data-filters] select")];
  }
  get #locale(): Locale {
    return document.documentElement.lang.startsWith("zh") ? "zh" : "en";
  }
  get #base(): string {
    return this.dataset.base ?? "/";
  }
  get #client(): Client {
    return connect(this.#base);
  }
  get #say(): Say {
    return JSON.parse(this.dataset.say ?? "{}") as Say;
  }
  #filter(name: string): string {
    return this.#selects.find((select) => select.name === name)?.value ?? "";
  }

  #open(): Promise<unknown> {
    return this.#client.ask({ do: "open", locale: this.#locale }).catch(() => undefined);
  }

  #fromAddress(): void {
    const asked = new URLSearchParams(location.search);
    this.#input.value = asked.get("q") ?? "";
    void this.#run({ kind: asked.get("kind") ?? "", office: asked.get("office") ?? "" });
  }

  /** Typing replaces the address, Enter adds one: the back button then leads to the last search. */
  #remember(add: boolean): void {
    const asked = new URLSearchParams();
    const query = this.#input.value.trim();
    if (query) asked.set("q", query);
    for (const { name, value } of query ? this.#selects : []) if (value) asked.set(name, value);
    const text = query ? `?${asked}` : "";
    if (add && text !== location.search) history.pushState(null, "", text || location.pathname);
    else history.replaceState(null, "", text || location.pathname);
  }

  /** Arrows walk from the box through the results and back; Escape returns to the box. */
  #move(event: KeyboardEvent): void {
    if (event.target instanceof HTMLSelectElement) return;
    const links = [...this.querySelectorAll<HTMLAnchorElement>("[data-results] > li > a")];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const inBox = document.activeElement === this.#input;
    if (event.isComposing || (at < 0 && !inBox)) return;
    if (event.key === "Escape" && at >= 0) this.#input.focus();
    else if (event.key === "ArrowDown" && links.length > 0)
      links[Math.min(at + 1, links.length - 1)]?.focus();
    else if (event.key === "ArrowUp" && at >= 0) (links[at - 1] ?? this.#input).focus();
    else return;
    event.preventDefault();
  }

  async #run(filters?: { kind: string; office: string }): Promise<void> {
    const turn = ++this.#turn;
    clearTimeout(this.#settle);
    const say = this.#say;
    const query = this.#input.value.trim();
    const list = this.#find("[data-results]");
    list.dataset.state = "busy";
    this.#shown = step;
    if (!query) {
      this.#results = undefined;
      this.#clear(say["waiting"] ?? "");
      return;
    }
    this.#status(say["working"] ?? "");
    try {
      const results = await this.#client.ask({ do: "search", locale: this.#locale, text: query });
      const opened = await this.#client.ask({ do: "open", locale: this.#locale });
      if (turn !== this.#turn) return;
      this.#results = results;
      this.#choices(results.pages, opened.offices, filters);
      this.#list();
      this.#notes(results, query);
      await this.#answer(results, turn);
      if (turn !== this.#turn) return;
      list.dataset.state = "done";
      this.#settle = window.setTimeout(() => void this.#passage(0), settled);
      this.#keepTitles();
    } catch {
      if (turn !== this.#turn) return;
      this.#results = undefined;
      this.#clear(say["failed"] ?? "");
    }
  }

  /** Nothing to show but a sentence. */
  #clear(message: string): void {
    this.#find("[data-results]").replaceChildren();
    for (const part of this.querySelectorAll<HTMLElement>("[data-part]")) part.hidden = true;
    this.#status(message);
    this.#recentList();
    this.#find("[data-results]").dataset.state = "done";
  }
  #status(message: string): void {
    this.#find("[data-status]").textContent = message;
  }

  /** The pages that the two lists leave. */
  get #left(): Listed[] {
    return narrow(this.#results?.pages ?? [], this.#filter("kind"), this.#filter("office"));
  }

  /** The reader chose a kind or an office: the answer and the closest place are those of a page that is left. */
  async #narrowed(): Promise<void> {
    const results = this.#results;
    if (!results) return;
    const turn = this.#turn; // a search under way goes on: it draws everything anew
    clearTimeout(this.#settle);
    this.#shown = step;
    this.#list();
    const pages = this.#left;
    const { named, sure, ...rest } = results;
    await this.#answer(
      {
        ...rest,
        pages,
        ...(named && pages.some(({ path }) => path === named.page.path) && { named }),
        sure: pages[0] === results.pages[0] ? sure : 0, // it was said of the first of all
      },
      turn,
    );
    if (turn === this.#turn) await this.#passage(0);
  }

  /** The links, in order, and how many there are. */
  #list(): void {
    const { pages = [], marks = [] } = this.#results ?? {};
    const say = this.#say;
    const query = this.#input.value.trim();
    const left = this.#left;
    const items = left.slice(0, this.#shown).map((page) => this.#item(page, marks));
    items[0]?.append(make("p", { class: `${passageClass} first` }));
    this.#find("[data-results]").replaceChildren(...items);
    const all = pages.length;
    const message = all === 0 ? say["none"] : all === 1 ? say["one"] : say["many"];
    this.#status(
      fill(message ?? "", { n: all, query }) +
        (left.length < all ? fill(say["shown"] ?? "", { n: left.length }) : "") +
        (this.#results?.partial ? ` ${say["partial"]}` : ""),
    );
    this.#find("[data-recent]").hidden = true;
    this.#rest(left.length);
  }

  /** How many more there are to show. */
  #rest(all: number): void {
    const rest = all - this.#shown;
    const more = this.#find("[data-more]");
    more.hidden = rest <= 0;
    more.textContent = fill(this.#say["more"] ?? "", { n: Math.min(rest, step) });
    this.#observe();
  }

  /** More are put below: those above keep the passages that have come. */
  #more(): void {
    const left = this.#left;
    const next = left.slice(this.#shown, this.#shown + step);
    const items = next.map((page) => this.#item(page, this.#results?.marks ?? []));
    this.#shown += step;
    this.#find("[data-results]").append(...items);
    this.#rest(left.length);
    items[0]?.querySelector("a")?.focus();
  }

  #item({ id, path, title, kind, lead, danger }: Listed, marks: readonly string[]): HTMLLIElement {
    const say = this.#say;
    const href = `${this.#base}${this.#locale}/${path}`;
    return make(
      "li",
      { "data-id": id },
      make("span", { class: "kind" }, say[`kind.${kind}`] ?? ""),
      make("a", { href }, ...marked(mark(title, marks, this.#locale))),
      danger &&
        make(
          "p",
          { class: "flag" },
          ...danger.map((part) =>
            typeof part === "string" ? part : make("a", { href: part.href }, part.label),
          ),
        ),
      lead ? make("p", {}, ...marked(mark(lead, marks, this.#locale))) : undefined,
    );
  }

  /** The passages of the other results come when the reader goes down to them: each costs some kilobytes. */
  #observe(): void {
    this.#watch?.disconnect();
    const items = [...this.querySelectorAll<HTMLElement>("[data-results] > li")];
    this.#watch = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) void this.#passage(items.indexOf(target as HTMLElement));
    });
    const start = () => {
      for (const item of items.slice(1)) this.#watch?.observe(item);
    };
    if (scrollY > 0) start();
    else addEventListener("scroll", start, { once: true, passive: true });
  }
  async #passage(at: number): Promise<void> {
    const item = this.querySelectorAll<HTMLElement>("[data-results] > li")[at];
    const { marks = [], asks = [], query = "", partial } = this.#results ?? {};
    const page = item?.dataset.id;
    if (!item || !page || partial || item.dataset.passage !== undefined) return;
    item.dataset.passage = "";
    const request = { do: "excerpt", locale: this.#locale, page, marks, asks, query } as const;
    const passage = await this.#client.ask(request).catch(() => undefined);
    if (!passage || !item.isConnected) return;
    const path = this.#results?.pages.find(({ id }) => id === page)?.path;
    if (passage.status) item.append(make("p", { class: "flag" }, passage.status));
    const text =
      item.querySelector(".passage") ?? item.appendChild(make("p", { class: passageClass }));
    text.replaceChildren(
      ...(passage.section && path ? [this.#under(path, passage.section)] : []),
      ...marked(passage.pieces),
    );
  }

  /** Where a passage stands: a link to the place. A question opens when its answer is the target. */
  #under(path: string, { id, title }: { id: string; title: string }): HTMLAnchorElement {
    const target = id.replace(/^(?:question|faq)-/, "answer-");
    const href = `${this.#base}${this.#locale}/${path}#${target}`;
    return make("a", { href }, fill(this.#say["under"] ?? "", { section: title }));
  }

  async #answer(results: Results, turn: number): Promise<void> {
    const box = this.#find("[data-answer]");
    const parts = await answer(results, this.#base, this.#locale, this.#say).catch(() => undefined);
    if (turn !== this.#turn) return;
    box.hidden = !parts;
    if (parts) this.#find("[data-answer] > div").replaceChildren(...parts);
  }

  /** What was read otherwise than typed, doubt, and pages of the other language. */
  #notes(results: Results, query: string): void {
    const say = this.#say;
    const part = (name: string, show: boolean) => {
      const box = this.#find(`[data-${name}]`);
      box.hidden = !show;
      return box;
    };
    const meant = results.corrected.map(([, word]) => word).join(" ");
    part("corrected", meant !== "").textContent = fill(say["corrected"] ?? "", { meant });
    part("unsure", results.sure < unsure);
    this.#find("[data-report]").textContent = fill(say["report"] ?? "", { query });
    void this.#other(part("other", results.pages.length + results.other.length > 0), results);
  }

  /** The same pages in the other language: found there, or fetched when the reader opens the list. */
  async #other(box: HTMLElement, { other, pages }: Results): Promise<void> {
    const locale = this.#locale === "zh" ? "en" : "zh";
    const list = this.#find("[data-other] ul");
    const summary = this.#find("[data-other] summary");
    const item = (path: string, title: string) =>
      make("li", {}, make("a", { href: `${this.#base}${locale}/${path}` }, title));
    const details = box as HTMLDetailsElement;
    if (other.length > 0) {
      summary.textContent = this.#say["otherFound"] ?? "";
      list.replaceChildren(...other.map(({ path, title }) => item(path, title)));
      details.ontoggle = null;
      details.open = true;
      return;
    }
    summary.textContent = this.#say["other"] ?? "";
    list.replaceChildren();
    details.open = false;
    details.ontoggle = async () => {
      if (!details.open || list.childElementCount > 0) return;
      const response = await fetch(this.#base + files.twins(this.#locale)).catch(() => undefined);
      const titles = response?.ok ? ((await response.json()) as Record<string, string>) : {};
      list.replaceChildren(
        ...pages.slice(0, 3).map(({ path, title }) => item(path, titles[path] ?? title)),
      );
    };
  }

  /** Fills the two lists with the kinds and offices that the results have. */
  #choices(
    pages: readonly Listed[],
    offices: Record<string, string>,
    wanted: { kind: string; office: string } | undefined,
  ): void {
    const say = this.#say;
    const values = {
      kind: pages.map(({ kind }) => kind),
      office: pages.flatMap((page) => page.offices ?? []),
    };
    for (const select of this.#selects) {
      const name = select.name as "kind" | "office";
      const chosen = wanted ? wanted[name] : select.value;
      const named = (value: string) =>
        (name === "kind" ? say[`kind.${value}`] : offices[value]) ?? value;
      const counts = new Map<string, number>();
      for (const value of values[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
      select.replaceChildren(
        make("option", { value: "" }, say["all"]),
        ...[...counts].map(([value, count]) =>
          make("option", { value }, `${named(value)} (${count})`),
        ),
      );
      // a choice that the new results do not have is let go
      select.value = counts.has(chosen) ? chosen : "";
    }
    this.#find("[data-filters]").hidden = pages.length < 2;
  }

  /** Searches are remembered only when the reader asks for it. */
  #keeping(): void {
    const box = this.#find<HTMLInputElement>("[data-keep] input");
    box.checked = recent() !== undefined;
    box.addEventListener("change", () => {
      if (box.checked) startKeeping();
      else forget();
      keep(box.checked ? this.#input.value : "");
      this.#recentList();
    });
    this.#find("[data-recent] button").addEventListener("click", () => {
      startKeeping();
      this.#recentList();
      this.#input.focus();
    });
  }
  #recentList(): void {
    const list = recent() ?? [];
    const section = this.#find("[data-recent]");
    section.hidden = list.length === 0 || this.#input.value.trim() !== "";
    this.#find("[data-recent] ul").replaceChildren(
      ...list.map((query) =>
        make("li", {}, make("a", { href: `?q=${encodeURIComponent(query)}` }, query)),
      ),
    );
  }

  /** Once a visit, when the reader is reading: nothing is to wait for it. */
  #kept = false;
  #keepTitles(): void {
    if (this.#kept || !canKeep()) return;
    this.#kept = true;
    setTimeout(() => void keepTitles(this.#base, this.#locale).catch(() => undefined), idle);
  }

  #offline(): void {
    const button = this.#find<HTMLButtonElement>("[data-offline]");
    if (!canKeep()) return;
    button.hidden = false;
    button.addEventListener("click", async () => {
      button.disabled = true;
      const done = await keepAll(this.#base, this.#locale).then(
        () => true,
        () => false,
      );
      button.disabled = done;
      this.#find("[data-offline-status]").textContent =
        this.#say[done ? "offlineDone" : "offlineFailed"] ?? "";
    });
  }
}
customElements.define("search-page", SearchPage);
