import { isText, mediaType } from "../../../model/site/media-types.ts";
import { headersAt, type HostPlan } from "../../../model/site/host/plan.ts";
import { hashOf } from "../files.ts";
import { isTwin } from "../pack.ts";
import type { Manifest } from "../manifest.ts";
import { type Answer, type Ask, each } from "./ask.ts";

/** What is looked at on a host: where it lies, what should be there. */
export interface Published {
  /** where the site lives, with a slash at the end: "https://host/guide/" */
  address: string;
  plan: HostPlan;
  manifest: Manifest;
  /** codes printed on paper, behind `q/` */
  codes: readonly string[];
  ask: Ask;
}
/** One thing that a host has to do. */
export interface Check {
  zh: string;
  en: string;
  /** how many answers were looked at, and what is wrong with them */
  run: (site: Published) => Promise<{ asked: number; faults: string[] }>;
}

const page = (name: string) => name.replace(/(^|\/)index\.html$/, "$1");
/** Files that are answered as they are: neither packed twins nor pages at addresses that lead on. */
const namesIn = ({ manifest, plan }: Published) => {
  const leading = new Set([...plan.moved.map(({ from }) => from), ...plan.gone]);
  return Object.keys(manifest.files).filter(
    (name) => !isTwin(name) && name !== "404.html" && !leading.has(plan.base + page(name)),
  );
};
/** Types are the same whatever the case and blanks of their parameters. */
const same = (a: string | null, b: string) =>
  (a ?? "").toLowerCase().replaceAll(" ", "") === b.toLowerCase().replaceAll(" ", "");
/** XML may be called by its older name, and scripts and data need no character set. */
const typed = (answer: Answer, name: string): boolean => {
  const [wanted, got] = [mediaType(name), answer.headers.get("content-type")];
  const bare = (type: string | null) => (type ?? "").split(";")[0]?.trim().toLowerCase();
  if (same(got, wanted)) return true;
  if (wanted.startsWith("application/xml")) return bare(got) === "text/xml";
  return !wanted.startsWith("text/") && bare(got) === bare(wanted);
};
const headerFaults = (answer: Answer, address: string, { plan }: Published): string[] =>
  Object.entries(headersAt(address, plan.places)).flatMap(([name, value]) =>
    answer.headers.get(name) === value
      ? []
      : [`${address}: ${name}: ${answer.headers.get(name) ?? "（沒有 · missing）"}`],
  );
const statusFault = (answer: Answer, wanted: number, address: string): string[] =>
  answer.status === wanted ? [] : [`${address}: ${answer.status}，應為 · expected ${wanted}`];

/** Every file is there, whole, of its type and with its headers. */
const files: Check = {
  zh: "每個檔案都在，型別和標頭正確",
  en: "every file is there, with its type and headers",
  run: async (site) => {
    const names = namesIn(site);
    const faults = await each(names, async (name) => {
      const answer = await site.ask(site.address + encodeURI(page(name)), { method: "HEAD" });
      const wrong = statusFault(answer, 200, page(name));
      if (wrong.length > 0) return wrong;
      const [, bytes] = site.manifest.files[name] ?? [];
      const length = answer.headers.get("content-length");
      return [
        ...(length === null || Number(length) === bytes
          ? []
          : [`${name}: ${length} bytes，應為 · expected ${bytes}`]),
        ...(typed(answer, name)
          ? []
          : [`${name}: ${answer.headers.get("content-type")}，應為 · expected ${mediaType(name)}`]),
        ...headerFaults(answer, page(name), site),
      ];
    });
    return { asked: names.length, faults };
  },
};

/** What is not there is said by our own page, with the status that says so. */
const missing: Check = {
  zh: "沒有的網址回 404 和網站自己的頁面",
  en: "what is not there is answered by 404 and the site's own page",
  run: async (site) => {
    const list = ["nothing-here/", "zh/services/nothing-here/", "zh/nothing.pdf"];
    const faults = await each(list, async (address) => {
      const answer = await site.ask(site.address + address);
      const wrong = statusFault(answer, 404, address);
      const own = hashOf(Buffer.from(await answer.text())) === site.manifest.files["404.html"]?.[0];
      return [
        ...wrong,
        ...(own ? [] : [`${address}: 不是網站的 404 頁 · not the site's own page`]),
        ...headerFaults(answer, "404.html", site).map((fault) => `${address} → ${fault}`),
      ];
    });
    return { asked: list.length, faults };
  },
};

const hidden: Check = {
  zh: "不該公開的檔案看不到",
  en: "what is not meant for readers is not to be had",
  run: async (site) => {
    const list = ["_headers", "_redirects", ".htaccess", ".git/HEAD"];
    const faults = await each(list, async (address) => {
      const { status } = await site.ask(site.address + address);
      return [400, 403, 404].includes(status) ? [] : [`${address}: ${status}`];
    });
    return { asked: list.length, faults };
  },
};

/** Pages end in a slash; who leaves it out is sent there, on the same host and port. */
const slash: Check = {
  zh: "少了最後的 / 會轉過去",
  en: "a missing last slash is added",
  run: async (site) => {
    const list = ["zh", "en", "zh/services"].filter(
      (address) => site.manifest.files[`${address}/index.html`],
    );
    const faults = await each(list, async (address) => {
      const answer = await site.ask(site.address + address);
      const to = answer.headers.get("location");
      const target = to === null ? "" : new URL(to, site.address + address).href;
      return [301, 308].includes(answer.status) && target === `${site.address}${address}/`
        ? []
        : [`${address}: ${answer.status} → ${to}`];
    });
    return { asked: list.length, faults };
  },
};

const moved: Check = {
  zh: "搬家的網址會轉，沒有了的網址回 410",
  en: "addresses that moved lead on, those that are no more say 410",
  run: async (site) => {
    const { origin } = new URL(site.address);
    const faults = await each(site.plan.moved, async ({ from, to }) => {
      const answer = await site.ask(origin + from);
      const target = new URL(answer.headers.get("location") ?? "", origin).pathname;
      return answer.status === 301 && target === to
        ? []
        : [`${from}: ${answer.status} → ${target}`];
    });
    const gone = await each(site.plan.gone, async (from) =>
      statusFault(await site.ask(origin + from), 410, from),
    );
    return {
      asked: site.plan.moved.length + site.plan.gone.length,
      faults: [...faults, ...gone],
    };
  },
};

/** What has not changed is not sent again. */
const unchanged: Check = {
  zh: "沒有變的檔案回 304",
  en: "what has not changed is not sent again",
  run: async (site) => {
    const list = ["zh/", "zh/services/", "sitemap.xml"];
    const faults = await each(list, async (address) => {
      const first = await site.ask(site.address + address, { method: "HEAD" });
      const tag = first.headers.get("etag");
      const day = first.headers.get("last-modified");
      if (!tag && !day) return [`${address}: ETag, Last-Modified（沒有 · missing）`];
      const again = await site.ask(site.address + address, {
        headers: tag ? { "If-None-Match": tag } : { "If-Modified-Since": day ?? "" },
      });
      return statusFault(again, 304, address);
    });
    return { asked: list.length, faults };
  },
};

const packed: Check = {
  zh: "文字壓縮後才送",
  en: "text is sent packed",
  run: async (site) => {
    const text = (name: string) => isText(mediaType(name)) && `${name}.gz` in site.manifest.files;
    const kinds = Map.groupBy(namesIn(site).filter(text), (name) => name.split(".").at(-1) ?? "");
    const list = [...kinds.values()].flatMap(([name]) => name ?? []);
    const faults = await each(list, async (name) => {
      const answer = await site.ask(site.address + page(name), {
        headers: { "Accept-Encoding": "br, gzip" },
      });
      const by = answer.headers.get("content-encoding");
      await answer.text();
      return by === "br" || by === "gzip" ? [] : [`${name}: ${by ?? "沒有壓縮 · not packed"}`];
    });
    return { asked: list.length, faults };
  },
};

/** Other sites may fetch the data. */
const data: Check = {
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

const codes: Check = {
  zh: "印在紙上的代碼都打得開",
  en: "every code printed on paper opens",
  run: async (site) => {
    const faults = await each(site.codes, async (code) =>
      statusFault(
        await site.ask(`${site.address}q/${code}/`, { method: "HEAD" }),
        200,
        `q/${code}/`,
      ),
    );
    return { asked: site.codes.length, faults };
  },
};

const attribute = /\s(?:href|src)="([^"#?]*)/g;

/** Every link of every page leads to something that is there. */
const links: Check = {
  zh: "每一頁的每個連結都在",
  en: "every link of every page leads somewhere",
  run: async (site) => {
    const { origin } = new URL(site.address);
    const pages = namesIn(site).filter((name) => name.endsWith(".html"));
    const there = new Set(namesIn(site).map((name) => encodeURI(site.address + page(name))));
    let asked = 0;
    const faults = await each(pages, async (name) => {
      const from = site.address + page(name);
      const answer = await site.ask(from);
      if (answer.status !== 200) return statusFault(answer, 200, page(name));
      const html = await answer.text();
      const targets = [...html.matchAll(attribute)]
        .map(([, href = ""]) => new URL(href.replaceAll("&amp;", "&") || from, from))
        .filter((to) => to.origin === origin && /^https?:$/.test(to.protocol));
      asked += targets.length;
      return targets.filter((to) => !there.has(to.href)).map((to) => `${page(name)} → ${to.href}`);
    });
    return { asked, faults: [...new Set(faults)] };
  },
};

/** All that `npm run verify` looks at, in its order. */
export const checks: readonly Check[] = [
  files,
  missing,
  hidden,
  slash,
  moved,
  unchanged,
  packed,
  data,
  codes,
  links,
];
