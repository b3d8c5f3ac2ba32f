import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { overlap, parseOptionalPeriod, parsePeriod, type Match, type Period } from "../../../src/domain/period.ts";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { periodProperties } from "../../../src/graph/rows/claimRow.ts";
import { listClaims } from "../../../src/store/claims.ts";
import { periodArgument } from "../../../src/store/periodArgument.ts";
import { openScratch } from "../../support/graphs.ts";

jest.setTimeout(120_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openScratch();
}, 120_000);
afterAll(() => graph.close());

/** Dates of every form: points, months, seasons, intervals, ends that are open or unknown, touching and apart; undated. */
const periods: readonly (string | null)[] = [
  null,
  ...[
    "1991",
    "1992",
    "1992-03",
    "1992-03-31",
    "1992-04",
    "1992-12-31",
    "1993",
    "1993-01-01",
    "199X",
    "1992-24",
    "1992~",
  ],
  ...["1991/1992", "1992/1992", "1992/1994", "1992-06/1992-07", "1993-05/1994", "1995/1999"],
  ...["1992/..", "1992/", "1993-04/..", "1993-04/", "../1992", "/1992", "../1993-04", "/1993-04", "1996/.."],
];
const asked = periods.filter((text) => text !== null);

async function createClaims(): Promise<void> {
  const rows = periods.map((text, i) => ({
    ...periodProperties(parseOptionalPeriod(text)),
    id: `claim:${String(i).padStart(2, "0")}`,
    caption: text ?? "undated",
  }));
  await graph.alone(
    `CREATE (subject:Entity:Actor:State {id: 'state:a', kind: 'STATE', name: 'A', shortName: 'A'})
     WITH subject
     UNWIND $rows AS row
     CREATE (claim:Claim:SupportClaim)-[:SUBJECT]->(subject)
     SET claim = row, claim.kind = 'SUPPORT', claim.type = 'ARMS', claim.status = 'UNCONTESTED',
         claim.strength = 'REPORTED', claim.opposition = 'NONE', claim.statusReason = 'made up', claim.ordering = row.id`,
    { rows },
  );
}

async function found(period: string, match: Match): Promise<readonly string[]> {
  const { nodes } = await listClaims(graph, { filter: { period, match }, first: 500 });
  return nodes.map(({ caption }) => caption).sort();
}

const matching = (wanted: Period | null, fits: (match: Match | null) => boolean) =>
  periods
    .filter((text) => fits(overlap(parseOptionalPeriod(text), wanted)))
    .map((text) => text ?? "undated")
    .sort();

describe("a period asked of claims", () => {
  beforeAll(createClaims);

  it.each(asked)("%s matches what overlaps it possibly, and what does so for certain", async (text) => {
    const wanted = periodArgument("period", text);
    expect(await found(text, "POSSIBLE")).toEqual(matching(wanted, (match) => match !== null));
    expect(await found(text, "CERTAIN")).toEqual(matching(wanted, (match) => match === "CERTAIN"));
  });

  it("matches possibly whatever the dates as stated may overlap", async () => {
    for (const text of asked) {
      expect(await found(text, "POSSIBLE")).toEqual(matching(parsePeriod(text), (match) => match !== null));
    }
  });

  it("never matches for certain what is undated, always possibly", async () => {
    for (const text of ["1992", "../1992", "1992/.."]) {
      expect(await found(text, "POSSIBLE")).toContain("undated");
      expect(await found(text, "CERTAIN")).not.toContain("undated");
    }
  });

  it("is the whole of its dates, so what lies inside is certain", async () => {
    expect(await found("1992/1994", "CERTAIN")).toEqual(
      expect.arrayContaining(["1992", "1993", "1992-03", "1992/1994"]),
    );
    expect(await found("1992", "CERTAIN")).toEqual(expect.arrayContaining(["1992", "1992-12-31", "1992/"]));
    expect(await found("1992", "CERTAIN")).not.toContain("199X");
  });
});
