import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { ask, errorsOf, openSmall } from "./small.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await openSmall();
});
afterAll(() => graph.close());

const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

describe("datasets", () => {
  it("tells of each what was read, from where, how the import went, and how much it put in", async () => {
    const { datasets } = await ask<{ datasets: Record<string, unknown>[] }>(
      graph,
      `{ datasets {
           name title version publisher url licence digest firstYear lastYear importedAt
           lastImport { state startedAt finishedAt digest rejected removed }
           entityCount entities { kind count } claimCount claims { kind count } attributionCount attributions { stance count }
         } }`,
    );
    const digest = expect.stringMatching(/^[0-9a-f]{32}$/);
    expect(datasets).toEqual([
      {
        name: "small",
        title: "Small",
        version: "1.0.0",
        publisher: "The Testers",
        url: "https://example.org/small",
        licence: "CC0-1.0",
        digest,
        firstYear: 1990,
        lastYear: 2012,
        importedAt: instant,
        lastImport: {
          state: "COMPLETED",
          startedAt: instant,
          finishedAt: instant,
          digest: datasets[0]?.["digest"],
          rejected: 0,
          removed: 0,
        },
        entityCount: 30,
        entities: [
          { kind: "STATE", count: 4 },
          { kind: "DE_FACTO_STATE", count: 1 },
          { kind: "ARMED_GROUP", count: 2 },
          { kind: "ORGANIZATION", count: 5 },
          { kind: "COMMUNITY", count: 1 },
          { kind: "PERSON", count: 1 },
          { kind: "SIDE", count: 2 },
          { kind: "CONFLICT", count: 4 },
          { kind: "CLASH", count: 1 },
          { kind: "RESOLUTION", count: 1 },
          { kind: "MEASURE", count: 1 },
          { kind: "PLACE", count: 2 },
          { kind: "SOURCE", count: 5 },
        ],
        claimCount: 33,
        claims: [
          { kind: "SUPPORT", count: 15 },
          { kind: "MEDIATION", count: 1 },
          { kind: "RESTRICTION", count: 1 },
          { kind: "PARTICIPATION", count: 1 },
          { kind: "OCCURRENCE", count: 1 },
          { kind: "CONTROL", count: 1 },
          { kind: "ESTIMATE", count: 3 },
          { kind: "BALLOT", count: 2 },
          { kind: "AFFILIATION", count: 5 },
          { kind: "RECOGNITION", count: 1 },
          { kind: "POSITION", count: 1 },
          { kind: "ASSESSMENT", count: 1 },
        ],
        attributionCount: 36,
        attributions: [
          { stance: "ASSERTS", count: 31 },
          { stance: "DOUBTS", count: 1 },
          { stance: "DENIES", count: 3 },
          { stance: "RETRACTS", count: 1 },
        ],
      },
    ]);
  });

  it("agrees with what the filter by data set finds", async () => {
    expect(
      await ask(
        graph,
        `{ small: claims(filter: {dataset: "small"}) { totalCount }
           ballots: claims(filter: {dataset: ["small"], kinds: BALLOT}) { totalCount }
           heard: claims(filter: {dataset: "small"}, perspective: {speakers: "org:peace-institute"}) { totalCount hiddenCount }
           none: claims(filter: {dataset: []}) { totalCount }
           all: claims { totalCount } }`,
      ),
    ).toEqual({
      small: { totalCount: 33 },
      ballots: { totalCount: 2 },
      heard: { totalCount: 4, hiddenCount: 29 },
      none: { totalCount: 0 },
      all: { totalCount: 43 },
    });
  });

  it("shows a run that was cut off, and the release that it had begun", async () => {
    const question = `{ datasets { version digest importedAt lastImport { state finishedAt rejected removed } } }`;
    const before = await ask<{ datasets: Record<string, unknown>[] }>(graph, question);
    await graph.alone("CREATE (:Release {id: 'release:small-2', dataset: 'small', title: 'Small', version: '2'})");
    await graph.alone(
      "CREATE (:ImportRun {id: 'run:x', dataset: 'small', release: 'release:small-2', digest: 'd', state: 'RUNNING', startedAt: '2099-01-01T00:00:00.000Z'})",
    );
    expect(await ask(graph, question)).toEqual({
      datasets: [
        {
          version: "2",
          digest: null,
          importedAt: before.datasets[0]?.["importedAt"],
          lastImport: { state: "RUNNING", finishedAt: null, rejected: null, removed: null },
        },
      ],
    });
    await graph.alone("MATCH (n:ImportRun {id: 'run:x'}) DELETE n");
    await graph.alone("MATCH (n:Release {id: 'release:small-2'}) DELETE n");
    expect(await ask(graph, question)).toEqual(before);
  });
});

describe("coverage", () => {
  const numbers = `claimCount implied dated undated opposed opposedShare inOneSource byOneSpeaker
    attributionCount hedged hedgedShare anonymous anonymousShare speakerCount sourceCount tiers { tier sources attributions }`;

  it("counts how claims are founded, over everything", async () => {
    expect(await ask(graph, `{ coverage { dataset conflict { id } ${numbers} } }`)).toEqual({
      coverage: {
        dataset: null,
        conflict: null,
        claimCount: 43,
        implied: 10,
        dated: 18,
        undated: 25,
        opposed: 4,
        opposedShare: 4 / 43,
        inOneSource: 32,
        byOneSpeaker: 31,
        attributionCount: 36,
        hedged: 2,
        hedgedShare: 2 / 36,
        anonymous: 1,
        anonymousShare: 1 / 36,
        speakerCount: 7,
        sourceCount: 5,
        tiers: [
          { tier: "PRIMARY", sources: 1, attributions: 2 },
          { tier: "SECONDARY", sources: 3, attributions: 17 },
          { tier: "TERTIARY", sources: 1, attributions: 17 },
        ],
      },
    });
  });

  it("of a data set and a conflict counts what belongs to both", async () => {
    const asked = `coverage(dataset: "small", conflict: "conflict:first-ridge-war")`;
    expect(await ask(graph, `{ ${asked} { dataset conflict { id } ${numbers} gaps } }`)).toEqual({
      coverage: {
        dataset: "small",
        conflict: { id: "conflict:first-ridge-war" },
        claimCount: 9,
        implied: 0,
        dated: 6,
        undated: 3,
        opposed: 1,
        opposedShare: 1 / 9,
        inOneSource: 9,
        byOneSpeaker: 9,
        attributionCount: 9,
        hedged: 1,
        hedgedShare: 1 / 9,
        anonymous: 0,
        anonymousShare: 0,
        speakerCount: 1,
        sourceCount: 2,
        tiers: [
          { tier: "SECONDARY", sources: 1, attributions: 2 },
          { tier: "TERTIARY", sources: 1, attributions: 7 },
        ],
        gaps: [],
      },
    });
  });

  it("is empty, and without shares, where nothing is told", async () => {
    const { coverage } = await ask<{ coverage: unknown }>(
      graph,
      `{ coverage(dataset: "small", conflict: "conflict:far-war") { claimCount years { year certain possible } gaps } }`,
    );
    expect(coverage).toEqual({ claimCount: 1, years: [{ year: 2001, certain: 1, possible: 1 }], gaps: [] });
    await graph.alone(
      "CREATE (:Entity:Event:Conflict {id: 'conflict:quiet', kind: 'CONFLICT', name: 'Quiet', shortName: 'Quiet'})",
    );
    const none = `{ coverage(conflict: "conflict:quiet") { claimCount opposedShare hedgedShare anonymousShare tiers { tier } years { year } gaps } }`;
    expect(await ask(graph, none)).toEqual({
      coverage: {
        claimCount: 0,
        opposedShare: null,
        hedgedShare: null,
        anonymousShare: null,
        tiers: [],
        years: [],
        gaps: [],
      },
    });
    await graph.alone("MATCH (n:Entity {id: 'conflict:quiet'}) DELETE n");
  });

  it.each([
    ["dataset", `dataset: "none"`, 'dataset: "none" names no data set that is loaded'],
    ["dataset", `dataset: ""`, 'dataset: "" names no data set that is loaded'],
    ["conflict", `conflict: "conflict:none"`, 'conflict: "conflict:none" names no conflict'],
    [
      "conflict",
      `conflict: "state:avaria"`,
      'conflict: "state:avaria" names no conflict: it is "Avaria", of the kind STATE',
    ],
  ])("refuses a %s that is none: %s", async (argument, asked, message) => {
    expect(await errorsOf(graph, `{ coverage(${asked}) { claimCount } }`)).toEqual([
      expect.objectContaining({ message, extensions: { code: "BAD_USER_INPUT", argument } }),
    ]);
  });
});
