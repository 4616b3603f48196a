/** Which office is part of which. */
export type PartOf = (office: string) => string | undefined;

/** An office and all it is part of. @example withParents("desk-solar", partOf) // ["desk-solar", "building-administration", "public-works-bureau"] */
export const withParents = (office: string, partOf: PartOf): string[] => {
  const line = [office];
  for (let up = partOf(office); up !== undefined && !line.includes(up); up = partOf(up))
    line.push(up);
  return line;
};

/**
 * Who may say that a service is right: the office that decides, those it is part of, and the one whom readers ask.
 *
 * @example reviewersOf({ owner: "parks", contact: "parks" }, partOf) // ["parks", "public-works-bureau"]
 */
export const reviewersOf = (
  { owner, contact }: { owner: string; contact: string },
  partOf: PartOf,
): string[] => [...new Set([...withParents(owner, partOf), contact])];
