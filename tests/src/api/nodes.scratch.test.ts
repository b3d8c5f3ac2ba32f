import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { ask, openSmall } from "./small.ts";

jest.setTimeout(60_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openSmall();
}, 120_000);
afterAll(() => graph.close());

async function idOf(caption: string): Promise<string> {
  const data = await ask<{ claims: { nodes: readonly { id: string; caption: string }[] } }>(
    graph,
    `{ claims(first: 500) { nodes { id caption } } }`,
  );
  const found = data.claims.nodes.find((node) => node.caption === caption);
  if (found === undefined) throw new Error(`no claim reads "${caption}"`);
  return found.id;
}

describe("node, actor, source and claim", () => {
  it("find things of every kind by their ids", async () => {
    const data = await ask(
      graph,
      `query ($claim: ID!) {
        state: node(id: "state:avaria") { __typename id }
        side: node(id: "side:north") { __typename id }
        event: node(id: "event:battle-of-the-pass") {
          __typename
          ... on Event { kind name period { edtf startEarliest startLatest endEarliest endLatest approximate uncertain }
            partOf { name partOf { name } } place { name } }
        }
        place: node(id: "place:pass") {
          __typename
          ... on Place { kind latitude longitude partOf { name latitude partOf { id } } names { value side { id } } }
        }
        source(id: "source:yearbook") {
          kind title name shortName sourceKind tier publisher { name } published madePublic language url licence
        }
        unpublished: source(id: "source:gazette") { publisher { id } published url }
        claim(id: $claim) { __typename id }
        node(id: $claim) { __typename id ... on Claim { caption } }
      }`,
      { claim: await idOf("arms 2009") },
    );
    expect(data).toEqual({
      state: { __typename: "State", id: "state:avaria" },
      side: { __typename: "Side", id: "side:north" },
      event: {
        __typename: "Event",
        kind: "CLASH",
        name: "Battle of the Pass",
        period: {
          edtf: "1993-04",
          startEarliest: "1993-04-01",
          startLatest: "1993-04-30",
          endEarliest: "1993-04-01",
          endLatest: "1993-04-30",
          approximate: false,
          uncertain: false,
        },
        partOf: { name: "First Ridge War", partOf: { name: "Ridge conflict" } },
        place: { name: "The Pass" },
      },
      place: {
        __typename: "Place",
        kind: "PLACE",
        latitude: 40.5,
        longitude: 46.25,
        partOf: { name: "The Ridge", latitude: null, partOf: null },
        names: [{ value: "North Gate", side: { id: "side:north" } }],
      },
      source: {
        kind: "SOURCE",
        title: "Peace Yearbook 2012",
        name: "Peace Yearbook 2012",
        shortName: "Yearbook",
        sourceKind: "REPORT",
        tier: "SECONDARY",
        publisher: { name: "Peace Institute" },
        published: "2012",
        madePublic: null,
        language: "en",
        url: "https://example.org/yearbook",
        licence: "CC-BY-4.0",
      },
      unpublished: { publisher: null, published: null, url: null },
      claim: { __typename: "SupportClaim", id: await idOf("arms 2009") },
      node: { __typename: "SupportClaim", id: await idOf("arms 2009"), caption: "arms 2009" },
    });
  });

  it("are null for ids of nothing and of something else", async () => {
    const data = await ask(
      graph,
      `{
        unknown: node(id: "state:nowhere") { id }
        attribution: node(id: "attribution:none") { id }
        gone: claim(id: "claim:none") { id }
        actor(id: "place:pass") { id }
        source(id: "state:avaria") { id }
        claim(id: "state:avaria") { id }
        release: node(id: "release:small-1-0-0") { id }
      }`,
    );
    expect(data).toEqual({
      unknown: null,
      attribution: null,
      gone: null,
      actor: null,
      source: null,
      claim: null,
      release: null,
    });
  });

  it("lead from ids that are no longer used to the claims that took their place, by the latest decision", async () => {
    const [earlier, later] = [await idOf("arms 2009"), await idOf("arms 2007–11")];
    await graph.alone(
      `UNWIND $rows AS row
       MATCH (claim:Claim {id: row.to})
       CREATE (:ImportRun {id: row.run, startedAt: row.at})-[:REDIRECTED {from: 'claim:gone'}]->(claim)`,
      {
        rows: [
          { run: "run:a", at: "2026-01-01T00:00:00Z", to: earlier },
          { run: "run:b", at: "2026-02-01T00:00:00Z", to: later },
        ],
      },
    );
    const query = `{ node(id: "claim:gone") { id } claim(id: "claim:gone") { caption } }`;
    expect(await ask(graph, query)).toEqual({ node: { id: later }, claim: { caption: "arms 2007–11" } });
  });
});
