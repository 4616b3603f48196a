import type { Reference } from "../citation.ts";
import type { Segment } from "../tokens.ts";
import { url } from "../url.ts";
import { decided } from "./kind.ts";
import { boundedLimit } from "./limits.ts";
import type { Speaker } from "./speaker.ts";

/** One step of the procedure. */
export interface Step {
  id: string;
  title: string;
  /** Who acts. */
  actor: string;
  /** How long it takes, where the step has a period that is known. */
  limit: string | undefined;
  /** “in some cases”, “at the same time”. */
  marks: string[];
  /** The office's clock stands still. */
  stopped: boolean;
  text: Segment[];
  /** Where it goes on: only where that is not simply the next step. */
  next: { label: string; to: string; href: string | undefined }[];
  forms: { href: string; label: string }[];
  grounds: Reference[];
}

/** @example steps(of).list[0].title // "Have the drawings made" */
export function steps(of: Speaker): { summary: string; list: Step[] } {
  const { facts, words, guide, locale, say, cite, t } = of;
  const number = new Map(facts.steps.map(({ id }, index) => [id, index + 1]));
  const label = (on: "ok" | "correct" | "refuse") =>
    t(decided.has(facts.kind) ? `next.${on}` : `next.${on}_plain`);
  const list = facts.steps.map((step): Step => {
    const limit = facts.limits.find(({ id }) => id === step.limit);
    return {
      id: step.id,
      title: words.steps[step.id]?.title ?? "",
      actor: t(`actor.${step.actor}`),
      limit: step.limit && limit?.amount !== undefined ? boundedLimit(of, step.limit) : undefined,
      marks: [
        ...(step.optional ? [t("service.optional")] : []),
        ...(step.logic === "then" ? [] : [t(`service.${step.logic}`)]),
      ],
      stopped: step.clock === "stopped",
      text: say(words.steps[step.id]?.text ?? ""),
      next: step.next.map(({ on, to }) => ({
        label: label(on),
        to: to === "end" ? t("service.end") : `${number.get(to)} ${words.steps[to]?.title ?? ""}`,
        href: to === "end" ? undefined : `#step-${to}`,
      })),
      forms: step.forms.map((form) => ({
        href: url.form(locale, form),
        label: guide.forms.get(form).title[locale],
      })),
      grounds: cite(step.grounds),
    };
  });
  return { list, summary: t("service.stepCount", { count: list.length, n: String(list.length) }) };
}
