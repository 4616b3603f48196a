import { z } from "astro/zod";
import { id } from "./text.ts";

/**
 * One line of the ledger `content/codes.yaml`. Codes are printed on paper: a line is never removed and a code
 * never used again. What a code once meant is gone only by `redirect` to another code.
 */
export const ledgerEntry = z
  .strictObject({
    code: z
      .string()
      .regex(/^(BM|RE|RD|PK|CS|F|O)-\d{3}$/, "a permanent code such as BM-012, F-001 or O-001"),
    service: id.optional(),
    form: id.optional(),
    office: id.optional(),
    redirect: z.string().optional().meta({ description: "the code that takes its place" }),
  })
  .refine(
    (e) => [e.service, e.form, e.office, e.redirect].filter(Boolean).length === 1,
    "exactly one of service, form, office, redirect",
  );
export type LedgerEntry = z.infer<typeof ledgerEntry>;
