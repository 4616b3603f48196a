import type { Wrong } from "../checks.ts";
import { folded } from "../folding.ts";

/**
 * What is wrong with an hour and its minutes, or nothing.
 * @example wrongTime({ hour: "24", minute: "00" }, { required: true }) // "notATime"
 */
export function wrongTime(
  typed: { hour: string; minute: string },
  { required }: { required: boolean },
): Wrong | undefined {
  const [hour, minute] = [folded(typed.hour), folded(typed.minute)];
  if (hour === "" && minute === "") return required ? "empty" : undefined;
  const real = /^(?:[01]?\d|2[0-3])$/.test(hour) && /^[0-5]?\d$/.test(minute);
  return real ? undefined : "notATime";
}
