import type { HostPlan } from "./plan.ts";

/**
 * What an operator has to do, beside the files for each host.
 *
 * @example hostReadme({ base: "/guide/", places, moved: [], gone: [] })
 */
export const hostReadme = ({ base }: HostPlan): string =>
  `${[
    "# 發布網站 · Publishing the site",
    "",
    "每次 `npm run build` 都會重新產生這個資料夾，請不要改這裡的檔案。怎麼發布：`docs/維運手冊.md`。",
    "This folder is written by every `npm run build`; change nothing here. How to publish: `docs/operating.md`.",
    "",
    `網站的位置是 \`${base}\`（\`content/site.yaml\` 的 base）。The site lives at \`${base}\`.`,
    "",
    "| 主機 Host | 檔案 File | 怎麼用 How |",
    "| --- | --- | --- |",
    "| nginx | `nginx.conf` | server { … } 裡寫 `include`；改第一行的資料夾。`include` it in the server block; change the folder in its first line. |",
    "| Caddy | `Caddyfile` | 網站的區塊裡寫 `import`；改 `root`。`import` it in the site's block; change `root`. |",
    "| Apache | `apache/.htaccess` | 複製到網站的資料夾。Copy it into the published folder. |",
    "| Netlify | `netlify/` | 兩個檔案複製到發布的最上層；`.br`、`.gz` 不用上傳。Copy both files to the top of what is published; leave `.br` and `.gz` out. |",
    "| Cloudflare Pages | `cloudflare/` | 同上。The same. |",
    "",
    ...(base === "/"
      ? []
      : [
          "## 要放在主機最上層的檔案 · Files for the root of the host",
          "",
          `網站在 ${base} 底下時，搜尋引擎和通報資安問題的人只看主機的最上層。請把 \`dist/robots.txt\` 的 Sitemap 那一行加到 \`/robots.txt\`，並把 \`dist/.well-known/security.txt\` 放到 \`/.well-known/security.txt\`。`,
          `Below ${base} nobody reads them: add the Sitemap line of \`dist/robots.txt\` to \`/robots.txt\` of the host, and put \`dist/.well-known/security.txt\` at \`/.well-known/security.txt\`.`,
          "",
        ]),
    "只准加密連線（HSTS）只到這個網域；子網域也要時，在 `content/site.yaml` 寫 `hsts: { includeSubDomains: true }`。",
    "HSTS covers this name only; `hsts: { includeSubDomains: true }` in `content/site.yaml` widens it.",
    "",
    "頁面裡的樣式改了，安全政策（Content-Security-Policy）裡的雜湊也跟著改：網站和這裡的檔案要一起換上、一起換回。",
    "The policy names the style that stands in pages by its hash: put a release and its host file in place together, and take both back together.",
    "",
    "發布後請跑 `npm run verify -- https://…`。After publishing, run `npm run verify -- https://…`.",
  ].join("\n")}\n`;
