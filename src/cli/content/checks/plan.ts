import { type Check, type Content, faultIn } from "../read/content.ts";
import type { Fault } from "../report/fault.ts";
import { suggest } from "../report/nearest.ts";
import { say } from "../report/said.ts";
import { select } from "../read/select.ts";
import type { Source } from "../read/source.ts";
import { target } from "./tokens.ts";

const measures = "parts.*.groups.*.measures.*";
const choose = say("改成已經有的代號", "choose one that exists");

const strangers = (source: Source, content: Content): Fault[] => {
  const units = new Set([...content.ids("offices"), "subordinate"]);
  return select(source.data, `${measures}.units.*`).flatMap(({ path, value }) =>
    typeof value !== "string" || units.has(value)
      ? []
      : [
          faultIn(source, "dangling-reference", path, {
            found: value,
            expected: say(
              "content/offices.yaml 裡的單位代號，或 subordinate",
              "an entry of content/offices.yaml, or subordinate",
            ),
            mend: suggest(value, units, choose),
            example: "units: [public-works-bureau]",
          }),
        ],
  );
};

/** Every measure of the service plan names units and places that exist. */
export const planPlaces: Check = (content) => {
  const source = content.files.get("plan.yaml");
  if (!source?.data) return [];
  const lost = select(source.data, `${measures}.offers.*`).flatMap(({ path, value }) => {
    const missing = typeof value === "string" ? target(value, content, undefined) : undefined;
    return missing ? [faultIn(source, "dangling-reference", path, missing)] : [];
  });
  const forms = content.ids("forms");
  const form = select(source.data, "form").flatMap(({ path, value }) =>
    typeof value !== "string" || forms.has(value)
      ? []
      : [
          faultIn(source, "dangling-reference", path, {
            found: value,
            expected: say(
              "content/forms/ 底下的資料夾名稱",
              "the name of a folder of content/forms/",
            ),
            mend: suggest(value, forms, choose),
            example: "form: petition",
          }),
        ],
  );
  return [...strangers(source, content), ...lost, ...form];
};
