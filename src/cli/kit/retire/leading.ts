import type { Content } from "../../content/read/content.ts";
import { list, select } from "../../content/read/select.ts";
import type { Path } from "../../content/report/fault.ts";
import { fieldsOf } from "../rename/places.ts";

/** A place that sends readers to a service because they can use it. */
export type Leading = {
  /** Below content/. */
  file: string;
  line: number;
  path: Path;
  /** A list that goes without it: `related`, `requires`, `topTasks`. */
  loose: boolean;
};

/** Places that say what a service is, or was, and send nobody there. */
const telling = /^(?:codes\.yaml|pictures\/|notices\/|forms\/)/;

/** Every place that leads to a service. @example leadingTo(content, "tree-service").map(({ file }) => file) */
export const leadingTo = (content: Content, id: string): Leading[] =>
  [...content.files].flatMap(([file, source]) =>
    telling.test(file) || file.startsWith(`services/${id}/`)
      ? []
      : fieldsOf(file, "services").flatMap((field) =>
          select(source.data, field)
            .filter(({ value }) => value === id)
            .map(({ path }) => ({
              file,
              line: source.line(path),
              path,
              loose: /^(?:related|requires|topTasks)\.\*$/.test(field),
            })),
        ),
  );

/** Is another service in the same list already? */
export const beside = (content: Content, { file, path }: Leading, id: string): boolean =>
  list(select(content.data(file), path.slice(0, -1).join("."))[0]?.value).includes(id) ||
  file.startsWith(`services/${id}/`);
