/** Behind the code on a printed form: is the copy in the reader's hand, whose edition the address tells, the current one? */
import { editionState } from "../model/form/edition.ts";

const part = document.querySelector<HTMLElement>("[data-version]");
const held = new URLSearchParams(location.search).get("v");
if (part && held !== null) {
  const { version = "", earlier = "" } = part.dataset;
  const state = editionState(held, version, earlier.split(" ").filter(Boolean));
  for (const words of part.querySelectorAll<HTMLElement>("[data-state]"))
    words.hidden = words.dataset["state"] !== state;
  // what had changed before this copy was printed is in it
  for (const item of part.querySelectorAll<HTMLElement>("[data-of]"))
    item.hidden = (item.dataset["of"] ?? "") < held;
}
