import { type Check, type Content, faultIn } from "../read/content.ts";
import type { Fault } from "../report/fault.ts";
import { say } from "../report/said.ts";
import { record, select } from "../read/select.ts";

/** Places that send readers to a service because they can use it now. */
const places: readonly [file: RegExp, fields: readonly string[]][] = [
  [/^site\.yaml$/, ["topTasks.*"]],
  [/^flows\//, ["rules.*.services.*.service"]],
  [/^letters\.yaml$/, ["letters.*.services.*"]],
  [/^services\/.*\.yaml$/, ["requires.*", "related.*", "responsibility.*.service"]],
];

/**
 * Services that were closed on a day, with that day if it is known. What closes by its date becomes closed for the guard
 * with the next edition: a build that ran yesterday does not fail today.
 */
const closedOn = (content: Content, day: string): ReadonlyMap<string, string> =>
  new Map(
    content.services.flatMap((id): [string, string][] => {
      const { status, validity } = record(content.data(`services/${id}/service.yaml`));
      const { closes } = record(validity);
      // A paused service says so whatever its dates: it may open again.
      const over = typeof closes === "string" && closes < day && status !== "paused";
      return status === "closed" || over ? [[id, typeof closes === "string" ? closes : ""]] : [];
    }),
  );

const leading = (content: Content, day: string): Fault[] => {
  const closed = closedOn(content, day);
  if (closed.size === 0) return [];
  return [...content.files].flatMap(([name, source]) => {
    const own = /^services\/([^/]+)\//.exec(name)?.[1];
    if (own !== undefined && closed.has(own)) return [];
    return places
      .filter(([file]) => file.test(name))
      .flatMap(([, fields]) => fields.flatMap((field) => select(source.data, field)))
      .flatMap(({ path, value }) => {
        const since = closed.get(String(value));
        if (since === undefined) return [];
        return [
          faultIn(source, "procedure", path, {
            found: say(
              `${String(value)}（${since ? `${since} 已` : "已"}停辦）`,
              `${String(value)} (closed${since ? ` on ${since}` : ""})`,
            ),
            expected: say("還在辦的服務", "a service that is still open"),
            mend: say(
              "換成現在該找的服務，或刪掉這一項",
              "name the service that took its place, or take it out",
            ),
            example: "topTasks: [pothole-report, street-light-report]",
          }),
        ];
      });
  });
};

const published = (content: Content) => String(record(content.data("site.yaml"))["published"]);

/** Nothing leads readers to a service that has closed. */
export const closed: Check = (content) => leading(content, published(content));

/** The same for those that closed since the last edition: pointed out, to be mended with the next one. */
export const closedSince: Check = (content) => {
  const before = new Set(
    leading(content, published(content)).map(({ file, field }) => file + field),
  );
  return leading(content, content.today).filter(({ file, field }) => !before.has(file + field));
};
