import { useT } from "../i18n.ts";
import type { Locale } from "../locale.ts";
import type { Papers } from "../service/papers.ts";
import type { Way } from "../service/ways.ts";
import { plain } from "../tokens.ts";
import { pieces } from "./pieces.ts";

/** A paper of the checklist with what is said of it. */
export function paperValue(
  papers: Papers,
  id: string,
  locale: Locale,
): { name: string; value: string } {
  const t = useT(locale);
  const all = [...papers.groups.flatMap((group) => group.papers), ...papers.leave];
  const paper = all.find((entry) => entry.id === id);
  if (!paper) return { name: "", value: "" };
  return {
    name: paper.name,
    value: pieces([
      paper.tag,
      ...(paper.when ? [`${t("service.when")}${plain(paper.when)}`] : []),
      ...(paper.askFirst.length > 0 ? [t("papers.askFirst")] : []),
      ...paper.notes.map(plain),
    ]),
  };
}

/** A way to hand in or to ask. */
export const wayValue = (way: Way | undefined): { name: string; value: string } => ({
  name: way?.label ?? "",
  value: way ? pieces([way.call?.number, way.place?.label, plain(way.note)]) : "",
});
