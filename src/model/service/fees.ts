import { isUnknown } from "../../schema/ground.ts";
import { formatFee } from "../quantity.ts";
import { known, type Line, type Part } from "./line.ts";
import type { Speaker } from "./speaker.ts";

/**
 * What it costs. Content knows three shapes: unknown, free, and a list in which each fee may itself be free or unknown;
 * here they become lines.
 *
 * @example fees(speaker(guide, service, "en")).summary // "NT$20 and more"
 */
export function fees(of: Speaker): Part {
  const lines = linesOf(of);
  return { lines, summary: summaryOf(lines, of) };
}

function linesOf({ facts, words, t, locale, say, cite }: Speaker): Line[] {
  const plain = { id: "fee", name: "", notes: [], grounds: [] };
  if (isUnknown(facts.fees)) return [{ ...plain, value: t("unknown.short"), unknown: true }];
  if ("free" in facts.fees)
    return [{ ...plain, value: t("fee.free"), unknown: false, grounds: cite(facts.fees.grounds) }];
  return facts.fees.map((fee) => {
    const { name = "", note } = words.fees[fee.id] ?? {};
    const payment = "payment" in fee ? fee.payment : [];
    return {
      id: fee.id,
      name,
      value: formatFee(fee, locale),
      unknown: fee.kind === "unknown",
      notes: [
        ...(note ? [say(note)] : []),
        ...(payment.length > 0 ? [[payment.map((way) => t(`payment.${way}`)).join(" · ")]] : []),
      ],
      grounds: "grounds" in fee ? cite(fee.grounds) : [],
    };
  });
}

/**
 * Never more than is true of all of them: free only where each is free, a sum only where there is no other.
 * Some free: “free in part”. Several, or one beside an unknown one: the first sum “and more”.
 */
function summaryOf(lines: readonly Line[], { t }: Speaker): string {
  const values = new Set(known(lines).map(({ value }) => value));
  const [first] = values;
  if (first === undefined) return "";
  if (values.size === 1 && known(lines).length === lines.length) return first;
  return values.has(t("fee.free")) ? t("fee.inPart") : t("fee.more", { fee: first });
}
