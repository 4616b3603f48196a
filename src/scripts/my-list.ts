/** The page My list: what was ticked, by service, with a box for “in hand”. */
import { keepPages } from "./keep-pages.ts";
import { type List, load, onOtherTab, save } from "./list-store.ts";
import { canKeep } from "./storage.ts";

interface Data {
  strings: Record<"count" | "remove" | "clearSure" | "file" | "done" | "todo", string>;
  services: {
    id: string;
    title: string;
    href: string;
    papers: Record<string, [name: string, need: string]>;
  }[];
}

const make = <K extends keyof HTMLElementTagNameMap>(name: K, text = "") => {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
};

class MyList extends HTMLElement {
  #data!: Data;

  connectedCallback(): void {
    this.#data = JSON.parse(this.querySelector("script")?.textContent ?? "{}");
    onOtherTab(() => this.#show());
    this.addEventListener("click", (event) => {
      const button = (event.target as Element).closest<HTMLElement>("[data-act]");
      if (button) this.#act(button);
    });
    keepPages();
    this.#show();
  }

  /** Services on the list with their papers; papers that no longer exist are left out. */
  #groups(list: List) {
    return this.#data.services
      .map((service) => ({
        ...service,
        wanted: Object.entries(service.papers).filter(([id]) =>
          Object.hasOwn(list, `${service.id}.${id}`),
        ),
      }))
      .filter(({ wanted }) => wanted.length > 0);
  }

  #state(name: "blocked" | "empty" | "full"): void {
    for (const part of this.querySelectorAll<HTMLElement>("[data-state]"))
      part.hidden = part.dataset["state"] !== name;
  }

  #show(): void {
    if (!canKeep()) {
      this.#state("blocked");
      return;
    }
    const list = load();
    const groups = this.#groups(list);
    if (groups.length === 0) {
      this.#state("empty");
      return;
    }
    this.#state("full");
    const ids = groups.flatMap(({ id, wanted }) => wanted.map(([paper]) => `${id}.${paper}`));
    const status = this.querySelector(".count");
    if (status)
      status.textContent = this.#data.strings.count
        .replace("{{done}}", String(ids.filter((id) => list[id]).length))
        .replace("{{all}}", String(ids.length));
    this.querySelector(".items")?.replaceChildren(
      ...groups.flatMap(({ id, title, href, wanted }) => {
        const head = make("h2");
        const link = make("a", title);
        link.href = href;
        head.append(link);
        const items = make("ul");
        items.append(
          ...wanted.map(([paper, [name, need]]) => this.#item(list, `${id}.${paper}`, name, need)),
        );
        return [head, items];
      }),
    );
  }

  #item(list: List, id: string, name: string, need: string): HTMLLIElement {
    const item = make("li");
    const label = make("label");
    const box = make("input");
    box.type = "checkbox";
    box.checked = list[id] ?? false;
    box.addEventListener("change", () => {
      save({ ...load(), [id]: box.checked });
      this.#keepFocus(() => this.#show(), `input[data-id="${id}"]`);
    });
    box.dataset["id"] = id;
    const text = make("span");
    const needs = make("span", ` ${need}`);
    needs.className = "small";
    text.append(make("b", name), needs);
    label.append(box, text);
    const remove = make("button", this.#data.strings.remove);
    remove.type = "button";
    remove.className = "quiet screen";
    remove.dataset["act"] = "remove";
    remove.dataset["id"] = id;
    remove.setAttribute("aria-label", `${this.#data.strings.remove}: ${name}`);
    item.append(label, remove);
    return item;
  }

  /** Drawn anew, the element with the focus is gone: its successor takes it. */
  #keepFocus(draw: () => void, selector: string): void {
    draw();
    (
      this.querySelector<HTMLElement>(selector) ?? this.querySelector<HTMLElement>("a, button")
    )?.focus();
  }

  #act(button: HTMLElement): void {
    switch (button.dataset["act"]) {
      case "print":
        print();
        return;
      case "text":
        this.#text();
        return;
      case "clear":
        if (!confirm(this.#data.strings.clearSure)) return;
        save({});
        break;
      default: {
        const list = load();
        delete list[button.dataset["id"] ?? ""];
        save(list);
      }
    }
    this.#keepFocus(() => this.#show(), "[data-act=remove]");
  }

  #text(): void {
    const list = load();
    const { strings } = this.#data;
    const text = this.#groups(list)
      .map(({ id, title, href, wanted }) =>
        [
          title,
          new URL(href, location.href).href,
          ...wanted.map(
            ([paper, [name, need]]) =>
              `${list[`${id}.${paper}`] ? strings.done : strings.todo} ${name} (${need})`,
          ),
        ].join("\n"),
      )
      .join("\n\n");
    const link = make("a");
    link.href = URL.createObjectURL(new Blob([`${text}\n`], { type: "text/plain;charset=utf-8" }));
    link.download = strings.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }
}

customElements.define("my-list", MyList);
