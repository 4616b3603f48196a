import { EventEmitter, once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";

/** Readers who keep asking while something is done to the site. */
export interface Watcher {
  /** what was not answered as it should be */
  failed: readonly string[];
  /** Does something, and lets the readers ask on after it. @returns how many answers came meanwhile */
  during: (act: () => Promise<unknown>) => Promise<number>;
  stop: () => Promise<void>;
}

const every = 100; // milliseconds
/** So many rounds are seen in each phase, however fast it goes. */
const rounds = 5;

/**
 * Asks for each of these addresses every 100 ms. An answer fails when it is none, or no 200, or empty.
 *
 * @example const readers = watcher([`${origin}/zh/`]); await readers.during(deploy); readers.failed // []
 */
export function watcher(addresses: readonly string[]): Watcher {
  const failed: string[] = [];
  const told = new EventEmitter();
  let [going, seen] = [true, 0];
  const one = async (address: string) => {
    try {
      const answer = await fetch(address);
      const text = await answer.text();
      if (answer.status !== 200 || text === "") failed.push(`${answer.status} ${address}`);
    } catch (error) {
      failed.push(`${String(error)} ${address}`);
    }
  };
  const asking = (async () => {
    while (going) {
      await Promise.all([...addresses.map(one), pause(every)]);
      seen += 1;
      told.emit("round");
    }
  })();
  return {
    failed,
    during: async (act) => {
      const before = seen;
      await act();
      for (const until = seen + rounds; seen < until;) await once(told, "round");
      return (seen - before) * addresses.length;
    },
    stop: async () => {
      going = false;
      await asking;
    },
  };
}
