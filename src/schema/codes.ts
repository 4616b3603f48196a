import { z } from "astro/zod";
import { both, ref } from "./text.ts";

/**
 * One line of the ledger `content/codes.yaml`. Codes are printed on paper: a line is never removed and a code
 * never used again. What a code once meant is gone only by `redirect` to another code.
 */
export const ledgerEntry = z
  .strictObject({
    code: z
      .string()
      .regex(
        /^(?:[A-Z]{2,3}|F|O)-\d{3}$/,
        both(
          "永久代碼，像 BM-012（服務）、F-001（表單）、O-001（單位）",
          "a permanent code such as BM-012, F-001 or O-001",
        ),
      )
      .describe(
        both(
          "印在紙上的永久代碼，像 BM-012；公布後不改、不刪、不重用",
          "the code that is printed; never changed, removed or used again",
        ),
      ),
    service: ref("services/", "這個代碼是哪個服務", "the service it stands for").optional(),
    form: ref("forms/", "這個代碼是哪份表單", "the form it stands for").optional(),
    office: ref("offices.yaml", "這個代碼是哪個單位", "the office it stands for").optional(),
    redirect: z
      .string()
      .optional()
      .describe(
        both("舊代碼改接到哪個代碼，像 BM-013", "the code that takes its place, such as BM-013"),
      ),
  })
  .refine(
    (e) => [e.service, e.form, e.office, e.redirect].filter(Boolean).length === 1,
    both(
      "service、form、office、redirect 剛好寫一個",
      "exactly one of service, form, office, redirect",
    ),
  );
export type LedgerEntry = z.infer<typeof ledgerEntry>;
