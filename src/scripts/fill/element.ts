/**
 * Filling in a form on screen: a word on what looks wrong when a field is left, a last look before printing, and
 * keeping on this device if the reader asks. What is typed is never sent anywhere.
 */
import { askFirst, empty } from "./clear.ts";
import { clearFaults, type FaultWords, hasNote, isRight, judge } from "./faults.ts";
import { type Control, fieldAround, part } from "./fields.ts";
import { wrongIn } from "./judge.ts";
import { forget, keep, keepBox, keepOrForget, restore } from "./keep.ts";
import { showProgress } from "./progress.ts";
import { makeAllRoom, makeRoom, mirror, stayOnLine } from "./room.ts";
import { spread, tidy } from "./tidy.ts";

interface Say extends Record<"progress" | "clearAgain" | "cleared" | "kept" | "refused", string> {
  wrong: FaultWords;
}

const isControl = (target: EventTarget | null): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

class FillForm extends HTMLElement {
  connectedCallback(): void {
    const say: Say = JSON.parse(this.dataset["say"] ?? "{}");
    const paper = part(this, ".paper");
    for (const note of paper.querySelectorAll<HTMLElement>(".error")) note.hidden = true;
    paper.addEventListener("focusout", (event) => this.#left(event, say));
    paper.addEventListener("input", (event) => this.#typed(event, say));
    paper.addEventListener("change", (event) => this.#changed(event, say));
    paper.addEventListener("paste", (event) => this.#pasted(event));
    paper.addEventListener("keydown", stayOnLine);
    this.#buttons(paper, say);
    addEventListener("beforeprint", () => mirror(paper));
    restore(this);
    makeAllRoom(paper);
    showProgress(this, say.progress);
    part(this, "[data-script]").hidden = false;
  }

  #buttons(paper: HTMLElement, say: Say): void {
    const status = part(this, "[data-status]");
    part(this, "[data-act=anyway]").addEventListener("click", () => print());
    part(this, "[data-act=print]").addEventListener("click", () => {
      if (isRight(this, say.wrong)) print();
    });
    askFirst(part(this, "[data-act=clear]"), say.clearAgain, () => {
      empty(paper);
      clearFaults(this);
      forget(this);
      makeAllRoom(paper);
      showProgress(this, say.progress);
      status.textContent = say.cleared;
    });
    keepBox(this).addEventListener("change", () => {
      const done = keepOrForget(this);
      status.textContent = done ? say[done] : "";
    });
  }

  /** A field was left. */
  #left({ target, relatedTarget }: FocusEvent, say: Say): void {
    const field = fieldAround(target);
    if (!field || !isControl(target)) return;
    tidy(field, target);
    if (relatedTarget instanceof Node && field.contains(relatedTarget)) return; // still at the same question
    // whoever only passes by is not scolded for what is still empty
    if (wrongIn(field) !== "empty") judge(this, field, say.wrong);
    this.#took(say);
  }

  #typed({ target }: Event, say: Say): void {
    if (target instanceof HTMLTextAreaElement) makeRoom(target);
    const field = fieldAround(target);
    // while someone mends an answer, its fault goes as soon as it is mended; none comes
    if (field && hasNote(field) && !wrongIn(field)) judge(this, field, say.wrong);
    showProgress(this, say.progress);
  }

  /** A tick, or what the browser has offered: neither gives the field a focus that it could lose. */
  #changed({ target }: Event, say: Say): void {
    const field = fieldAround(target);
    if (field && isControl(target)) tidy(field, target);
    this.#took(say);
  }

  #pasted(event: ClipboardEvent): void {
    const { target, clipboardData } = event;
    const field = fieldAround(target);
    if (!field || !isControl(target)) return;
    if (!spread(field, target, clipboardData?.getData("text") ?? "")) return;
    event.preventDefault();
    target.dispatchEvent(new Event("input", { bubbles: true }));
  }

  #took(say: Say): void {
    showProgress(this, say.progress);
    keep(this);
  }
}
customElements.define("fill-form", FillForm);
