import { z } from "astro/zod";
import { grounds } from "./ground.ts";
import { id, words } from "./text.ts";

const ref = (what: string) => id.meta({ description: `id in content/${what}` });
const said = z.strictObject({ id, grounds });

/** What the one button of the first screen does. */
export const button = z.union([
  z.strictObject({
    call: id.meta({ description: "a line of content/lines.yaml, or a phone of offices.yaml" }),
  }),
  z.strictObject({ form: ref("forms/").meta({ description: "opens it to fill in" }) }),
  z.strictObject({ platform: ref("platforms.yaml") }),
  z.strictObject({
    section: z.enum(["need", "evidence", "hand-in", "steps", "forms", "status"]),
  }),
  z.strictObject({ flow: ref("flows/") }),
]);
export type Button = z.infer<typeof button>;

/**
 * A case in which the reader does, does not, or may need this service, in what a layman knows: storeys, height, what it
 * was before. The reason is that of a rule of a flow, or words of its own.
 *
 * @example { id: high-rise, verdict: "yes", grounds: [{ law: building-act, articles: ["77-2"] }] }
 * @example { id: paint, verdict: "no", rule: change-building/loose }
 */
export const needCase = z
  .strictObject({
    id,
    verdict: z.enum(["yes", "no", "ask"]),
    rule: z
      .string()
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "a flow and one of its rules, as change-building/bars")
      .optional()
      .meta({ description: "takes the reason and its grounds from this rule" }),
    grounds: grounds.optional(),
  })
  .refine(
    (c) => (c.rule === undefined) !== (c.grounds === undefined),
    "rule, or grounds for words of your own",
  );

/** “Do I need it?”, “Do I qualify?” */
export const need = z.strictObject({
  cases: z.array(needCase).min(2).max(7),
  flow: ref("flows/").optional().meta({ description: "asks the same step by step" }),
});

/** The first screen of a service. Its sentence is `summary` in the words. */
const first = {
  grounds: grounds.meta({ description: "what the sentence under the title (summary) rests on" }),
  button,
  ask: id.meta({ description: "line or phone to ask for what is not known" }),
  danger: z
    .strictObject({ grounds })
    .optional()
    .meta({ description: "only where life is at risk: leave, 119, the duty line" }),
};
const lines = (least: number) => z.array(said).min(least).max(5);

/** What the first screen must hold, by kind of service: see `content/README`-like table in docs of the schema below. */
export const answers = {
  /** A report: what to say on the phone, what happens next. */
  report: z.strictObject({
    ...first,
    button: z.strictObject({ call: id }),
    say: lines(2),
    next: lines(1),
  }),
  /** A permit, filing or subsidy: do I need it, do I qualify? */
  need: z.strictObject({ ...first, need }),
  /** A claim or dispute: what to do today. */
  today: z.strictObject({ ...first, today: lines(2) }),
  /** A copy, advice or information: what to say, where there is something to say. */
  say: z.strictObject({ ...first, say: lines(1) }),
};

/** Words of the first screen, under `answer` in `{zh,en}.mdx`. */
export const answerWords = z.strictObject({
  button: words.max(40).meta({ description: "a verb and, for a call, the number: 打 1999 報修" }),
  where: words.max(70).optional().meta({
    description:
      "who takes it in, where that is no single office: the authority named in the letter. Stands in the box instead of the office",
  }),
  hint: words.max(40).optional().meta({ description: "beside the button, small: 全天" }),
  danger: words.max(160).optional(),
  say: z.record(id, words).optional(),
  today: z.record(id, words).optional(),
  next: z.record(id, words).optional(),
  need: z
    .strictObject({
      ask: words.max(60).meta({ description: "the question, in what a layman knows" }),
      cases: z.record(
        id,
        z.strictObject({
          label: words.max(60),
          text: words.optional().meta({ description: "the reason; left out where rule gives it" }),
        }),
      ),
    })
    .optional(),
});
