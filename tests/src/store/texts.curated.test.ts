import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { cypherNames, cypherText } from "../../../src/graph/cypherFiles.ts";
import { everyComposedText } from "../../../src/store/texts.ts";
import { openPlanner, type Planner } from "../../support/plans.ts";

jest.setTimeout(180_000);

let planner: Planner;
beforeAll(() => {
  planner = openPlanner("CURATED");
});
afterAll(() => planner.close());

describe("every composed statement", () => {
  it("is planned by the database and looks at everything only where its filter gives nothing to begin with", async () => {
    const scanned = new Map<string, readonly string[]>();
    for (const { name, text } of everyComposedText()) {
      const scans = await planner.scansOf(text);
      if (scans.length > 0) scanned.set(name, scans);
    }
    expect([...scanned.keys()]).toEqual([
      "claims by nothing page SUBJECT",
      "attributions by nothing page",
      "attributions by nothing count",
      "attributions by nothing page words speaker source subject object about event conflict",
      "attributions by nothing count words speaker source subject object about event conflict",
      "actors by nothing page",
      "actors by nothing count",
      "events by nothing page",
      "events by nothing count",
      "sources by nothing page",
      "sources by nothing count",
    ]);
    expect([...scanned.values()].flat().join("; ")).not.toContain("AllNodesScan");
  });
});

describe("every whole statement that reads take by ids", () => {
  const whole = cypherNames("read").filter(
    (name) => /param \$(ids|claims)\b/.test(cypherText(name)) && !name.slice(5).includes("/"),
  );

  it.each(whole)("%s is led by an index", async (name) => {
    expect(await planner.scansOf(cypherText(name))).toEqual([]);
  });
});
