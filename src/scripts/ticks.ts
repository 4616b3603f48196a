/** Ticks on a service page, and whole lists from an outcome, are put on My list. */
import { load, onOtherTab, save } from "./list-store.ts";
import { canKeep } from "./storage.ts";

const boxes = [...document.querySelectorAll<HTMLInputElement>("input[data-paper]")];
const note = document.querySelector<HTMLElement>("[data-list-note]");
const add = document.querySelector<HTMLButtonElement>("button[data-papers]");

const show = () => {
  const list = load();
  for (const box of boxes) box.checked = Object.hasOwn(list, box.dataset["paper"] ?? "");
};
const say = (done: boolean, on = true) => {
  if (!note) return;
  note.hidden = false;
  const now = done ? (on ? "kept" : "removed") : "refused";
  for (const part of note.querySelectorAll<HTMLElement>("[data-when]"))
    part.hidden = part.dataset["when"] !== now;
};

if (canKeep()) show();
onOtherTab(show);
for (const box of boxes)
  box.addEventListener("change", () => {
    const list = load();
    const id = box.dataset["paper"] ?? "";
    if (box.checked) list[id] ??= false;
    else delete list[id];
    say(save(list), box.checked);
  });
if (add) {
  add.hidden = false;
  add.addEventListener("click", () => {
    const list = load();
    for (const id of (add.dataset["papers"] ?? "").split(" ")) list[id] ??= false;
    say(save(list));
  });
}
