import { afterEach, beforeEach, vi } from "vitest";

/** The first element that fits, of the kind that is asked for. @throws when there is none */
export function one<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} in ${document.body.innerHTML}`);
  return found;
}
export const texts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? "");

/** Types into a control, or sets a tick, as a reader does. */
export function type(control: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  control.focus();
  control.value = value;
  control.dispatchEvent(new Event("input", { bubbles: true }));
}
export function tick(box: HTMLInputElement, on = true): void {
  if (box.checked !== on) box.click();
}
export const press = (key: string): boolean =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
  );

/** A browser that keeps nothing. */
export const refuseToKeep = (): void => {
  vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("refused", "SecurityError");
  });
};

/** Every test begins with an empty page at `/zh/`, and with nothing kept. */
export function freshPage(): void {
  beforeEach(() => {
    history.replaceState(null, "", "/zh/");
    document.documentElement.lang = "zh-Hant-TW";
  });
  afterEach(() => {
    vi.restoreAllMocks();
    document.body.replaceChildren();
    localStorage.clear();
  });
}
