import { mediaType } from "../../../model/site/media-types.ts";
import { each } from "./ask.ts";
import { type Check, headerFaults, isFile, namesIn, page, statusFault, typed } from "./looking.ts";

/** Every file is there, whole, of its type and with its headers. */
export const files: Check = {
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
export const missing: Check = {
  zh: "沒有的網址回 404 和網站自己的頁面",
  en: "what is not there is answered by 404 and the site's own page",
  run: async (site) => {
    const list = ["nothing-here/", "zh/services/nothing-here/", "zh/nothing.pdf"];
    const faults = await each(list, async (address) => {
      const answer = await site.ask(site.address + address);
      const wrong = statusFault(answer, 404, address);
      const own = await isFile(answer, "404.html", site);
      return [
        ...wrong,
        ...(own ? [] : [`${address}: 不是網站的 404 頁 · not the site's own page`]),
        ...headerFaults(answer, "404.html", site)
          .filter((fault) => !fault.endsWith("Cache-Control: no-store")) // some hosts keep none
          .map((fault) => `${address} → ${fault}`),
      ];
    });
    return { asked: list.length, faults };
  },
};

/** Files for hosts, and what a copy of the project would carry along. */
export const hidden: Check = {
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
export const slash: Check = {
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

/** Old addresses, by `content/moved.yaml`. */
export const moved: Check = {
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
    const gone = await each(site.plan.gone, async (from) => {
      const answer = await site.ask(origin + from);
      const name = from.slice(site.plan.base.length);
      const wrong = statusFault(answer, 410, from);
      return wrong.length > 0
        ? wrong
        : [
            ...((await isFile(answer, `${name}index.html`, site))
              ? []
              : [`${from}: 不是說明去哪裡的那一頁 · not the page that leads on`]),
            ...headerFaults(answer, name, site),
          ];
    });
    return {
      asked: site.plan.moved.length + site.plan.gone.length,
      faults: [...faults, ...gone],
    };
  },
};
