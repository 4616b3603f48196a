/**
 * All that the site writes in a reader's browser, by what the privacy page calls it: scripts can write nothing else.
 * “*” stands for the id of a form or a page.
 */
export const kept = {
  list: "my-list",
  answers: "form-*",
  searches: "searches",
  seen: "seen-*",
} as const;

type Open<Name> = Name extends `${infer Start}*` ? `${Start}${string}` : Name;
/** A name under which something may be kept. @example const key: Key = "form-state-compensation-claim"; */
export type Key = Open<(typeof kept)[keyof typeof kept]>;

/**
 * Is something in the browser's storage this site's? Another city's guide may live below this one.
 *
 * @example isKept("works-guide/form-sign", "works-guide/") // true
 * @example isKept("works-guide/tainan/form-sign", "works-guide/") // false
 */
export const isKept = (name: string, store: string): boolean =>
  Object.values(kept).some((key) =>
    key.endsWith("*") ? name.startsWith(store + key.slice(0, -1)) : name === store + key,
  );
