import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { ask, errorsOf, openSmall } from "./small.ts";

jest.setTimeout(60_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openSmall();
}, 120_000);
afterAll(() => graph.close());

interface Nodes {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}

const claims = "claims(first: 500) { totalCount nodes { id } }";
const attributions = "attributions(first: 500) { totalCount nodes { id } }";

describe("the lists of an entity", () => {
  it.each([
    ["an actor", "state:avaria", "Actor"],
    ["a side", "side:north", "Side"],
    ["an event", "event:battle-of-the-pass", "Event"],
    ["a place", "place:pass", "Place"],
  ])("give the claims that have %s anywhere, as the root does", async (_, id, type) => {
    const answer = await ask<{ node: { claims: Nodes }; claims: Nodes }>(
      graph,
      `{ node(id: "${id}") { ... on ${type} { ${claims} } }
         claims(filter: {about: "${id}"}, first: 500) { totalCount nodes { id } } }`,
    );
    expect(answer.node.claims.totalCount).toBeGreaterThan(0);
    expect(answer.node.claims).toEqual(answer.claims);
  });

  it.each([
    ["what a speaker says", "org:avarian-ministry", "Actor", "speaker"],
    ["what is said in a source", "source:yearbook", "Source", "source"],
  ])("give %s, as the root does", async (_, id, type, as) => {
    const answer = await ask<{ node: { attributions: Nodes }; attributions: Nodes }>(
      graph,
      `{ node(id: "${id}") { ... on ${type} { ${attributions} } }
         attributions(filter: {${as}: "${id}"}, first: 500) { totalCount nodes { id } } }`,
    );
    expect(answer.node.attributions.totalCount).toBeGreaterThan(0);
    expect(answer.node.attributions).toEqual(answer.attributions);
  });

  it("give what others relay of a work", async () => {
    const query = `{ source(id: "source:yearbook") { relayed { totalCount nodes { source { id } citing { id } } } } }`;
    expect(await ask(graph, query)).toEqual({
      source: {
        relayed: { totalCount: 1, nodes: [{ source: { id: "source:handbook" }, citing: { id: "source:yearbook" } }] },
      },
    });
    const refused = '{ source(id: "source:yearbook") { relayed(filter: {citing: []}) { totalCount } } }';
    expect(await errorsOf(graph, refused)).toMatchObject([{ extensions: { argument: "filter.citing" } }]);
  });

  it("take filters, orders, pages and perspectives, and only what they were not given yet", async () => {
    const words = `first: 2, orderBy: STRENGTH, perspective: { sources: "source:yearbook" }`;
    const answer = await ask<{ actor: { claims: Nodes }; claims: Nodes }>(
      graph,
      `{ actor(id: "state:avaria") { claims(filter: {kinds: SUPPORT, scope: EXACT}, ${words}) { totalCount hiddenCount nodes { id } } }
         claims(filter: {kinds: SUPPORT, about: "state:avaria", scope: EXACT}, ${words}) { totalCount hiddenCount nodes { id } } }`,
    );
    expect(answer.actor.claims).toEqual(answer.claims);
    const refused = await errorsOf(
      graph,
      `{ a: actor(id: "state:avaria") { claims(filter: {about: "side:north"}) { totalCount } }
         b: actor(id: "state:avaria") { attributions(filter: {speaker: "side:north"}) { totalCount } }
         c: source(id: "source:yearbook") { attributions(filter: {source: []}) { totalCount } } }`,
    );
    expect(refused.map(({ message, extensions }) => [message, extensions["code"]]).sort()).toEqual(
      ["about", "source", "speaker"].map((name) => [
        `filter.${name}: is given by what the list belongs to; leave it out, or ask at the root`,
        "BAD_USER_INPUT",
      ]),
    );
  });
});
