import type { Locale } from "../model/locale.ts";

type Child = Node | string | undefined | false;

/** Makes an element. Text is text: nothing is parsed. @example make("a", { href: "/" }, "Home") */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(key, value);
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** Text with the terms of a query marked. */
export const marked = (pieces: readonly { text: string; marked: boolean }[]): (Node | string)[] =>
  pieces.map((piece) => (piece.marked ? make("mark", {}, piece.text) : piece.text));

/** Fills `{name}` in a sentence. @example fill("{n} results", { n: 3 }) // "3 results" */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The language of the page, as it stands in addresses. @example localeOfPage() // "zh" where lang is zh-Hant-TW */
export const localeOfPage = (): Locale => {
  const { lang } = document.documentElement;
  return lang.startsWith("zh") ? "zh" : (lang as Locale);
};
