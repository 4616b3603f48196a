import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { retire } from "../../src/cli/kit/retire/retire.ts";
import { ran, workshop } from "./workshop.ts";

const why = ["--reason", "辦法廢止。", "--en", "The rules were repealed."];

describe("a service that is offered no more", () => {
  const here = workshop();
  const end = (...args: string[]) => ran(() => retire(["service", ...args, "--root", here.root]));
  const facts = (id: string) => parse(here.read(`content/services/${id}/service.yaml`));

  it("is left alone while something still leads to it, and the places are named", async () => {
    const { sound, said } = await end("green-roof-subsidy", ...why);
    expect(sound).toBe(false);
    expect(said).toMatch(/content\/flows\/run-condominium\.yaml:\d+/);
    expect(said).toContain("--to");
  });

  it("is closed, says why in both languages, and leads on", async () => {
    const { sound } = await end("green-roof-subsidy", ...why, "--to", "kaohsiung-house");
    expect(sound).toBe(true);
    expect(here.faults()).toEqual([]);
    const { status, code, changes } = facts("green-roof-subsidy");
    expect([status, code]).toEqual(["closed", "BM-029"]);
    expect(changes.at(-1).id).toBe("closed");
    expect(here.read("content/services/green-roof-subsidy/zh.mdx")).toContain(
      "辦法廢止。請看「{{service.kaohsiung-house}}」。",
    );
    expect(here.read("content/services/green-roof-subsidy/en.mdx")).toContain("closed: ");
    expect(here.read("content/flows/run-condominium.yaml")).not.toContain(
      "service: green-roof-subsidy",
    );
    for (const id of ["kaohsiung-house", "rooftop-solar", "condo-maintenance-subsidy"])
      expect(facts(id).related).not.toContain("green-roof-subsidy");
  });

  it("goes from the list of what is asked for most", async () => {
    const { sound } = await end("tree-service", ...why, "--to", "park-facility-report");
    expect(sound).toBe(true);
    const { topTasks } = parse(here.read("content/site.yaml"));
    expect(topTasks).not.toContain("tree-service");
    expect(here.faults()).toEqual([]);
  });

  it("stays open until its last day, and what has to be changed then is named", async () => {
    const { sound, said } = await end(
      ...["odd-lot", ...why, "--on", "2027-06-30", "--law", "building-act", "--articles", "44"],
    );
    expect(sound).toBe(true);
    expect(said).toContain("2027-06-30 過後，這些地方要改");
    expect(facts("odd-lot").status).toBe("active");
    expect(facts("odd-lot").validity.closes).toBe("2027-06-30");
  });

  it.each([
    [["tree-service", ...why, "--to", "park-venue"], "已經停辦"],
    [["odd-lot", ...why, "--to", "odd-lot"], "自己"],
    [["odd-lots", ...why], "是不是 odd-lot"],
    [["odd-lot"], "--reason"],
    [["odd-lot", ...why, "--on", "民國115年"], "不是日期"],
    [["plot-division", ...why, "--on", "2027-06-30"], "要有依據"],
  ])("is refused: %j", async (args, zh) => {
    const { sound, said } = await end(...args);
    expect(sound).toBe(false);
    expect(said).toContain(zh);
  });
});
