import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { ask, counting, errorsOf, openLake } from "./small.ts";

jest.setTimeout(60_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openLake();
}, 120_000);
afterAll(() => graph.close());

interface Answer {
  readonly voteAlignment: {
    readonly totalCount: number;
    readonly hiddenCount: number;
    readonly pageInfo: { readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly voter: { readonly name: string };
      readonly vote: string | null;
      readonly alignments: readonly {
        readonly side: { readonly id: string };
        readonly alignment: string;
        readonly certainty: string | null;
        readonly reason: string;
      }[];
      readonly supports: {
        readonly totalCount: number;
        readonly nodes: readonly { readonly claim: { readonly caption: string } }[];
      };
    }[];
  };
}

async function asked(args = ""): Promise<Answer["voteAlignment"]> {
  const data = await ask<Answer>(
    graph,
    `{ voteAlignment(resolution: "event:resolution-12"${args}) { totalCount hiddenCount pageInfo { endCursor } nodes {
         voter { name } vote alignments { side { id } alignment certainty reason }
         supports { totalCount nodes { claim { caption } } } } } }`,
  );
  return data.voteAlignment;
}

/** Each row as "voter: vote; alignment to east, to west; supports". */
function told({ nodes }: Answer["voteAlignment"]): readonly string[] {
  return nodes.map(({ voter, vote, alignments, supports }) => {
    const sides = alignments.map(({ alignment, certainty }) => `${alignment} ${certainty}`).join(", ");
    return `${voter.name}: ${vote}; ${sides}; ${supports.nodes.map(({ claim }) => claim.caption).join(", ")}`;
  });
}

const withEast = "WITH CERTAIN, AGAINST CERTAIN";
const withWest = "AGAINST CERTAIN, WITH CERTAIN";
const unknown = "UNKNOWN null, UNKNOWN null";
const gammiaGave = "arms, denied, diplomatic 1999, funding 1995, funding 2003, funding 2010, training 2001–03";

describe("voteAlignment", () => {
  it("counts the recorded ballots, whoever is asked about, and in a perspective", async () => {
    const recorded = async (args: string) =>
      (
        await ask<{ voteAlignment: { recorded: unknown; stated: unknown } }>(
          graph,
          `{ voteAlignment(resolution: "event:resolution-12"${args}) { recorded { vote count } stated { caption } } }`,
        )
      ).voteAlignment;
    // Gammia is said to have voted against it, and elsewhere believed to have abstained.
    const all = {
      recorded: [
        { vote: "YES", count: 1 },
        { vote: "NO", count: 3 },
        { vote: "ABSTAIN", count: 2 },
      ],
      stated: [],
    };
    expect(await recorded("")).toEqual(all);
    expect(await recorded(', actors: "state:betia"')).toEqual(all);
    expect(await recorded(', perspective: { sources: "source:almanac" }')).toEqual({
      recorded: [{ vote: "ABSTAIN", count: 1 }],
      stated: [],
    });
  });

  it("tells who holds what of the resolution, voters or not, and in a perspective", async () => {
    const positions = async (args: string) =>
      ask(
        graph,
        `{ voteAlignment(resolution: "event:resolution-12"${args}) {
            positions { subject { name } attitude gist status }
            assessments { gist attributions { nodes { speaker { name } } } } } }`,
      );
    const chairs = { subject: { name: "The Chairs" }, attitude: "OPPOSES", gist: "One-sided.", status: "UNCONTESTED" };
    const eastmark = {
      subject: { name: "Eastmark" },
      attitude: "CONDEMNS",
      gist: "A blow to the talks.",
      status: "UNCONTESTED",
    };
    const assessments = [
      { gist: "It puts the talks at risk.", attributions: { nodes: [{ speaker: { name: "The Chairs" } }] } },
    ];
    expect(await positions("")).toEqual({ voteAlignment: { positions: [chairs, eastmark], assessments } });
    expect(await positions(', perspective: { speakers: "org:chairs" }')).toEqual({
      voteAlignment: { positions: [chairs], assessments },
    });
    expect(await positions(', perspective: { speakers: "state:eastmark" }')).toEqual({
      voteAlignment: { positions: [eastmark], assessments: [] },
    });
  });

  it("leads from one account of a ballot to its rival, which contradict each other", async () => {
    const data = await ask(
      graph,
      `{ voteAlignment(resolution: "event:resolution-12", actors: "state:gammia") {
          nodes { vote ballot { rivals { ... on BallotClaim { vote status } } } } }
        contradictions(filter: { object: "event:resolution-12" }) { nodes { kind sentence claims { caption } } }
        beside: contradictions(
          filter: { object: "event:resolution-12" }
          perspective: { sources: "source:almanac" }
        ) { totalCount } }`,
    );
    expect(data).toEqual({
      voteAlignment: {
        nodes: [
          { vote: "NO", ballot: { rivals: [{ vote: "ABSTAIN", status: "ALLEGED" }] } },
          { vote: "ABSTAIN", ballot: { rivals: [{ vote: "NO", status: "UNCONTESTED" }] } },
        ],
      },
      contradictions: {
        nodes: [
          {
            kind: "RIVAL",
            claims: [{ caption: "abstain 2008, alleged" }, { caption: "no 2008" }],
            sentence:
              "Gammia abstained in the vote on Resolution 12 on 14 March 2008, according to The Almanac, in its own voice as possible; Gammia voted against Resolution 12 on 14 March 2008, according to The Survey, in its own voice: they are told as rival accounts.",
          },
        ],
      },
      beside: { totalCount: 0 },
    });
  });

  it("tells of a ballot how it stands to each side, by which claims, beside the voter's support", async () => {
    const data = await ask(
      graph,
      `{ voteAlignment(resolution: "event:resolution-12", first: 1) {
          totalCount hiddenCount perspective { sides } conflict { name } sides { name }
          leanings { side { id } yesIs certainty reason claim { kind caption status subject { name }
            attributions { nodes { source { title } locator } } } }
          nodes {
            voter { name } vote
            ballot { caption status attributions { nodes { source { title } locator } } }
            alignments { side { id } alignment certainty reason claims { caption } }
            supports { totalCount nodes { sides { name } claim { type caption status supporter { name } recipients { name } } } }
          } } }`,
    );
    const survey = (locator: string) => ({ nodes: [{ source: { title: "The Survey" }, locator }] });
    const [east, west] = [{ name: "Eastern side" }, { name: "Western side" }];
    const byAdopters = "what those who adopted the resolution say to it";
    const leaning = (side: string, yesIs: string, reason: string, claim: object) => ({
      side: { id: side },
      yesIs,
      certainty: "CERTAIN",
      reason,
      claim: { status: "UNCONTESTED", ...claim },
    });
    const gave = (caption: string, from: string, to: string, type: string, status = "UNCONTESTED") => ({
      sides: [east],
      claim: { type, caption, status, supporter: { name: from }, recipients: [{ name: to }] },
    });
    expect(data).toEqual({
      voteAlignment: {
        totalCount: 6,
        hiddenCount: 0,
        perspective: null,
        conflict: { name: "Lake conflict" },
        sides: [east, west],
        leanings: expect.arrayContaining([
          leaning("side:east", "AGAINST", byAdopters, {
            kind: "POSITION",
            caption: "demands",
            subject: { name: "The Assembly" },
            attributions: survey("assembly-demands 1"),
          }),
          leaning("side:east", "AGAINST", "its own position on the resolution", {
            kind: "POSITION",
            caption: "condemns",
            subject: { name: "Eastmark" },
            attributions: { nodes: [{ source: { title: "The Courier" }, locator: "eastmark-condemns 1" }] },
          }),
          leaning("side:west", "FOR", "the backing that those who adopted the resolution give it", {
            kind: "SUPPORT",
            caption: "diplomatic 2008",
            subject: { name: "The Assembly" },
            attributions: survey("assembly-backs-westmark 1"),
          }),
        ]),
        nodes: [
          {
            voter: { name: "Alphia" },
            vote: "NO",
            ballot: { caption: "no 2008", status: "UNCONTESTED", attributions: survey("alphia-votes 1") },
            alignments: [
              {
                side: { id: "side:east" },
                alignment: "WITH",
                certainty: "CERTAIN",
                reason: `a yes is against the side, as follows from its own position on the resolution and ${byAdopters}`,
                claims: expect.arrayContaining([{ caption: "demands" }, { caption: "condemns" }]),
              },
              {
                side: { id: "side:west" },
                alignment: "AGAINST",
                certainty: "CERTAIN",
                reason:
                  "a yes is for the side, as follows from the backing that those who adopted the resolution give it",
                claims: [{ caption: "diplomatic 2008" }],
              },
            ],
            supports: {
              totalCount: 3,
              nodes: [
                gave("arms 1992, alleged", "Alphia", "Eastern side", "ARMS", "ALLEGED"),
                gave("arms 1995", "Alphia Works", "Army of Eastmark", "ARMS"),
                gave("training", "Alphia", "Eastern side", "TRAINING"),
              ],
            },
          },
        ],
      },
    });
    expect((data as { voteAlignment: { leanings: unknown[] } }).voteAlignment.leanings).toHaveLength(3);
  });

  it("gives every recorded ballot a row, by the voter's name; ballots that disagree have one each", async () => {
    expect(told(await asked())).toEqual([
      `Alphia: NO; ${withEast}; arms 1992, alleged, arms 1995, training`,
      `Betia: YES; ${withWest}; arms 2010–12`,
      `Eastmark: NO; ${withEast}; `,
      "Epsia: ABSTAIN; NEUTRAL CERTAIN, NEUTRAL CERTAIN; ",
      `Gammia: NO; ${withEast}; ${gammiaGave}`,
      `Gammia: ABSTAIN; NEUTRAL POSSIBLE, NEUTRAL POSSIBLE; ${gammiaGave}`,
    ]);
  });

  it("gives the actors asked for a row, voters or not", async () => {
    const answer = await asked(`, actors: ["state:deltia", "state:betia"]`);
    expect(told(answer)).toEqual([
      `Betia: YES; ${withWest}; arms 2010–12`,
      `Deltia: null; ${unknown}; arms 1993, arms 2005`,
    ]);
    expect(answer.nodes[1]?.alignments.map(({ reason }) => reason)).toEqual(Array(2).fill("no ballot is recorded"));
    expect(told(await asked(", actors: []"))).toEqual([]);
  });

  it("answers how each supplier of arms to a side voted; what an organ gave counts for its state", async () => {
    expect(told(await asked(', supportersOf: "side:west", types: ARMS'))).toEqual([
      `Betia: YES; ${withWest}; arms 2010–12`,
      `Deltia: null; ${unknown}; arms 1993, arms 2005`,
    ]);
    expect(told(await asked(', supportersOf: "org:eastmark-army", types: ARMS'))).toEqual([
      `Alphia: NO; ${withEast}; arms 1992, alleged, arms 1995`,
    ]);
    expect(told(await asked(', supportersOf: "side:east", types: FUNDING'))).toEqual([]);
  });

  it("recomputes everything from the word that a perspective takes", async () => {
    const eastmarks = await asked(', perspective: { speakers: ["state:eastmark"] }, actors: ["state:alphia"]');
    expect(told(eastmarks)).toEqual([`Alphia: null; ${unknown}; `]);
    const noCourier = await asked(', perspective: { exclude: { sources: ["source:courier", "source:almanac"] } }');
    expect(told(noCourier)).toContain(`Alphia: NO; ${withEast}; arms 1995, training`);
    expect(told(noCourier)).not.toContainEqual(expect.stringContaining("Gammia: ABSTAIN"));
    expect(noCourier.hiddenCount).toBeGreaterThan(0);
  });

  it("refuses what is no resolution", async () => {
    for (const [id, kind] of [
      ["state:alphia", ': it is "Alphia", of the kind STATE'],
      ["event:nowhere", ""],
    ]) {
      const [error] = await errorsOf(graph, `{ voteAlignment(resolution: "${id}") { totalCount } }`);
      expect(error).toMatchObject({
        message: `resolution: "${id}" names no resolution${kind}`,
        extensions: { code: "BAD_USER_INPUT", argument: "resolution" },
      });
    }
  });

  it("takes the sides of the conflict it is asked for", async () => {
    const data = await ask(
      graph,
      `{ d: voteAlignment(resolution: "event:resolution-12", conflict: "conflict:lake-war", first: 1) {
           conflict { id } sides { id } } }`,
    );
    expect(data).toEqual({
      d: { conflict: { id: "conflict:lake-war" }, sides: [{ id: "side:east" }, { id: "side:west" }] },
    });
  });

  it("comes page by page, in a bounded number of reads", async () => {
    const first = await asked(", first: 4");
    const rest = await asked(`, first: 4, after: "${first.pageInfo.endCursor ?? ""}"`);
    expect([...first.nodes, ...rest.nodes]).toEqual((await asked()).nodes);
    const counted = counting(graph);
    await ask(counted, `{ voteAlignment(resolution: "event:resolution-12") { nodes { vote } } }`);
    expect(counted.reads()).toBeLessThanOrEqual(12);
  });
});
