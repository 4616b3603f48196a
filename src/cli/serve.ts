import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { staticServer } from "./static-server.ts";

/**
 * Shows the built site on this machine, with the headers a host would send.
 * PORT chooses the port (4321), DIST the folder (dist). Nothing here is needed to publish: any static host will do.
 */
const port = Number(process.env["PORT"] ?? 4321);
const folder = process.env["DIST"] ?? "dist";
const { base } = parse(readFileSync("content/site.yaml", "utf8")) as { base: string };

if (!existsSync(`${folder}/index.html`)) {
  console.error(`${folder}/ 裡沒有網站，先輸入 npm run build · holds no site: npm run build first`);
  process.exit(1);
}

const server = staticServer(folder, base);
server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(
    `${port} 已經被占用，換一個 · is taken, choose another: PORT=${port + 1} npm start`,
  );
  process.exit(1);
});
server.listen(port, "localhost", () =>
  console.log(
    `網站在 http://localhost:${port}${base}，按 Ctrl+C 結束 · the site is there; Ctrl+C stops`,
  ),
);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(0));
