/** The deadline calculator: counts with the same functions as the tables, and shows every line with its article. */
import type { Citation } from "../model/citation.ts";
import { NotAnnounced, officeCalendar } from "../model/time/calendar.ts";
import { dayInWords, fill } from "../model/time/day-words.ts";
import type { Deadline, Line, Stop } from "../model/time/deadline.ts";
import { type CalendarEntry, ics } from "../model/time/ics.ts";
import { type Countable, promised } from "../model/time/promised.ts";

interface Data {
  locale: "zh" | "en";
  strings: Record<string, string> & { lines: Record<Line["step"], string> };
  service: string;
  periods: Countable[];
  appeal: boolean;
  /** The article of each step, with its address. */
  articles: Partial<Record<Line["step"], Citation>>;
  post?: Citation;
  years: Parameters<typeof officeCalendar>[0];
}

const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  text: string,
  className?: string,
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
};

/** A day that exists, as the date field gives it; older browsers show a plain text field. */
const isDay = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));

class DeadlineCalculator extends HTMLElement {
  #data!: Data;
  #form!: HTMLFormElement;
  #result!: HTMLElement;

  connectedCallback(): void {
    const data = this.querySelector("script")?.textContent;
    const form = this.querySelector("form");
    const result = this.querySelector<HTMLElement>(".result");
    if (!data || !form || !result) return;
    [this.#data, this.#form, this.#result] = [JSON.parse(data), form, result];
    this.querySelector("section")?.removeAttribute("hidden");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#count();
    });
    form.addEventListener("change", () => this.#arrange());
    this.querySelector(".more")?.addEventListener("click", () => this.#addStop());
    this.#arrange();
  }

  get #period(): Countable {
    const id = new FormData(this.#form).get("period");
    const period = this.#data.periods.find((entry) => entry.id === id) ?? this.#data.periods[0];
    if (!period) throw new Error("a calculator without a period");
    return period;
  }

  /** Shows only what the answers so far call for. */
  #arrange(): void {
    const post = new FormData(this.#form).get("channel") === "post";
    const label = this.#form.querySelector<HTMLElement>("label[for=start]");
    if (label) label.textContent = (post ? label.dataset.onPost : label.dataset.other) ?? "";
    this.#form.querySelector(".post")?.toggleAttribute("hidden", !post);
    this.#form.querySelector(".stops")?.toggleAttribute("hidden", !this.#period.stops);
  }

  #addStop(): void {
    const list = this.#form.querySelector(".list");
    const copy = list?.querySelector(".stop")?.cloneNode(true) as HTMLElement | undefined;
    if (!list || !copy) return;
    for (const input of copy.querySelectorAll("input")) {
      input.value = "";
      input.removeAttribute("aria-invalid");
    }
    for (const error of copy.querySelectorAll(".error")) error.textContent = "";
    list.append(copy);
    copy.querySelector("input")?.focus();
  }

  /** Marks a field as wrong, or as right again. */
  #mark(input: HTMLInputElement | null, error: Element | null, text: string): boolean {
    if (text) input?.setAttribute("aria-invalid", "true");
    else input?.removeAttribute("aria-invalid");
    if (error) error.textContent = text;
    return text === "";
  }

  #stops(start: string): Stop[] | undefined {
    if (!this.#period.stops) return [];
    const stops: Stop[] = [];
    let wrong: HTMLInputElement | undefined;
    for (const row of this.#form.querySelectorAll(".stop")) {
      const [from, to] = [...row.querySelectorAll("input")];
      if (!from || !to) continue;
      const empty = from.value === "" && to.value === "";
      const right = empty || (isDay(from.value) && to.value >= from.value && from.value >= start);
      if (
        !this.#mark(
          from,
          row.querySelector(".error"),
          right ? "" : (this.#data.strings.wrongStop ?? ""),
        )
      )
        wrong ??= from;
      else if (!empty) stops.push({ from: from.value, to: to.value });
    }
    wrong?.focus();
    return wrong ? undefined : stops;
  }

  #count(): void {
    const { strings, years } = this.#data;
    const given = new FormData(this.#form);
    const start = String(given.get("start") ?? "");
    const input = this.#form.querySelector<HTMLInputElement>("#start");
    const right = isDay(start);
    this.#result.replaceChildren();
    if (
      !this.#mark(
        input,
        this.#form.querySelector("#start-error"),
        right ? "" : (strings.wrongDate ?? ""),
      )
    ) {
      input?.focus();
      return;
    }
    const post = given.get("channel") === "post";
    const received = String(given.get("received") ?? "");
    const from = post && isDay(received) ? received : start;
    const stops = this.#stops(from);
    if (!stops) return;
    try {
      this.#show(from, post, promised(officeCalendar(years), from, this.#period, stops));
    } catch (error) {
      if (!(error instanceof NotAnnounced)) throw error;
      this.#result.append(
        element("p", fill(strings.unknownYear ?? "", { year: error.year }), "last"),
      );
    }
  }

  #day = (day: string) => dayInWords(day, this.#data.locale);

  #show(from: string, post: boolean, result: ReturnType<typeof promised>): void {
    const { strings, appeal, service, years } = this.#data;
    const say = (key: string, day: string) => fill(strings[key] ?? "", { day: this.#day(day) });
    const out: Node[] = [element("p", say("result", result.last), "last")];
    if (result.morning) out.push(element("p", strings.morning ?? ""));
    if (result.extended) {
      out.push(element("p", say("extended", result.extended.last)));
      out.push(element("p", strings.extendedNote ?? "", "small"));
    }
    out.push(element("p", say("askFrom", result.askFrom)));
    if (appeal) out.push(element("p", say("appealFrom", result.askFrom)));
    out.push(element("h3", strings.how ?? ""), this.#lines(result, post));
    const unchecked = years.filter(
      ({ year, checked }) =>
        !checked &&
        [from, result.last, result.extended?.last].some((day) => day?.startsWith(`${year}`)),
    );
    for (const { year } of unchecked)
      out.push(element("p", fill(strings.unchecked ?? "", { year }), "small"));
    out.push(element("p", strings.typhoon ?? "", "small"));
    const title = fill(strings.icsTitle ?? "", { service });
    const entries: CalendarEntry[] = [
      { day: result.last, title, text: say("result", result.last) },
      { day: result.askFrom, title: say("askFrom", result.askFrom), text: service },
    ];
    const file = new Blob([ics(entries, new Date().toISOString().slice(0, 10))], {
      type: "text/calendar",
    });
    const link = element("a", strings.ics ?? "");
    link.href = URL.createObjectURL(file);
    link.download = `${result.last}.ics`;
    const save = element("p", "");
    save.append(link);
    out.push(save);
    this.#result.replaceChildren(...out);
  }

  #lines({ lines }: Deadline, post: boolean): HTMLOListElement {
    const { strings, articles, post: postmark } = this.#data;
    const list = element("ol", "");
    const add = (text: string, article?: Citation) => {
      const item = element("li", `${text} `);
      if (article) {
        const link = element("a", article.label);
        link.href = article.href;
        item.append(link);
      }
      list.append(item);
    };
    if (post) add(strings.postBy ?? "", postmark);
    for (const { step, day, amount = 0 } of lines)
      add(fill(strings.lines[step], { day: this.#day(day), n: amount }), articles[step]);
    return list;
  }
}

customElements.define("deadline-calculator", DeadlineCalculator);
