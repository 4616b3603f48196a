import { parse } from "yaml";
import type { Content } from "../../content/read/content.ts";
import { record } from "../../content/read/select.ts";
import { inLanguages } from "../spoken.ts";

const file = "fictitious.yaml";

const start = (zh: string, en: string): string => `# 範例只能用這裡的人名、號碼和地址：都不存在。
# Samples use nothing but these persons, numbers and addresses: none of them can exist.
persons:
  - { zh: 王範例, en: Wang Fan-li }
  - { zh: 林試填, en: Lin Shih-tien }
  - { zh: 範例股份有限公司, en: Fanli Company Limited }
ids: [A000000001, B000000002]
phones: [00-000-0001, 00-000-0002]
addresses:
  - { zh: ${zh}範例區測試路 1 號, en: "No. 1, Ceshi Rd., Fanli Dist., ${en}" }
mails: [reader@example.org]
passports: ["000000000"]
plates: [AAA-0000]
births: ["1990-01-01", "1985-01-01"]
businessNumbers: ["00000000"]
lands:
  - { zh: ${zh}範例區範例段 1 地號, en: "Lot 1, Fanli Section, Fanli Dist., ${en}" }
documentNumbers:
  - { zh: 範例字第 00000 號, en: Sample No. 00000 }
`;

/**
 * The invented persons and numbers of the site. The first form of a site brings some.
 *
 * @returns the text of a file that is not there yet, and what it or the one that is there says
 */
export const inventedOf = (content: Content): { text?: string; data: Record<string, unknown> } => {
  const known = content.data(file);
  if (known !== undefined) return { data: record(known) };
  const { city } = record(content.data("site.yaml"));
  const { zh, en = zh } = record(city);
  const text = inLanguages(content, start(String(zh), String(en)));
  return { text, data: record(parse(text)) };
};
