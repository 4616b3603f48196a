import type { APIRoute } from "astro";
import { guide } from "../../data.ts";
import { others, spoken } from "../../model/locale.ts";
import { url } from "../../model/url.ts";
import { isUnknown } from "../../schema/ground.ts";

/** RFC 9116. Until the Bureau names a security contact, the page that says how to report a mistake stands in for it. */
export const GET: APIRoute = async ({ site }) => {
  const {
    site: { security, published, url: home },
    pages,
  } = await guide();
  const absolute = (href: string) => new URL(href, site).href;
  const expires = new Date(Date.parse(`${published}T00:00:00Z`) + 364 * 86_400_000).toISOString();
  const contact = !isUnknown(security)
    ? security.contact
    : pages.find("about")
      ? absolute(url.page(spoken("en"), "about"))
      : home;
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    `Preferred-Languages: ${["zh-Hant", ...others("zh")].join(", ")}`,
    `Canonical: ${absolute("/.well-known/security.txt")}`,
  ];
  return new Response(`${lines.join("\n")}\n`, {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
};
