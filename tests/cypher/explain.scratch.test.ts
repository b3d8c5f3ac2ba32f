import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { cypherNames, cypherText } from "../../src/graph/cypherFiles.ts";
import { openScratch } from "../support/graphs.ts";
import { openPlanner, type Planner } from "../support/plans.ts";

let planner: Planner;
beforeAll(async () => {
  await (await openScratch()).close();
  planner = openPlanner("SCRATCH");
});
afterAll(() => planner.close());

/** Statements that look at everything on purpose: those that compare stores, the checks, and what cleans up for a rebuild. */
const wholeGraph = (name: string) =>
  name === "write/deleteDrawnAdrift" ||
  name === "read/graphNodes" ||
  name === "read/graphRelationships" ||
  name.startsWith("check/");

describe("the server understands", () => {
  const names = (["read", "write", "check"] as const)
    .flatMap((area) => cypherNames(area))
    .filter((name) => name.split("/").length === 2);

  it.each(names)("%s, and plans it without looking at every node", async (name) => {
    const operators = await planner.operatorsOf(cypherText(name));
    expect(operators.length).toBeGreaterThan(0);
    const scans = operators.filter((operator) => /^(AllNodes|.*AllRelationships)Scan$/.test(operator));
    if (!wholeGraph(name)) expect(scans).toEqual([]);
  });
});
