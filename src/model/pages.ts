/**
 * Pages that the site makes by itself, whatever the content: their id is their address, and their title stands in
 * `content/ui` under this key. Words link to them as `<To page="page.faq" />`.
 */
export const fixedPages = {
  services: "services.title",
  forms: "forms.title",
  faq: "faq.title",
  offices: "office.title",
  systems: "system.title",
  laws: "law.title",
  glossary: "glossary.title",
  plan: "plan.title",
  coverage: "coverage.title",
  topics: "category.titleTopics",
  events: "category.titleEvents",
  audiences: "category.titleAudiences",
  find: "flow.title",
  deadline: "deadline.title",
  changes: "changes.title",
  "my-list": "myList.title",
  "case-status": "caseStatus.title",
  "print-room": "room.title",
  sources: "sources.title",
  "not-us": "notUs.title",
  search: "find.heading",
  "site-map": "siteMap.title",
} as const;
