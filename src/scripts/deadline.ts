/** The deadline calculator: counts with the same functions as the tables, and shows every line with its article. */
import type { Link } from "../model/links.ts";
import { NotAnnounced, officeCalendar } from "../model/time/calendar.ts";
import { dayInWords, fill, yearInWords } from "../model/time/day-words.ts";
import type { Deadline, Line, Stop } from "../model/time/deadline.ts";
import { type CalendarEntry, entryId, ics } from "../model/time/ics.ts";
import { type Countable, promised } from "../model/time/promised.ts";
import type { Said } from "../model/time/said.ts";
import { dayFault, republicYear } from "../model/time/typed.ts";
import type { Locale } from "../model/locale.ts";

interface Data {
  locale: Locale;
  strings: Record<Said, string> & { lines: Record<Line["step"], string> };
  service: { id: string; title: string };
  site: Parameters<typeof ics>[2];
  periods: Countable[];
  /** From when each period runs. */
  startsOn: Record<string, string>;
  /** The article of each step, with its address. */
  articles: Partial<Record<Line["step"], Link>>;
  post?: Link;
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
    const starts = this.#form.querySelector("#starts-on");
    if (starts) starts.textContent = this.#data.startsOn[this.#period.id] ?? "";
    this.#form.querySelector(".stops")?.toggleAttribute("hidden", !this.#period.stops);
  }

  #addStop(): void {
    const list = this.#form.querySelector(".list");
    const copy = list?.querySelector(".stop")?.cloneNode(true) as HTMLElement | undefined;
    if (!list || !copy) return;
    const id = `stop-${list.children.length + 1}-error`;
    for (const input of copy.querySelectorAll("input")) {
      input.value = "";
      input.removeAttribute("aria-invalid");
      input.setAttribute("aria-describedby", `stops-help ${id}`);
    }
    for (const error of copy.querySelectorAll(".error")) {
      error.textContent = "";
      error.id = id;
    }
    list.append(copy);
    copy.querySelector("input")?.focus();
  }

  /** Marks fields as wrong, or as right again. Their `aria-describedby` names the error. */
  #mark(inputs: readonly HTMLInputElement[], error: string, wrong: readonly HTMLInputElement[]) {
    for (const input of inputs) {
      if (wrong.includes(input)) input.setAttribute("aria-invalid", "true");
      else input.removeAttribute("aria-invalid");
    }
    const id = inputs[0]?.getAttribute("aria-describedby")?.split(" ").at(-1) ?? "";
    const place = this.#form.querySelector(`#${id}`);
    if (place) place.textContent = error;
  }

  /** What is wrong with a day by itself, in words. */
  #fault(input: HTMLInputElement): string {
    const { strings } = this.#data;
    const fault = input.validity.badInput ? "wrongDate" : dayFault(input.value);
    const year = republicYear(input.value) ?? 0;
    return fault ? fill(strings[fault], { year, western: year + 1911 }) : "";
  }

  /** Was nothing typed into any of them, not even half a day? */
  #empty = (...inputs: HTMLInputElement[]) =>
    inputs.every(({ value, validity }) => value === "" && !validity.badInput);

  /**
   * Looks at fields that belong together.
   * @param order in words, when each is a day but they cannot stand in this order
   * @returns the fields that are wrong
   */
  #look(inputs: readonly HTMLInputElement[], order: () => string): HTMLInputElement[] {
    const faults = inputs.map((input) => this.#fault(input));
    const text = faults.find((fault) => fault !== "");
    const together = text === undefined ? order() : "";
    const wrong = inputs.filter((_, at) => together !== "" || faults[at] !== "");
    this.#mark(inputs, text ?? together, wrong);
    return wrong;
  }

  /** What was typed, when all of it is right; otherwise every field is marked and the first has the focus. */
  #given(): { start: string; post: boolean; stops: Stop[] } | undefined {
    const { strings } = this.#data;
    const input = (id: string) => this.#form.querySelector<HTMLInputElement>(`#${id}`);
    const [start, received] = [input("start"), input("received")];
    if (!start || !received) return undefined;
    const post = new FormData(this.#form).get("channel") === "post";
    const wrong = this.#look([start], () => "");
    const byReceipt = post && !this.#empty(received);
    if (byReceipt) {
      const early = () => wrong.length === 0 && received.value < start.value;
      wrong.push(...this.#look([received], () => (early() ? strings.wrongReceived : "")));
    } else this.#mark([received], "", []);
    /** The day the counting starts from, once it is known. */
    const first = wrong.length > 0 ? undefined : byReceipt ? received.value : start.value;
    const stops: Stop[] = [];
    for (const row of this.#period.stops ? this.#form.querySelectorAll(".stop") : []) {
      const [from, to] = [...row.querySelectorAll("input")];
      if (!from || !to) continue;
      if (this.#empty(from, to)) {
        this.#mark([from, to], "", []);
        continue;
      }
      const order = () => to.value < from.value || (first !== undefined && from.value < first);
      wrong.push(...this.#look([from, to], () => (order() ? strings.wrongStop : "")));
      stops.push({ from: from.value, to: to.value });
    }
    wrong[0]?.focus();
    return wrong.length > 0 || first === undefined ? undefined : { start: first, post, stops };
  }

  #count(): void {
    const { locale, strings, years } = this.#data;
    this.#result.replaceChildren();
    const given = this.#given();
    if (!given) return;
    const { start, post, stops } = given;
    try {
      this.#show(start, post, promised(officeCalendar(years), start, this.#period, stops));
    } catch (error) {
      if (!(error instanceof NotAnnounced)) throw error;
      const year = yearInWords(error.year, locale);
      this.#result.append(element("p", fill(strings.unknownYear, { year }), "last"));
    }
  }

  #day = (day: string) => dayInWords(day, this.#data.locale);

  #show(from: string, post: boolean, result: ReturnType<typeof promised>): void {
    const { locale, strings, service, site, years } = this.#data;
    const { id: period, appeal, notice } = this.#period;
    const say = (key: Said, day: string) => fill(strings[key], { day: this.#day(day) });
    const out: Node[] = [element("p", say("result", result.last), "last")];
    if (result.morning) out.push(element("p", strings.morning));
    if (result.extended) {
      out.push(element("p", say("extended", result.extended.last)));
      if (notice) out.push(element("p", strings.extendedNote, "small"));
    }
    out.push(element("p", say("askFrom", result.askFrom)));
    if (appeal) out.push(element("p", say("appealFrom", result.askFrom)));
    out.push(element("h3", strings.how), this.#lines(result, post));
    const unchecked = years.filter(
      ({ year, checked }) =>
        !checked &&
        [from, result.last, result.extended?.last].some((day) => day?.startsWith(`${year}`)),
    );
    for (const { year } of unchecked) {
      const written = yearInWords(year, locale);
      out.push(element("p", fill(strings.unchecked, { year: written }), "small"));
    }
    out.push(element("p", strings.typhoon, "small"));
    const title = fill(strings.icsTitle, { service: service.title });
    const about = { service: service.id, period, locale, from };
    const { last, askFrom } = result;
    const entries: CalendarEntry[] = [
      { id: entryId(about, last, "last"), day: last, title, text: say("result", last) },
      {
        id: entryId(about, askFrom, "ask"),
        day: askFrom,
        title: say("askFrom", askFrom),
        text: service.title,
      },
    ];
    const file = new Blob([ics(entries, new Date().toISOString(), site)], {
      type: "text/calendar",
    });
    const link = element("a", strings.ics);
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
    const add = (text: string, article?: Link) => {
      const item = element("li", `${text} `);
      if (article) {
        const link = element("a", article.label);
        link.href = article.href;
        item.append(link);
      }
      list.append(item);
    };
    if (post) add(strings.postBy, postmark);
    for (const { step, day, amount = 0 } of lines)
      add(fill(strings.lines[step], { day: this.#day(day), n: amount }), articles[step]);
    return list;
  }
}

customElements.define("deadline-calculator", DeadlineCalculator);
