import { localeOfPage } from "./dom.ts";
import { connect } from "../search/client.ts";
import { suggest } from "./search/suggest.ts";

/** Gives every search box of the page its suggestions. */
const locale = localeOfPage();
for (const input of document.querySelectorAll<HTMLInputElement>("form[data-suggest] input")) {
  const { form } = input;
  const base = form?.dataset["suggest"] ?? "/";
  if (form)
    suggest(input, form, {
      base,
      locale,
      ask: (request) => connect(base).ask(request),
      go: (href) => location.assign(href),
    });
}
