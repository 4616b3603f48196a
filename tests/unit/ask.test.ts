import { expect, it } from "vitest";
import { answersTo, type Question } from "../../src/cli/kit/ask.ts";
import type { Stop } from "../../src/cli/kit/tell.ts";

/** What is said where nobody sits at a terminal. */
const refused = async (question: Partial<Question>, given?: string): Promise<string> =>
  answersTo(
    { owner: { flag: "owner", ask: { zh: "單位", en: "office" }, example: "parks", ...question } },
    { owner: given },
  ).then(
    () => "nothing",
    ({ said }: Stop) => said.zh,
  );

it("an example is an answer that holds in this content", async () => {
  expect(await refused({ choices: new Set(["pumps", "pipes"]) })).toContain("例如 --owner pumps");
  expect(await refused({ choices: new Set(["pumps", "parks"]) })).toContain("例如 --owner parks");
});

it("where there is nothing to choose from, it is left out", async () => {
  const none = await refused({ choices: new Set(), otherwise: "" }, "parks");
  expect(none).toContain("這個網站還沒有");
  expect(await refused({ choices: new Set(), otherwise: "" })).toBe("nothing");
});
