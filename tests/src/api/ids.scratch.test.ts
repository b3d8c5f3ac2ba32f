import { beforeAll, describe, expect, it } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { ask, counting, errorsOf, openSmall } from "./small.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await openSmall();
});

/** The message and the argument that a question is refused with. */
async function refusal(query: string, variables: Record<string, unknown> = {}): Promise<readonly unknown[]> {
  const errors = await errorsOf(graph, query, variables);
  for (const { extensions } of errors) expect(extensions["code"]).toBe("BAD_USER_INPUT");
  return errors.map(({ message, extensions }) => [message, extensions["argument"]]);
}

describe("ids that are asked about", () => {
  it.each([
    [
      '{ supports(filter: {recipient: ["state:boria", "state:avariaa"]}) { totalCount } }',
      'filter.recipient: "state:avariaa" names no actor; did you mean state:avaria (Avaria) or org:avarian-ministry (Ministry of Defence of Avaria)?',
    ],
    [
      '{ supports(filter: {supporter: "place:ridge"}) { totalCount } }',
      'filter.supporter: "place:ridge" names no actor: it is "The Ridge", of the kind PLACE',
    ],
    [
      '{ claims(filter: {conflict: "conflict:rigde"}) { totalCount } }',
      'filter.conflict: "conflict:rigde" names no conflict; did you mean conflict:first-ridge-war (First Ridge War) or conflict:ridge (Ridge conflict)?',
    ],
    ['{ claims(filter: {about: "state:xyzzy"}) { totalCount } }', 'filter.about: "state:xyzzy" names no entity'],
    [
      '{ claims(perspective: {sides: "state:avaria"}) { totalCount } }',
      'perspective.sides: "state:avaria" names no side: it is "Avaria", of the kind STATE',
    ],
    [
      '{ claims(perspective: {exclude: {sources: "source:nothing"}}) { totalCount } }',
      'perspective.exclude.sources: "source:nothing" names no source',
    ],
    [
      '{ actors(filter: {matches: [{kinds: SUPPORT}, {object: "state:xyzzy"}]}) { totalCount } }',
      'filter.matches.object: "state:xyzzy" names no entity',
    ],
    ['{ attributions(filter: {claim: "claim:none"}) { totalCount } }', 'filter.claim: "claim:none" names no claim'],
    [
      '{ claims(filter: {dataset: ["small", "large"]}) { totalCount } }',
      'filter.dataset: "large" names no data set that is loaded',
    ],
    ['{ events(filter: {partOf: "event:xyzzy"}) { totalCount } }', 'filter.partOf: "event:xyzzy" names no event'],
    [
      '{ involvement(conflict: "event:battle-of-the-pass") { totalCount } }',
      'conflict: "event:battle-of-the-pass" names no conflict: it is "Battle of the Pass", of the kind CLASH',
    ],
  ])("must name what belongs there: %s", async (query, message) => {
    expect(await refusal(query)).toEqual([[message, message.slice(0, message.indexOf(":"))]]);
  });

  it("are no more than 500 in an argument", async () => {
    const ids = Array.from({ length: 501 }, (_, i) => `state:a${i}`);
    const query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
    expect(await refusal(query, { ids })).toEqual([["ids: has 501 ids; at most 500 are allowed", "ids"]]);
    const { nodes } = await ask<{ nodes: readonly unknown[] }>(graph, query, { ids: ids.slice(1) });
    expect(new Set(nodes)).toEqual(new Set([null]));
  });

  it("leave the answer null where one thing is looked up", async () => {
    expect(
      await ask(
        graph,
        `{ node(id: "state:xyzzy") { id } actor(id: "event:battle-of-the-pass") { id } event(id: "event:xyzzy") { id }
           neighbourhood(id: "state:xyzzy") { complete } }`,
      ),
    ).toEqual({
      node: null,
      actor: null,
      event: null,
      neighbourhood: null,
    });
  });

  it("take one read, however many they are and wherever they stand", async () => {
    const counted = counting(graph);
    await ask(
      counted,
      `{ a: events(filter: {partOf: ["conflict:ridge"], place: "place:pass"}) { nodes { id } }
         b: events(filter: {conflict: ["conflict:ridge", "conflict:first-ridge-war"]}) { nodes { id } } }`,
    );
    expect(counted.reads()).toBe(3);
  });
});
