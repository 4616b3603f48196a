import { controlsOf, isTick } from "./fields.ts";

/** Every answer becomes empty. @example empty(form.querySelector(".paper")) */
export function empty(paper: ParentNode): void {
  for (const control of controlsOf(paper))
    if (isTick(control)) control.checked = false;
    else control.value = "";
}

/** What says that the reader has turned to something else, or to another tab. */
const elsewhere = ["pointerdown", "click", "keydown", "input", "focusin"] as const;
const away = "visibilitychange";

/**
 * A button that asks once more before it acts. Its question goes with whatever else is done: a click gives a button
 * no focus in every browser, so there may be nothing to leave.
 * @example askFirst(button, "Press again to clear everything", clearAll)
 */
export function askFirst(button: HTMLElement, question: string, act: () => void): void {
  const words = button.textContent;
  let asked = false;
  const forget = () => {
    asked = false;
    button.textContent = words;
    for (const name of [...elsewhere, away]) document.removeEventListener(name, look, true);
  };
  const look = ({ target }: Event) => {
    if (!(target instanceof Node) || !button.contains(target)) forget();
  };
  button.addEventListener("click", () => {
    if (asked) {
      forget();
      act();
      return;
    }
    asked = true;
    button.textContent = question;
    for (const name of [...elsewhere, away]) document.addEventListener(name, look, true);
  });
}
