import { type Check, faultIn } from "../read/content.ts";
import { suggest } from "../report/nearest.ts";
import { select } from "../read/select.ts";
import { target } from "./tokens.ts";

const measures = "parts.*.groups.*.measures.*";

/** Every measure of the service plan names units and places that exist. */
export const planPlaces: Check = (content) => {
  const source = content.files.get("plan.yaml");
  if (!source?.data) return [];
  const units = new Set([...content.ids("offices"), "subordinate"]);
  const strangers = select(source.data, `${measures}.units.*`).flatMap(({ path, value }) =>
    typeof value !== "string" || units.has(value)
      ? []
      : [
          faultIn(source, "dangling-reference", path, {
            found: value,
            expected: "an entry of content/offices.yaml, or subordinate",
            mend: suggest(value, units, "choose one that exists"),
          }),
        ],
  );
  const lost = select(source.data, `${measures}.offers.*`).flatMap(({ path, value }) => {
    const missing = typeof value === "string" ? target(value, content, undefined) : undefined;
    return missing ? [faultIn(source, "dangling-reference", path, missing)] : [];
  });
  const form = select(source.data, "form").flatMap(({ path, value }) =>
    typeof value !== "string" || content.ids("forms").has(value)
      ? []
      : [
          faultIn(source, "dangling-reference", path, {
            found: value,
            expected: "a folder of content/forms/",
            mend: suggest(value, content.ids("forms"), "choose one that exists"),
          }),
        ],
  );
  return [...strangers, ...lost, ...form];
};
