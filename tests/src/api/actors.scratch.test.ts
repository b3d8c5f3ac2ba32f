import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { ask, errorsOf, openSmall } from "./small.ts";

jest.setTimeout(60_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openSmall();
}, 120_000);
afterAll(() => graph.close());

/** Names of the actors, in the order of the list. */
async function actors(filter: object): Promise<readonly string[]> {
  const data = await ask<{ actors: { totalCount: number; nodes: readonly { shortName: string }[] } }>(
    graph,
    `query ($filter: ActorFilter) { actors(filter: $filter) { totalCount nodes { shortName } } }`,
    { filter },
  );
  expect(data.actors.totalCount).toBe(data.actors.nodes.length);
  return data.actors.nodes.map(({ shortName }) => shortName);
}

describe("actors", () => {
  it("lists them by name, letter case aside", async () => {
    expect(await actors({})).toEqual([
      ...["Ana Lor", "Avaria", "Boria", "Cardia", "Dorland", "Works", "Avarian MoD", "North", "Institute", "Pilots"],
      ...["Press Office", "Ridge people", "Ridge Rep.", "Volunteers", "South", "League"],
    ]);
  });

  it.each([
    [{ kinds: ["PERSON", "COMMUNITY"] }, ["Ana Lor", "Ridge people"]],
    [{ kinds: [] }, []],
    [{ kinds: ["PLACE"] }, []],
    [{ name: "avaria" }, ["Avaria"]],
    [{ name: "АВАРЬЯ" }, ["Avaria"]],
    [{ name: "Works" }, ["Works"]],
    [{ name: "Avari" }, []],
    [{ matches: [{ kinds: ["BALLOT"] }] }, ["Avaria", "Boria"]],
    [{ matches: [{ votes: ["YES"] }, { kinds: ["RECOGNITION"] }] }, ["Avaria"]],
    [{ matches: [{ kinds: ["RECOGNITION"], as: "OBJECT" }] }, ["Ridge Rep."]],
    [{ matches: [{ supportTypes: ["ARMS"], object: ["state:boria"] }] }, ["Dorland", "Works"]],
    [{ matches: [{ supportTypes: ["ARMS"] }], matchesNone: [{ supportTypes: ["FUNDING", "TRAINING"] }] }, ["Works"]],
    [{ kinds: ["STATE"], matchesNone: [{ kinds: ["BALLOT"] }, { supportTypes: ["FUNDING"] }] }, ["Cardia"]],
    [{ kinds: ["STATE"], matches: [], matchesNone: [] }, ["Avaria", "Boria", "Cardia", "Dorland"]],
    [{ matches: [{ kinds: [] }] }, []],
  ])("answers %j", async (filter, expected) => {
    expect(await actors(filter)).toEqual(expected);
  });

  it("names the filter in which an argument is wrong", async () => {
    const query = `query ($filter: ActorFilter) { actors(filter: $filter) { totalCount } }`;
    const [many] = await errorsOf(graph, query, { filter: { matchesNone: Array(11).fill({ kinds: ["BALLOT"] }) } });
    expect(many?.extensions).toEqual({ code: "BAD_USER_INPUT", argument: "filter.matches" });
    const [undated] = await errorsOf(graph, query, { filter: { matches: [{ statedBefore: "/1994" }] } });
    expect(undated?.extensions).toEqual({ code: "BAD_USER_INPUT", argument: "filter.matches.statedBefore" });
  });

  it("gives an actor with names, identities and sides", async () => {
    const data = await ask(
      graph,
      `{
        actor(id: "state:avaria") {
          __typename id kind name shortName note collective
          names { value language script kind side { id } }
          externalIds { scheme value validity }
          sides { side { id conflict { id } members { member { id } period { edtf start end } note } } period { edtf } note }
        }
        pilots: actor(id: "group:unnamed-pilots") { collective sides { note } names { value } externalIds { value } }
        ministry: actor(id: "org:avarian-ministry") { ... on Organization { organizationKind } }
        people: actor(id: "community:ridge-people") { ... on Community { communityKind } }
      }`,
    );
    expect(data).toEqual({
      actor: {
        __typename: "State",
        id: "state:avaria",
        kind: "STATE",
        name: "Avaria",
        shortName: "Avaria",
        note: "Invented.",
        collective: false,
        names: [
          { value: "Republic of Avaria", language: "en", script: "Latn", kind: "OFFICIAL", side: null },
          { value: "Old Avaria", language: "en", script: "Latn", kind: "FORMER", side: null },
          { value: "Аварья", language: "ru", script: "Cyrl", kind: "TRANSLITERATION", side: null },
        ],
        externalIds: [
          { scheme: "iso3", value: "AVA", validity: "1990/.." },
          { scheme: "wikidata", value: "Q900001", validity: null },
        ],
        sides: [
          {
            side: {
              id: "side:north",
              conflict: { id: "conflict:ridge" },
              members: [
                {
                  member: { id: "state:avaria" },
                  period: null,
                  note: "The state that the side is named after.",
                },
                {
                  member: { id: "defacto:ridge-republic" },
                  period: { edtf: "1991/", start: "GIVEN", end: "UNKNOWN" },
                  note: null,
                },
              ],
            },
            period: null,
            note: "The state that the side is named after.",
          },
        ],
      },
      pilots: { collective: true, sides: [], names: [], externalIds: [] },
      ministry: { organizationKind: "ORGAN" },
      people: { communityKind: "ETHNIC" },
    });
  });
});
