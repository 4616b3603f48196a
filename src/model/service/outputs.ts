import { isUnknown } from "../../schema/ground.ts";
import { joined } from "../i18n.ts";
import { formatLimit } from "../quantity.ts";
import { boundedLimit, limitOf } from "./limits.ts";
import { decided } from "./kind.ts";
import type { Line, Part } from "./line.ts";
import type { Speaker } from "./speaker.ts";

/** What you get, and how long it is valid. A validity that is not known is left out. */
export function outputs(of: Speaker): Part {
  const { facts, words, t, locale, say, cite } = of;
  const list = isUnknown(facts.outputs) ? [] : facts.outputs;
  const lasting = (id: string) => {
    const limit = limitOf(of, id);
    return limit.bound === "lasts" ? formatLimit(limit, locale) : boundedLimit(of, id);
  };
  const lines = list.map(({ id, validity, grounds }): Line => {
    const { name = "", note } = words.outputs[id] ?? {};
    return {
      id,
      name,
      value:
        validity === "none"
          ? decided.has(facts.kind) && facts.kind !== "subsidy"
            ? t("service.validNone")
            : ""
          : "unknown" in validity
            ? ""
            : t("service.validLimit", { limit: lasting(validity.limit) }),
      unknown: false,
      notes: note ? [say(note)] : [],
      grounds: cite(grounds),
    };
  });
  return {
    lines,
    summary: joined(
      lines.map(({ name }) => name),
      locale,
    ),
  };
}
