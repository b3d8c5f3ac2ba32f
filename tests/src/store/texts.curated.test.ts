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

/** Roots are of one kind, SUPPORT, so that a filter by kinds alone wants all of them. */
const wantsEveryRoot = /^roots by kind page \w+$/;

describe("every composed statement", () => {
  it("is planned by the database and looks at everything only where its filter gives nothing to begin with", async () => {
    const scanned = new Map<string, readonly string[]>();
    for (const { name, text } of everyComposedText()) {
      const scans = await planner.scansOf(text);
      if (scans.length > 0) scanned.set(name, scans);
    }
    const names = [...scanned.keys()];
    expect(names.filter((name) => !name.includes(" by nothing ") && !wantsEveryRoot.test(name))).toEqual([]);
    expect(names).toContain("claims by nothing page SUBJECT");
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
