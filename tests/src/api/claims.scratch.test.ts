import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { ask, openSmall } from "./small.ts";

jest.setTimeout(60_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openSmall();
}, 120_000);
afterAll(() => graph.close());

/** Each claim as "subject: caption", sorted. */
async function claims(filter: object): Promise<readonly string[]> {
  const data = await ask<{ claims: { nodes: readonly { subject: { shortName: string }; caption: string }[] } }>(
    graph,
    `query ($filter: ClaimFilter) { claims(filter: $filter, first: 500) { nodes { subject { shortName } caption } } }`,
    { filter },
  );
  return data.claims.nodes.map(({ subject, caption }) => `${subject.shortName}: ${caption}`).sort();
}

describe("claims", () => {
  it("tells of a bare form that only its narrower claims are spoken of, and by whom none is asserted", async () => {
    const data = await ask(
      graph,
      "{ claims(filter: { statuses: UNSUPPORTED }) { nodes { caption implied statusReason refinements { status } } } }",
    );
    const nobody = "UNSUPPORTED = strength NONE, opposition NONE: nobody asserts it; no recorded opposition.";
    expect(data).toEqual({
      claims: {
        nodes: [
          { caption: "troops 1994, unsupported", implied: false, statusReason: nobody, refinements: [] },
          {
            caption: "troops, unsupported",
            implied: true,
            statusReason: `${nobody} Only narrower claims are spoken of, and nobody asserts one (see refinements).`,
            refinements: [{ status: "UNSUPPORTED" }],
          },
        ],
      },
    });
  });

  it("gives every kind, implied ones included, by the subject's name, letter case aside", async () => {
    const data = await ask<{
      claims: { totalCount: number; nodes: { subject: { name: string }; implied: boolean }[] };
    }>(graph, `{ claims(first: 500) { totalCount nodes { subject { name } implied } } }`);
    const { totalCount, nodes } = data.claims;
    expect([totalCount, nodes.length, nodes.filter(({ implied }) => implied).length]).toEqual([43, 43, 10]);
    const stated = await ask<{ claims: { totalCount: number } }>(
      graph,
      "{ claims(filter: {statedOnly: true}) { totalCount } }",
    );
    expect(stated.claims.totalCount).toBe(33);
    const names = nodes.map(({ subject }) => subject.name.toLowerCase());
    expect(names).toEqual([...names].sort());
    expect(names).toContain("pilots hired by boria");
  });

  it.each([
    [{ kinds: ["BALLOT"] }, ["Avaria: yes 1993", "Boria: no 1993"]],
    [{ votes: ["NO", "ABSENT"] }, ["Boria: no 1993"]],
    [{ acts: ["IMPOSES"] }, ["League: imposes 1992–"]],
    [{ roles: ["VOLUNTEER"] }, ["Volunteers: volunteer"]],
    [{ relations: ["ORIGIN"] }, ["Pilots: origin"]],
    [{ measures: ["KILLED", "SHARE"] }, ["North: killed", "North: killed"]],
    [{ actions: ["BATTLE", "CAPTURE"] }, ["Battle: battle 1993"]],
    [{ actions: ["CAPTURE"] }, []],
    [{ controlActs: ["CAPTURED"] }, ["Boria: captured 1993"]],
    [{ recognitions: ["RECOGNISES"] }, ["Avaria: recognises 1992"]],
    [{ attitudes: ["NEUTRAL"] }, ["Cardia: neutral"]],
    [{ matters: ["SIGNIFICANCE", "BIAS"] }, ["Cardia: significance"]],
    [{ matters: ["SIGNIFICANCE"], subject: ["state:avaria"] }, []],
    [{ supportTypes: ["TRAINING"] }, ["Cardia: training", "Cardia: training 1992–"]],
    [{ supportTypes: ["TRAINING"], statedOnly: true }, ["Cardia: training 1992–"]],
    [{ supportTypes: ["TRAINING"], votes: ["NO"] }, []],
    [{ subject: ["side:north"] }, ["North: killed", "North: killed", "North: materiel lost"]],
    [{ subject: ["state:boria"], kinds: ["CONTROL", "BALLOT"] }, ["Boria: captured 1993", "Boria: no 1993"]],
    [{ object: ["event:resolution-7"] }, ["Avaria: yes 1993", "Boria: no 1993"]],
    [{ object: ["place:pass"] }, ["Boria: captured 1993"]],
    [{ about: ["place:pass"] }, ["Avaria: troops 1993, contested", "Battle: battle 1993", "Boria: captured 1993"]],
    [{ place: ["place:pass"] }, ["Avaria: troops 1993, contested", "Battle: battle 1993", "Boria: captured 1993"]],
    [
      { event: ["event:battle-of-the-pass"] },
      [
        "Avaria: troops 1993, contested",
        "Battle: battle 1993",
        "Boria: captured 1993",
        "North: killed",
        "North: killed",
        "Volunteers: participation",
        "Volunteers: volunteer",
      ],
    ],
    [{ conflict: ["conflict:first-ridge-war"], kinds: ["MEDIATION"] }, ["Cardia: host 1993"]],
    [{ conflict: ["conflict:river-crisis"] }, ["Ana Lor: recruitment 1992, alleged"]],
    [{ statuses: ["DENIED"] }, ["Works: organ, denied"]],
    [{ assertedBy: ["org:league"] }, ["League: imposes 1992–"]],
    [{ deniedBy: ["state:dorland"] }, ["Dorland: arms, alleged, denied", "Works: organ, denied"]],
    [{ deniedBy: ["state:dorland"], kinds: ["AFFILIATION"] }, ["Works: organ, denied"]],
    [{ period: "1993-05-12", match: "CERTAIN", kinds: ["BALLOT", "POSITION"] }, ["Avaria: yes 1993", "Boria: no 1993"]],
    [{ period: "2020", kinds: ["POSITION", "BALLOT"] }, ["Cardia: neutral"]],
    [{ statedBefore: "1993", kinds: ["POSITION", "ESTIMATE"] }, ["Cardia: neutral"]],
    [{ kinds: [] }, []],
    [{ about: [] }, []],
  ])("answers %j", async (filter, expected) => {
    expect(await claims(filter)).toEqual(expected);
  });

  it("does not hear the organ in unnamed people inside it, nor what a voice has taken back", async () => {
    expect(await claims({ assertedBy: ["org:avarian-ministry"], scope: "EXACT" })).toEqual([]);
    const anonymous = await ask(
      graph,
      `{ attributions(filter: {speaker: "org:avarian-ministry", speakerKinds: ANONYMOUS}) {
          nodes { claim { caption } speakerLabel } } }`,
    );
    expect(anonymous).toEqual({
      attributions: {
        nodes: [{ claim: { caption: "arms 1993–94, alleged" }, speakerLabel: "sources in the ministry" }],
      },
    });
  });

  it("tells how each row answers to the actors of its filter", async () => {
    const data = await ask(
      graph,
      `{ claims(filter: {about: ["state:boria", "place:pass"], kinds: [OCCURRENCE, CONTROL, RESTRICTION]}, orderBy: PERIOD_ASCENDING) {
          edges { matched { requested matched { id } by } node { kind } } } }`,
    );
    expect(data).toEqual({
      claims: {
        edges: [
          {
            matched: [{ requested: "state:boria", matched: { id: "side:south" }, by: "SIDE" }],
            node: { kind: "RESTRICTION" },
          },
          {
            matched: [{ requested: "state:boria", matched: { id: "side:south" }, by: "SIDE" }],
            node: { kind: "OCCURRENCE" },
          },
          {
            matched: [{ requested: "state:boria", matched: { id: "state:boria" }, by: "SELF" }],
            node: { kind: "CONTROL" },
          },
        ],
      },
    });
  });

  it("gives a claim with what it hangs on: refinements, the broader, parts, conflicts, attributions that reach it", async () => {
    const fields = `
      caption
      refinements { caption } refines { caption } components { caption }
      conflicts { conflict { shortName } basis }
      attributions { totalCount nodes { stance speaker { shortName } speakerLabel claim { caption } } }`;
    const data = await ask(
      graph,
      `{
        troops: claims(filter: {subject: "state:avaria", supportTypes: TROOPS}, orderBy: PERIOD_ASCENDING) { nodes { ${fields} } }
        retracted: claims(filter: {subject: "state:dorland", supportTypes: TROOPS}, orderBy: PERIOD_ASCENDING) { nodes { ${fields} } }
        killed: claims(filter: {measures: KILLED, statedBefore: "1994"}) { nodes { ${fields} } }
      }`,
    );
    const doubts = { stance: "DOUBTS", speaker: null, speakerLabel: "most observers" };
    const denies = { stance: "DENIES", speaker: { shortName: "Avarian MoD" }, speakerLabel: null };
    const asserts = { stance: "ASSERTS", speaker: null, speakerLabel: null };
    const broad = { claim: { caption: "troops, contested" } };
    const narrow = { claim: { caption: "troops 1993, contested" } };
    const byParty = { conflict: { shortName: "Ridge" }, basis: "PARTY_AND_PERIOD" };
    const byEvent = { conflict: { shortName: "First War" }, basis: "STATED" };
    const attributions = {
      totalCount: 3,
      nodes: [
        { ...denies, ...broad },
        { ...doubts, ...broad },
        { ...asserts, ...narrow },
      ],
    };
    expect(data).toEqual({
      troops: {
        nodes: [
          {
            caption: "troops 1993, contested",
            refinements: [],
            refines: [{ caption: "troops, contested" }],
            components: [],
            conflicts: [byEvent, byParty],
            attributions,
          },
          {
            caption: "troops, contested",
            refinements: [{ caption: "troops 1993, contested" }],
            refines: [],
            components: [],
            conflicts: [byParty],
            attributions,
          },
        ],
      },
      retracted: {
        nodes: [
          {
            caption: "troops 1994, unsupported",
            refinements: [],
            refines: [{ caption: "troops, unsupported" }],
            components: [],
            conflicts: [byParty],
            attributions: {
              totalCount: 2,
              nodes: ["ASSERTS", "RETRACTS"].map((stance) => ({
                stance,
                speaker: { shortName: "Avarian MoD" },
                speakerLabel: null,
                claim: { caption: "troops 1994, unsupported" },
              })),
            },
          },
          {
            caption: "troops, unsupported",
            refinements: [{ caption: "troops 1994, unsupported" }],
            refines: [],
            components: [],
            conflicts: [byParty],
            attributions: { totalCount: 0, nodes: [] },
          },
        ],
      },
      killed: {
        nodes: [
          {
            caption: "killed",
            refinements: [],
            refines: [],
            components: [{ caption: "killed" }],
            conflicts: [byEvent, byParty],
            attributions: {
              totalCount: 1,
              nodes: [
                {
                  stance: "ASSERTS",
                  speaker: { shortName: "Avaria" },
                  speakerLabel: null,
                  claim: { caption: "killed" },
                },
              ],
            },
          },
        ],
      },
    });
  });
});
