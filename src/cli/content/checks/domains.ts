import type { Path } from "../report/fault.ts";
import { type Both, say } from "../report/said.ts";
import { remembered } from "../read/remembered.ts";
import { texts } from "../read/select.ts";

export type Address = { path: Path; url: string; scheme: string; host: string };

const shape = /^(https?):\/\/([^/?#\s]*)/;

/** Every address of a file, with its place. */
export const addressesIn = remembered(({ data }): Address[] =>
  texts(data).flatMap(({ path, value }) => {
    const [, scheme, host] = value.startsWith("http") ? (shape.exec(value) ?? []) : [];
    return scheme && host !== undefined
      ? [{ path, url: value, scheme, host: host.toLowerCase() }]
      : [];
  }),
);

/** Signs that are taken for one another. @example skeleton("kcg.g0v.tw") // "kcg.gov.tw" */
const skeleton = (host: string) =>
  host.replaceAll("0", "o").replaceAll("1", "l").replaceAll("rn", "m").replaceAll("vv", "w");

/** Two letters changed places, or one stands for another. @example slips("kgc", "kcg") // true */
const slips = (a: string, b: string): boolean => {
  if (a.length !== b.length || a === b) return false;
  const places = [...a].flatMap((letter, i) => (letter === b[i] ? [] : [i]));
  const [first = 0, second = 0] = places;
  return (
    places.length === 1 ||
    (places.length === 2 &&
      second === first + 1 &&
      a[first] === b[second] &&
      a[second] === b[first])
  );
};

const shortened =
  /^(?:bit\.ly|goo\.gl|reurl\.cc|lihi\d*\.(?:cc|com|tw)|tinyurl\.com|t\.co|ppt\.cc|is\.gd|pse\.is|s\.yam\.com|0rz\.tw)$/;

/** The part of a government's address that names the agency. @example agencyOf("pwb.kcg.gov.tw") // "kcg" */
export const agencyOf = (host: string) => /([^.]+)\.gov\.tw$/.exec(host)?.[1];

/** What may be wrong with the host of an address, beside others that are known. */
export const suspicious = (
  host: string,
  home: string | undefined,
  known: ReadonlySet<string>,
): Both | undefined => {
  const official = host.endsWith(".gov.tw");
  if (/[^\x20-\x7e]|(?:^|\.)xn--/.test(host))
    return say(
      "網域裡有外國字母，看起來像別的網址",
      "foreign letters in the domain, made to look like another",
    );
  if (host.includes("@")) return say("@ 前面的不是網域", "what stands before @ is not the domain");
  if (/^\[|^\d+(?:\.\d+){3}(?::|$)/.test(host))
    return say("只有 IP，沒有網域", "an IP address instead of a domain");
  if (shortened.test(host))
    return say("縮網址看不出連到哪裡", "a shortened address hides where it leads");
  if (
    /(?:^|[.-])gov(?:[.-]|$)|gov-?tw|kcg-/.test(host) &&
    !official &&
    !/\.gov(?:\.[a-z]{2})?$/.test(host)
  )
    return say(
      "看起來像政府網址，其實不是 .gov.tw",
      "looks like a government’s address, and does not end in .gov.tw",
    );
  if (host === "gov.tw") return say("gov.tw 前面少了機關", "the agency before gov.tw is missing");
  const twin = [...known].find(
    (other) => other !== host && skeleton(other) === skeleton(host) && skeleton(other) === other,
  );
  if (twin !== undefined)
    return say(`和 ${twin} 只差相像的字`, `differs from ${twin} only by signs that look alike`);
  const agency = official ? agencyOf(host) : undefined;
  if (agency && home && agency.length > 2 && slips(agency, home))
    return say(`和 ${home}.gov.tw 只差一個字`, `one letter away from ${home}.gov.tw`);
  return undefined;
};
