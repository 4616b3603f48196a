import { make } from "../dom.ts";

/** The list of a combobox, by the ARIA pattern: the focus stays in the box, which names the chosen line. */
export interface Listbox {
  open: (lines: readonly Line[], name: string) => void;
  close: () => void;
  /** Moves the choice by lines. Below the last and above the first stands the box itself. */
  move: (by: 1 | -1) => void;
  isOpen: () => boolean;
  chosen: () => HTMLElement | undefined;
}
/** A line: what it says, and where it leads. */
export interface Line {
  href: string;
  parts: (Node | string)[];
}

/**
 * Makes a box a combobox, and puts its list below.
 *
 * @param go called with the address of a line that is pressed
 * @example listbox(input, (href) => location.assign(href)).open([{ href: "/", parts: ["Home"] }], "Suggestions")
 */
export function listbox(box: HTMLInputElement, go: (href: string) => void): Listbox {
  const list = make("ul", { id: `${box.id}-list`, role: "listbox", class: "suggestions" });
  list.hidden = true;
  box.form?.append(list);
  for (const [name, value] of [
    ["role", "combobox"],
    ["aria-autocomplete", "list"],
    ["aria-controls", list.id],
    ["aria-expanded", "false"],
  ] as const)
    box.setAttribute(name, value);

  let options: HTMLElement[] = [];
  let chosen = -1;
  const choose = (at: number) => {
    chosen = at;
    for (const [index, option] of options.entries())
      option.setAttribute("aria-selected", String(index === at));
    const option = options[at];
    if (!option) return box.removeAttribute("aria-activedescendant");
    box.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };
  const expand = (open: boolean) => {
    list.hidden = !open;
    box.setAttribute("aria-expanded", String(open));
    choose(-1);
  };
  // the box keeps the focus while a line is pressed
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    const option = options.find((one) => target instanceof Node && one.contains(target));
    if (option) go(option.dataset["href"] ?? "");
  });
  return {
    open(lines, name) {
      list.setAttribute("aria-label", name);
      options = lines.map(({ href, parts }, at) =>
        make("li", { id: `${list.id}-${at}`, role: "option", "data-href": href }, ...parts),
      );
      list.replaceChildren(...options);
      expand(true);
    },
    close: () => expand(false),
    move(by) {
      const places = options.length + 1; // the first is the box
      choose(((chosen + 1 + by + places) % places) - 1);
    },
    isOpen: () => !list.hidden,
    chosen: () => options[chosen],
  };
}
