import type { Content } from "../read/content.ts";
import type { CodeKind } from "../read/lock.ts";
import { list, record } from "../read/select.ts";
import type { Source } from "../read/source.ts";

export type Owner = {
  kind: CodeKind;
  id: string;
  code: unknown;
  source: Source;
  path: (string | number)[];
};

/** Everything that carries a permanent code. */
export const owners = (content: Content): Owner[] => {
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
