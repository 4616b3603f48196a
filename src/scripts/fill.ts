/**
 * Filling in a form on screen: a word on what looks wrong when a field is left, a last look before printing, and
 * keeping on this device if the reader asks. What is typed is never sent anywhere.
 */
import {
  isHint,
  type Rule,
  rocYear,
  type Wrong,
  wrongAnswer,
  wrongDate,
} from "../model/form/checks.ts";
import { folded } from "../model/form/folding.ts";

interface Say extends Record<"progress" | "clearAgain" | "cleared" | "kept" | "refused", string> {
  wrong: Record<Wrong, string>;
}
type Control = HTMLInputElement | HTMLTextAreaElement;
/** Answers whose width and case do not matter. */
const plain = new Set(["id", "business-number", "phone", "mail", "number"]);

const isTick = (control: Control): control is HTMLInputElement =>
  control.type === "radio" || control.type === "checkbox";

class FillForm extends HTMLElement {
  #say!: Say;
  #form!: HTMLElement;

  connectedCallback(): void {
    this.#say = JSON.parse(this.dataset["say"] ?? "{}");
    this.#form = this.#one(".paper");
    this.#one("[data-script]").removeAttribute("hidden");
    for (const note of this.#form.querySelectorAll<HTMLElement>(".error")) note.hidden = true;
    this.#form.addEventListener("focusout", (event) => this.#left(event));
    this.#form.addEventListener("input", (event) => this.#typed(event));
    this.addEventListener("click", (event) => this.#act(event));
    this.#keepBox.addEventListener("change", () => this.#keepOrForget());
    this.#form.addEventListener("change", () => this.#keep());
    this.#form.addEventListener("keydown", (event) => this.#stayOnLine(event));
    addEventListener("beforeprint", () => this.#mirror());
    this.#restore();
    this.#progress();
  }

  #one<T extends HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`a form without ${selector}`);
    return found;
  }
  get #keepBox(): HTMLInputElement {
    return this.#one<HTMLInputElement>('[data-act="keep"]');
  }
  get #key(): string {
    return `form-${this.dataset["form"]}`;
  }
  get #fields(): HTMLElement[] {
    return [...this.#form.querySelectorAll<HTMLElement>("[data-field]")];
  }
  #controls(field: ParentNode): Control[] {
    return [...field.querySelectorAll<Control>("input, textarea")];
  }
  #status(text: string): void {
    this.#one("[data-status]").textContent = text;
  }

  // ---- looking at answers ----

  #wrong(field: HTMLElement): Wrong | undefined {
    const required = field.dataset["required"] !== undefined;
    const controls = this.#controls(field);
    const value = (at: number) => controls[at]?.value ?? "";
    switch (field.dataset["type"]) {
      case "seal":
        return undefined; // signed on paper
      case "roc-date":
        return wrongDate({ year: value(0), month: value(1), day: value(2) }, { required });
      case "choice":
      case "multi":
        return required && !controls.some((one) => (one as HTMLInputElement).checked)
          ? "empty"
          : undefined;
      case "table":
        return required && controls.every((one) => folded(one.value) === "") ? "empty" : undefined;
    }
    return wrongAnswer(value(0), { rule: field.dataset["rule"] as Rule | undefined, required });
  }

  /** Says what is wrong beside the field, or takes it back. A hint is only said; a fault marks the field too. */
  #judge(field: HTMLElement): boolean {
    const wrong = this.#wrong(field);
    const right = wrong === undefined || isHint(wrong);
    const controls = this.#controls(field);
    const western = controls[0]?.value ?? "";
    this.#note(
      field,
      (wrong ? this.#say.wrong[wrong] : "")
        .replaceAll("{western}", folded(western))
        .replaceAll("{roc}", String(rocYear(western))),
    );
    field.querySelector(".error")?.classList.toggle("hint", right);
    for (const control of controls)
      if (right) control.removeAttribute("aria-invalid");
      else control.setAttribute("aria-invalid", "true");
    if (right) this.#mended(field);
    return right;
  }
  #note(field: HTMLElement, text: string): void {
    const note = field.querySelector<HTMLElement>(".error");
    if (note) [note.textContent, note.hidden] = [text, text === ""];
  }

  /** What is put right leaves the list of faults, and the list goes with its last entry. */
  #mended(field: HTMLElement): void {
    const list = this.#one(".faults ul");
    for (const item of list.children)
      if ((item as HTMLElement).dataset["of"] === field.dataset["field"]) item.remove();
    if (list.children.length === 0) this.#one(".faults").hidden = true;
  }

  #left({ target, relatedTarget }: FocusEvent): void {
    const field = (target as HTMLElement).closest<HTMLElement>("[data-field]");
    if (!field || !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement))
      return;
    if (
      plain.has(field.dataset["rule"] ?? "") ||
      ["roc-date", "comb"].includes(field.dataset["type"] ?? "")
    ) {
      const tidy = folded(target.value);
      target.value = field.dataset["rule"] === "id" ? tidy.toUpperCase() : tidy;
    }
    if (field.contains(relatedTarget as Node | null)) return; // still at the same question
    // whoever only passes by is not scolded for what is still empty
    if (this.#wrong(field) !== "empty") this.#judge(field);
    this.#progress();
    this.#keep();
  }

  #typed({ target }: Event): void {
    if (!(target instanceof HTMLElement)) return;
    if (target instanceof HTMLTextAreaElement) this.#room(target);
    const field = target.closest<HTMLElement>("[data-field]");
    // while someone mends an answer, its fault goes as soon as it is mended; none comes
    if (field?.querySelector(".error:not([hidden])") && !this.#wrong(field)) this.#judge(field);
  }

  /** Enter begins no new line where one is meant; what is pasted or too long for the line still shows whole. */
  #stayOnLine(event: KeyboardEvent): void {
    const { target, key, isComposing } = event;
    if (key === "Enter" && !isComposing && target instanceof HTMLTextAreaElement)
      if (target.rows === 1) event.preventDefault();
  }

  /** Browsers without field-sizing: a text area as tall as its text, and on paper a copy of the text in its place. */
  #room(area: HTMLTextAreaElement): void {
    if (CSS.supports("field-sizing", "content")) return;
    area.style.blockSize = "auto";
    area.style.blockSize = `${area.scrollHeight + 2}px`;
  }
  #allRoom(): void {
    for (const area of this.#form.querySelectorAll("textarea")) this.#room(area);
  }
  #mirror(): void {
    for (const area of this.#form.querySelectorAll("textarea"))
      if (area.parentElement) area.parentElement.dataset["text"] = area.value;
  }

  #progress(): void {
    const needed = this.#fields.filter(
      ({ dataset }) => dataset["required"] !== undefined && dataset["type"] !== "seal",
    );
    const done = needed.filter((field) => this.#wrong(field) !== "empty").length;
    this.#one("[data-progress]").textContent = this.#say.progress
      .replace("{done}", String(done))
      .replace("{all}", String(needed.length));
  }

  // ---- what the buttons do ----

  #act({ target }: Event): void {
    const button = (target as HTMLElement).closest<HTMLElement>("button[data-act]");
    if (!button) return;
    const act = button.dataset["act"];
    if (act === "anyway") print();
    else if (act === "print") this.#lookAndPrint();
    else this.#clear(button);
  }

  #lookAndPrint(): void {
    const faulty = this.#fields.filter((field) => !this.#judge(field));
    const summary = this.#one(".faults");
    summary.hidden = faulty.length === 0;
    if (faulty.length === 0) {
      print();
      return;
    }
    const items = faulty.map((field) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      const first = this.#controls(field)[0];
      item.dataset["of"] = field.dataset["field"] ?? "";
      link.href = `#${first?.id}`;
      link.textContent = field.dataset["label"] ?? "";
      link.addEventListener("click", (event) => {
        event.preventDefault(); // the address stays as it is; the cursor goes into the field
        first?.focus();
      });
      item.append(link, ` ${field.querySelector(".error")?.textContent ?? ""}`);
      return item;
    });
    this.#one(".faults ul").replaceChildren(...items);
    summary.focus();
  }

  #clear(button: HTMLElement): void {
    if (button.dataset["sure"] === undefined) {
      const words = button.textContent;
      button.dataset["sure"] = "";
      button.textContent = this.#say.clearAgain;
      button.addEventListener(
        "blur",
        () => {
          delete button.dataset["sure"];
          button.textContent = words;
        },
        { once: true },
      );
      return;
    }
    for (const control of this.#controls(this.#form))
      if (isTick(control)) control.checked = false;
      else control.value = "";
    this.#allRoom();
    for (const field of this.#fields) {
      for (const control of this.#controls(field)) control.removeAttribute("aria-invalid");
      this.#note(field, "");
    }
    this.#one(".faults").hidden = true;
    this.#keepBox.checked = false;
    this.#forget();
    this.#progress();
    button.blur();
    button.focus();
    this.#status(this.#say.cleared);
  }

  // ---- keeping on this device ----

  #values(): Record<string, string> {
    return Object.fromEntries(
      this.#controls(this.#form).flatMap((control) => {
        const value = isTick(control) ? (control.checked ? "1" : "") : control.value;
        return value === "" ? [] : [[control.id, value]];
      }),
    );
  }
  #keep(): boolean {
    if (!this.#keepBox.checked) return true;
    try {
      localStorage.setItem(this.#key, JSON.stringify(this.#values()));
      return true;
    } catch {
      return false;
    }
  }
  #forget(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // a browser that keeps nothing has nothing to forget
    }
  }
  #keepOrForget(): void {
    if (!this.#keepBox.checked) {
      this.#forget();
      this.#status("");
    } else if (this.#keep()) this.#status(this.#say.kept);
    else {
      this.#keepBox.checked = false;
      this.#status(this.#say.refused);
    }
  }
  #restore(): void {
    let values: unknown;
    try {
      values = JSON.parse(localStorage.getItem(this.#key) ?? "null");
    } catch {
      return; // nothing is kept, or what is kept is not ours
    }
    // a browser may bring back the tick of the last visit, but not what it stood for
    this.#keepBox.checked = typeof values === "object" && values !== null;
    if (typeof values !== "object" || values === null) return;
    const kept = new Map(Object.entries(values));
    for (const control of this.#controls(this.#form)) {
      const value = kept.get(control.id);
      if (typeof value !== "string") continue;
      if (isTick(control)) control.checked = true;
      else control.value = value;
    }
    this.#allRoom();
  }
}
customElements.define("fill-form", FillForm);
