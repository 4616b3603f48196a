import { type Check, type Content, faultIn } from "../read/content.ts";
import type { Fault } from "../report/fault.ts";
import { list, record } from "../read/select.ts";
import type { Source } from "../read/source.ts";

type Owner = {
  kind: "service" | "form" | "office";
  id: string;
  code: unknown;
  source: Source;
  path: (string | number)[];
};

/** Everything that carries a permanent code. */
const owners = (content: Content): Owner[] => {
  const own = (kind: "service" | "form", id: string, name: string): Owner[] => {
    const source = content.files.get(name);
    return source?.data
      ? [{ kind, id, code: record(source.data)["code"], source, path: ["code"] }]
      : [];
  };
  const offices = content.files.get("offices.yaml");
  return [
    ...content.services.flatMap((id) => own("service", id, `services/${id}/service.yaml`)),
    ...content.forms.flatMap((id) => own("form", id, `forms/${id}/form.yaml`)),
    ...list(offices?.data).flatMap((entry, i): Owner[] => {
      const { id, code } = record(entry);
      return offices && typeof id === "string"
        ? [{ kind: "office", id, code, source: offices, path: [i, "code"] }]
        : [];
    }),
  ];
};

/** The ledger of permanent codes: no code twice, every owner entered, every entry pointing at something that exists. */
export const codeLedger: Check = (content) => {
  const ledger = content.files.get("codes.yaml");
  if (!ledger) return [];
  const lines = list(ledger.data).map((entry) => record(entry));
  const faults: Fault[] = [];
  const seen = new Map<unknown, number>();
  const all = owners(content);
  for (const [i, line] of lines.entries()) {
    const first = seen.get(line["code"]);
    if (first !== undefined) {
      const expected = `each code once; line ${ledger.line([first])} has it already`;
      faults.push(
        faultIn(ledger, "code-ledger", [i, "code"], {
          found: String(line["code"]),
          expected,
          mend: "give the newer entry the next free number",
        }),
      );
    }
    seen.set(line["code"], first ?? i);
    for (const kind of ["service", "form", "office"] as const) {
      const id = line[kind];
      if (typeof id !== "string") continue;
      const owner = all.find((entry) => entry.kind === kind && entry.id === id);
      const mend = `add the ${kind}, or write redirect: <another code> instead of ${kind}`;
      if (!owner)
        faults.push(
          faultIn(ledger, "code-ledger", [i, kind], {
            found: id,
            expected: `a ${kind} that exists`,
            mend,
          }),
        );
    }
    const target = line["redirect"];
    if (
      typeof target === "string" &&
      (target === line["code"] ||
        !lines.some(({ code, redirect }) => code === target && redirect === undefined))
    ) {
      faults.push(
        faultIn(ledger, "code-ledger", [i, "redirect"], {
          found: target,
          expected: "another code of this list that is in use",
          mend: "name the code that takes its place",
        }),
      );
    }
  }
  for (const { kind, id, code, source, path } of all) {
    const entered = lines.filter((line) => line[kind] === id).map((line) => line["code"]);
    if (typeof code !== "string" || (entered.length === 1 && entered[0] === code)) continue;
    const expected =
      entered.length === 0
        ? `a line in content/codes.yaml: { code: ${code}, ${kind}: ${id} }`
        : `${entered.join(" or ")}, as content/codes.yaml says`;
    const mend =
      entered.length === 0
        ? "add that line at the end of its group"
        : "a code never changes: write the one from content/codes.yaml";
    faults.push(faultIn(source, "code-ledger", path, { found: code, expected, mend }));
  }
  return faults;
};
