import type { Form } from "../../schema/form.ts";
import type { Ground } from "../../schema/ground.ts";
import type { Reference } from "../citation.ts";
import { isAnswer } from "./fields.ts";

/** The grounds of a form as marks, numbered in the order of its page. */
export interface Cited {
  officialForm: Reference[];
  signer: Reference[];
  sendTo: Reference[];
  /** By id of the paper, the field or the mistake. */
  attach: ReadonlyMap<string, Reference[]>;
  fields: ReadonlyMap<string, Reference[]>;
  mistakes: ReadonlyMap<string, Reference[]>;
}

/** @example citedIn(form, ledger(guide, "en").cite).fields.get("claimant-name") */
export function citedIn(
  form: Form,
  cite: (grounds: readonly Ground[] | undefined) => Reference[],
): Cited {
  const each = (list: readonly { id: string; grounds: Ground[] }[]) =>
    new Map(list.map(({ id, grounds }) => [id, cite(grounds)]));
  return {
    officialForm: cite(form.officialForm?.grounds),
    sendTo: cite(form.sendTo.grounds),
    attach: each(form.attach),
    signer: cite(form.signer.grounds),
    fields: each(form.sections.flatMap(({ fields }) => fields.filter(isAnswer))),
    mistakes: each(form.mistakes),
  };
}
