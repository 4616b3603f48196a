import { isUnknown } from "../../schema/ground.ts";
import type { Office } from "../../schema/office.ts";
import type { Fact } from "./facts.ts";

/**
 * Every published fact of an office that rests on a ground: how to reach it, each phone by itself.
 *
 * @example officeFacts(office).map(({ id }) => id) // ["address", "phones.parks-desk", "hours", "website"]
 */
export function officeFacts(office: Office): Fact[] {
  const single = (key: "address" | "hours" | "access" | "website"): Fact[] => {
    const value = office[key];
    return isUnknown(value)
      ? []
      : [{ id: key, path: [key], section: "contact", grounds: value.grounds, value }];
  };
  const phones = isUnknown(office.phones) ? [] : office.phones;
  return [
    ...phones.map((phone, at): Fact => ({
      id: `phones.${phone.id}`,
      path: ["phones", at],
      section: "contact",
      grounds: phone.grounds,
      value: phone,
    })),
    ...single("address"),
    ...single("hours"),
    ...single("access"),
    ...single("website"),
  ];
}
