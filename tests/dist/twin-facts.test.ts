import { describe, expect, it } from "vitest";
import { read } from "./site.ts";

describe("three twins say the facts of their pages", () => {
  const twin = (path: string) => read(`${path}index.md`);

  it("a service: number to call, period with its article, what is unknown", () => {
    const page = twin("en/services/street-light-report/");
    expect(page).toContain("Call 1999, day or night");
    expect(page).toMatch(/\*\*Claiming state compensation\*\* within 2 years .*\[\^(\d+)\]/);
    expect(page).toMatch(/^\[\^\d+\]: \[State Compensation Law, Art\. 8\]\(https:\S+#a8\)$/m);
    expect(page).toContain("Not known yet: how soon it is dealt with");
    expect(page).toContain("not yet checked by the Bureau");
  });

  it("a Chinese service: what to bring by case, steps in their order", () => {
    const page = twin("zh/services/interior-renovation/");
    expect(page).toContain("### 動工前，送審圖說");
    expect(page.indexOf("1. **看要不要申請**")).toBeGreaterThan(0);
    expect(page.indexOf("2. **找合格的業者**")).toBeGreaterThan(
      page.indexOf("1. **看要不要申請**"),
    );
    expect(page).not.toMatch(/<(?:Fact|To|Term)|\{\{/);
  });

  it("an office and a form: phones, and the fields that have to be filled in", () => {
    expect(twin("en/offices/parks/")).toContain("- 07-3373326 Street light section[^");
    const form = twin("en/forms/state-compensation-claim/");
    expect(form).toContain("F-001");
    expect(form.match(/\(required\)/g)?.length).toBeGreaterThan(3);
  });
});
