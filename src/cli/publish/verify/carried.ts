import { isText, mediaType } from "../../../model/site/media-types.ts";
import { each } from "./ask.ts";
import { type Check, namesIn, page, type Published, statusFault, typed } from "./looking.ts";

/** One of each kind of text that is too small to have a packed one beside it: a host may pack it under way. */
const smallTexts = (site: Published): string[] => {
  const small = namesIn(site).filter(
    (name) => isText(mediaType(name)) && !(`${name}.gz` in site.manifest.files),
  );
  return [...Map.groupBy(small, (name) => name.split(".").at(-1)).values()].flatMap(([name]) =>
    name === undefined ? [] : [page(name)],
  );
};

/** What has not changed is not sent again. */
export const unchanged: Check = {
  zh: "沒有變的檔案回 304",
  en: "what has not changed is not sent again",
  run: async (site) => {
    const list = ["zh/", "zh/services/", "sitemap.xml", ...smallTexts(site)].flatMap((address) =>
      ["identity", "br, gzip"].map((accepted) => ({ address, accepted })),
    );
    const faults = await each(list, async ({ address, accepted }) => {
      const packing = { "Accept-Encoding": accepted };
      const first = await site.ask(site.address + address, { method: "HEAD", headers: packing });
      const tag = first.headers.get("etag");
      const day = first.headers.get("last-modified");
      if (!tag && !day) return [`${address}: ETag, Last-Modified（沒有 · missing）`];
      const again = await site.ask(site.address + address, {
        headers: {
          ...packing,
          ...(tag ? { "If-None-Match": tag } : { "If-Modified-Since": day ?? "" }),
        },
      });
      return statusFault(again, 304, `${address}（${accepted}）`);
    });
    return { asked: list.length, faults };
  },
};

/** Texts are sent in either packing, and are still what they are. */
export const packed: Check = {
  zh: "文字壓縮後才送",
  en: "text is sent packed",
  run: async (site) => {
    const text = (name: string) => isText(mediaType(name)) && `${name}.gz` in site.manifest.files;
    const kinds = Map.groupBy(namesIn(site).filter(text), (name) => name.split(".").at(-1) ?? "");
    const list = [...kinds.values()]
      .flatMap(([name]) => name ?? [])
      .flatMap((name) => ["br, gzip", "gzip"].map((accepted) => ({ name, accepted })));
    const faults = await each(list, async ({ name, accepted }) => {
      const answer = await site.ask(site.address + page(name), {
        headers: { "Accept-Encoding": accepted },
      });
      const by = answer.headers.get("content-encoding") ?? "沒有壓縮 · not packed";
      await answer.text();
      return [
        ...(accepted.split(", ").includes(by) ? [] : [`${name}: ${by}（${accepted}）`]),
        ...(typed(answer, name) ? [] : [`${name}: ${answer.headers.get("content-type")}`]),
        // a cache in between would send the packed one to who cannot unpack it
        ...(/accept-encoding/i.test(answer.headers.get("vary") ?? "")
          ? []
          : [`${name}: Vary: ${answer.headers.get("vary") ?? "（沒有 · missing）"}`]),
      ];
    });
    return { asked: list.length, faults };
  },
};

/** Other sites may fetch the data. */
export const data: Check = {
  zh: "別的網站可以讀開放資料和訂閱",
  en: "other sites may fetch open data and feeds, and nothing else",
  run: async (site) => {
    const open = namesIn(site).filter((name) => /^open-data\/|feed\.xml$/.test(name));
    const faults = await each([...open.slice(0, 20), "zh/index.html"], async (name) => {
      const answer = await site.ask(site.address + encodeURI(page(name)), {
        method: "HEAD",
        headers: { Origin: "https://example.net" },
      });
      const allowed = answer.headers.get("access-control-allow-origin");
      const wanted = name === "zh/index.html" ? null : "*";
      return allowed === wanted ? [] : [`${name}: Access-Control-Allow-Origin: ${allowed}`];
    });
    return { asked: open.length + 1, faults };
  },
};
