/** `sw.js` where the agency keeps no copies (`offline: false` in site.yaml): it takes back what an earlier one has kept, and goes. */
import { shelfPrefix } from "./copies.ts";

declare const BASE: string;
interface Lasting extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
const worker = self as unknown as {
  skipWaiting: () => Promise<void>;
  registration: { unregister: () => Promise<boolean> };
  addEventListener: (type: "install" | "activate", listener: (event: Lasting) => void) => void;
};

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => {
  const leave = async () => {
    for (const name of await caches.keys())
      if (name.startsWith(shelfPrefix(BASE))) await caches.delete(name);
    await worker.registration.unregister();
  };
  event.waitUntil(leave());
});
