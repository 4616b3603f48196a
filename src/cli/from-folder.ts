import path from "node:path";

const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/i;

/**
 * A built page, so that it can be opened from a folder without a server: links lead from file to file, and the policy
 * that allows a page its own site only is gone, since a folder is nobody's site.
 *
 * @param file where the page stands below the folder
 * @example fromFolder('<a href="/zh/">', "zh/services/index.html", "/") // '<a href="../index.html">'
 */
export const fromFolder = (html: string, file: string, base: string): string =>
  html
    .replace(policy, "")
    .replace(
      /\b(href|src|action)=("?)(\/[^"?#\s>]*)/g,
      (whole, name: string, mark: string, address: string) => {
        if (!address.startsWith(base) || address.startsWith("//")) return whole;
        const target = `${address.slice(base.length)}${address.endsWith("/") ? "index.html" : ""}`;
        return `${name}=${mark}${path.posix.relative(path.posix.dirname(file), target)}`;
      },
    );
