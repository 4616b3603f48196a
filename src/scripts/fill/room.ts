/** Room for long answers: on the screen and on paper they show whole. */
const areas = (form: HTMLElement) => form.querySelectorAll("textarea");

/** Browsers without field-sizing: a text area as tall as its text. @example makeRoom(area) */
export function makeRoom(area: HTMLTextAreaElement): void {
  if (CSS.supports("field-sizing", "content")) return;
  area.style.blockSize = "auto";
  area.style.blockSize = `${area.scrollHeight + 2}px`;
}

/** @example makeAllRoom(form) */
export function makeAllRoom(form: HTMLElement): void {
  for (const area of areas(form)) makeRoom(area);
}

/** On paper a copy of the text stands in the place of a text area. @example mirror(form) */
export function mirror(form: HTMLElement): void {
  for (const area of areas(form))
    if (area.parentElement) area.parentElement.dataset["text"] = area.value;
}

/** Enter begins no new line where one is meant; what is pasted or too long for the line still shows whole. */
export function stayOnLine(event: KeyboardEvent): void {
  const { target, key, isComposing } = event;
  if (key === "Enter" && !isComposing && target instanceof HTMLTextAreaElement)
    if (target.rows === 1) event.preventDefault();
}
