/**
 * Arrows walk from the box through the results and back; Escape returns to the box.
 *
 * @param root holds the box and the results
 * @param links the results, as they stand
 * @example arrows(element, input, () => [...element.querySelectorAll("a")])
 */
export function arrows(
  root: HTMLElement,
  box: HTMLInputElement,
  links: () => Iterable<HTMLElement>,
): void {
  const target = (key: string): HTMLElement | undefined => {
    const all = [...links()];
    const active = document.activeElement;
    const at = active instanceof HTMLElement ? all.indexOf(active) : -1;
    if (at < 0 && active !== box) return undefined;
    if (key === "ArrowDown") return all[Math.min(at + 1, all.length - 1)];
    if (key === "ArrowUp" && at >= 0) return all[at - 1] ?? box;
    return key === "Escape" && at >= 0 ? box : undefined;
  };
  root.addEventListener("keydown", (event) => {
    const next = event.isComposing ? undefined : target(event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
