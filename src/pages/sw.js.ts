import type { APIRoute } from "astro";
import { guide } from "../data.ts";
import { locales } from "../model/locale.ts";
import { url } from "../model/url.ts";

/**
 * The service worker: what was opened once opens again without a network. The network always comes first, so nobody
 * reads an old fee while a new one is within reach. A new edition throws the old copies away.
 */
export const GET: APIRoute = async () => {
  const { site } = await guide();
  const first = locales.flatMap((locale) => [url.home(locale), url.fixed(locale, "my-list")]);
  const script = `const copies = "guide-${site.published}";
const first = ${JSON.stringify(first)};
self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(copies).then((cache) => cache.addAll(first)).then(() => self.skipWaiting()));
});
self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter((name) => name !== copies).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(
    fetch(request)
      .then((response) => {
        if (response.ok) {
          const copy = response.clone();
          event.waitUntil(caches.open(copies).then((cache) => cache.put(request, copy)));
        }
        return response;
      })
      .catch(async () => (await caches.match(request, { ignoreSearch: true })) ?? Response.error()),
  );
});
`;
  return new Response(script, { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
};
