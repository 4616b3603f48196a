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
  console.error(`${folder}/ holds no site. Build it first: npm run build`);
  process.exit(1);
}

const server = staticServer(folder, base);
server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
  process.exit(1);
});
server.listen(port, "localhost", () =>
  console.log(`The site is at http://localhost:${port}${base} (stop: Ctrl+C)`),
);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(0));
