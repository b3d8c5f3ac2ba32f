import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { ask, counting, errorsOf, openLake } from "./small.ts";

jest.setTimeout(60_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openLake();
}, 120_000);
afterAll(() => graph.close());

interface Named {
  readonly name: string;
}
interface Answer {
  readonly mediatorsWithStake: {
    readonly totalCount: number;
    readonly hiddenCount: number;
    readonly pageInfo: { readonly endCursor: string | null };
    readonly withoutStake: readonly Named[];
    readonly notMediators: readonly Named[];
    readonly nodes: readonly {
      readonly mediator: Named;
      readonly certainty: string;
      readonly mediations: readonly unknown[];
      readonly stakes: { readonly totalCount: number; readonly nodes: readonly StakeNode[] };
    }[];
  };
}
interface StakeNode {
  readonly kind: string;
  readonly claims: readonly { readonly caption: string }[];
  readonly mediations: readonly { readonly caption: string }[];
  readonly inTime: string;
  readonly certainty: string;
}

const fields = `totalCount hiddenCount pageInfo { endCursor } withoutStake { name } notMediators { name }
  nodes { mediator { name } certainty stakes { totalCount nodes {
    kind claims { caption } mediations { caption } inTime certainty } } }`;

async function asked(args: string): Promise<Answer["mediatorsWithStake"]> {
  return (await ask<Answer>(graph, `{ mediatorsWithStake(conflict: "conflict:lake"${args}) { ${fields} } }`))
    .mediatorsWithStake;
}

const sorted = (rows: readonly string[]) => [...rows].sort();

/** Each stake as "mediator: kind, captions; near mediations; in time / all in all". */
function told({ nodes }: Answer["mediatorsWithStake"]): readonly string[] {
  return nodes.flatMap(({ mediator, stakes }) =>
    stakes.nodes.map(({ kind, claims, mediations, inTime, certainty }) => {
      const captions = (list: readonly { readonly caption: string }[]) =>
        list.map(({ caption }) => caption).join(" + ");
      return `${mediator.name}: ${kind} ${captions(claims)}; near ${captions(mediations)}; ${inTime}/${certainty}`;
    }),
  );
}

describe("mediatorsWithStake", () => {
  it("tells of a member of a mediating group what it had at stake, by which membership, and what each claim rests on", async () => {
    const data = await ask(
      graph,
      `{ mediatorsWithStake(conflict: "conflict:lake", first: 1) {
          totalCount hiddenCount perspective { sides } sides { id } withoutStake { name }
          nodes {
            mediator { name } certainty
            mediations { by certainty mediation { caption } affiliations { caption subject { name } objects { name } } }
            stakes(kinds: [SUPPORT, SHARED_ALLIANCE, BALLOT]) { totalCount nodes {
              kind actor { name } parties { name } sides { name } inTime certainty
              claims { kind caption status attributions { nodes { source { title } locator } } }
              alignments { side { id } alignment certainty reason claims { caption subject { name } } } } } } } }`,
    );
    const survey = (locator: string) => ({ nodes: [{ source: { title: "The Survey" }, locator }] });
    const claim = (kind: string, caption: string, locator: string, status = "UNCONTESTED") => ({
      kind,
      caption,
      status,
      attributions: survey(locator),
    });
    const east = [{ name: "Eastern side" }];
    const certain = { inTime: "CERTAIN", certainty: "CERTAIN" };
    expect(data).toEqual({
      mediatorsWithStake: {
        totalCount: 7,
        hiddenCount: 0,
        perspective: null,
        sides: [{ id: "side:east" }, { id: "side:west" }],
        withoutStake: [{ name: "Lake Mission" }, { name: "The Envoy" }],
        nodes: [
          {
            mediator: { name: "Alphia" },
            certainty: "CERTAIN",
            mediations: [
              { by: "SELF", certainty: "CERTAIN", mediation: { caption: "good offices 1994" }, affiliations: [] },
              {
                by: "MEMBER",
                certainty: "CERTAIN",
                mediation: { caption: "chair 1997–" },
                affiliations: [
                  { caption: "member", subject: { name: "Alphia" }, objects: [{ name: "Contact Group" }] },
                ],
              },
            ],
            stakes: {
              totalCount: 5,
              nodes: [
                {
                  kind: "BALLOT",
                  actor: { name: "Alphia" },
                  parties: [],
                  sides: [],
                  ...certain,
                  claims: [claim("BALLOT", "no 2008", "alphia-votes 1")],
                  alignments: [
                    {
                      side: { id: "side:east" },
                      alignment: "WITH",
                      certainty: "CERTAIN",
                      reason:
                        "a yes is against the side, as follows from its own position on the resolution and what those who adopted the resolution say to it",
                      claims: expect.arrayContaining([
                        { caption: "demands", subject: { name: "The Assembly" } },
                        { caption: "condemns", subject: { name: "Eastmark" } },
                      ]),
                    },
                    {
                      side: { id: "side:west" },
                      alignment: "AGAINST",
                      certainty: "CERTAIN",
                      reason:
                        "a yes is for the side, as follows from the backing that those who adopted the resolution give it",
                      claims: [{ caption: "diplomatic 2008", subject: { name: "The Assembly" } }],
                    },
                  ],
                },
                {
                  kind: "SHARED_ALLIANCE",
                  actor: { name: "Alphia" },
                  parties: [{ name: "Eastmark" }],
                  sides: east,
                  ...certain,
                  claims: [
                    claim("AFFILIATION", "member 1992–", "alphia-in-pact 1"),
                    claim("AFFILIATION", "member 1995–99", "eastmark-in-pact 1"),
                  ],
                  alignments: [],
                },
                {
                  kind: "SUPPORT",
                  actor: { name: "Alphia" },
                  parties: east,
                  sides: east,
                  inTime: "CERTAIN",
                  certainty: "POSSIBLE",
                  claims: [
                    {
                      kind: "SUPPORT",
                      caption: "arms 1992, alleged",
                      status: "ALLEGED",
                      attributions: { nodes: [{ source: { title: "The Courier" }, locator: "alphia-arms-east 1" }] },
                    },
                  ],
                  alignments: [],
                },
                {
                  kind: "SUPPORT",
                  actor: { name: "Alphia Works" },
                  parties: [{ name: "Army of Eastmark" }],
                  sides: east,
                  ...certain,
                  claims: [claim("SUPPORT", "arms 1995", "works-arm-army 1")],
                  alignments: [],
                },
                {
                  kind: "SUPPORT",
                  actor: { name: "Alphia" },
                  parties: east,
                  sides: east,
                  ...certain,
                  claims: [claim("SUPPORT", "training", "alphia-trains-east 1")],
                  alignments: [],
                },
              ],
            },
          },
        ],
      },
    });
  });

  it("tells of every mediator what it had at stake at whatever time, but for what nobody asserts", async () => {
    const answer = await asked("");
    const [group, host] = ["chair 1997–", "host 2001, alleged, denied"];
    expect(sorted(told(answer)).slice(5)).toEqual(
      sorted([
        `Betia: AFFILIATION nominal ally 2000–; near ${group}; CERTAIN/POSSIBLE`,
        `Betia: BALLOT yes 2008; near ${group}; CERTAIN/POSSIBLE`,
        `Betia: SUPPORT arms 2010–12; near ${group}; CERTAIN/POSSIBLE`,
        `Contact Group: AFFILIATION member; near ${group}; CERTAIN/CERTAIN`,
        `Contact Group: POSITION opposes; near ${group}; CERTAIN/CERTAIN`,
        `Epsia: BALLOT abstain 2008; near ${group}; CERTAIN/POSSIBLE`,
        `Gammia: BALLOT no 2008; near ${group} + ${host}; CERTAIN/CERTAIN`,
        `Gammia: BALLOT abstain 2008, alleged; near ${group} + ${host}; CERTAIN/POSSIBLE`,
        `Gammia: POSITION opposes; near ${group} + ${host}; CERTAIN/CERTAIN`,
        `Gammia: SUPPORT funding 1995; near ${group} + ${host}; CERTAIN/CERTAIN`,
        `Gammia: SUPPORT diplomatic 1999; near ${group} + ${host}; CERTAIN/CERTAIN`,
        `Gammia: SUPPORT training 2001–03; near ${group} + ${host}; CERTAIN/CERTAIN`,
        `Gammia: SUPPORT funding 2003; near ${group} + ${host}; CERTAIN/CERTAIN`,
        `Gammia: SUPPORT funding 2010; near ${group} + ${host}; CERTAIN/CERTAIN`,
        `Gammia: RESTRICTION imposes 1992; near ${group} + ${host}; CERTAIN/CERTAIN`,
        `Gammia: RESTRICTION amends 2001; near ${group} + ${host}; CERTAIN/CERTAIN`,
        `The Chairs: POSITION opposes; near ${group}; CERTAIN/CERTAIN`,
        "The Conference: RESTRICTION requests 1992–; near monitor 1994–96; CERTAIN/CERTAIN",
      ]),
    );
    expect(answer.withoutStake.map(({ name }) => name)).toEqual(["Lake Mission", "The Envoy"]);
  });

  it("keeps to the years around a mediation: what has no date may lie in them", async () => {
    const answer = await asked(", windowYears: 1");
    const [truce, group] = ["good offices 1994", "chair 1997–"];
    expect(told(answer).filter((row) => row.startsWith("Alphia"))).toEqual([
      `Alphia: BALLOT no 2008; near ${group}; POSSIBLE/POSSIBLE`,
      `Alphia: SHARED_ALLIANCE member 1992– + member 1995–99; near ${truce} + ${group}; CERTAIN/CERTAIN`,
      `Alphia: SUPPORT arms 1995; near ${truce}; POSSIBLE/POSSIBLE`,
      `Alphia: SUPPORT training; near ${truce} + ${group}; POSSIBLE/POSSIBLE`,
    ]);
    const none = await asked(", windowYears: 0");
    expect(told(none).filter((row) => row.startsWith("Alphia: SUPPORT"))).toEqual([
      `Alphia: SUPPORT training; near ${truce} + ${group}; POSSIBLE/POSSIBLE`,
    ]);
  });

  it("takes the word of a perspective on mediation, membership and stake, and tells what it hides", async () => {
    const answer = await asked(', perspective: { speakers: ["state:westmark"] }');
    expect({ ...answer, pageInfo: null }).toEqual({
      totalCount: 0,
      hiddenCount: expect.any(Number),
      pageInfo: null,
      notMediators: [],
      withoutStake: [{ name: "Gammia" }],
      nodes: [],
    });
    const whole = await asked(', perspective: { sources: ["source:survey"] }');
    const alleged = / \+ host 2001, alleged, denied/;
    expect(told(whole)).toEqual(
      told(await asked(""))
        .map((row) => row.replace(alleged, ""))
        .filter((row) => !row.includes("alleged"))
        // Only the Courier tells of it.
        .filter((row) => !row.includes("opposes")),
    );
  });

  it("keeps to the mediators that are asked for, with a stake or without", async () => {
    const all = await asked("");
    const some = await asked(', mediators: ["state:alphia", "state:gammia"]');
    expect(told(some)).toEqual(told(all).filter((row) => /^(Alphia|Gammia):/.test(row)));
    expect(told(some).length).toBeGreaterThan(0);
    expect(some.withoutStake).toEqual(all.withoutStake.filter(({ name }) => ["Alphia", "Gammia"].includes(name)));
    expect((await asked(", mediators: []")).nodes).toEqual([]);
  });

  it("takes a group for itself and its members, and tells who of them did not mediate", async () => {
    const names = ({ nodes, withoutStake, notMediators }: Answer["mediatorsWithStake"]) => ({
      with: nodes.map(({ mediator }) => mediator.name),
      without: withoutStake.map(({ name }) => name),
      none: notMediators.map(({ name }) => name),
    });
    expect(names(await asked(', mediators: ["org:chairs"]'))).toEqual({
      with: ["Gammia", "The Chairs"],
      without: [],
      none: [],
    });
    // It did not mediate, but a member of it did, so it is answered for. That Deltia is one of these states is denied, and nobody asserts it.
    expect(names(await asked(', mediators: ["org:conference-states"]'))).toEqual({
      with: ["Alphia"],
      without: [],
      none: [],
    });
    expect(names(await asked(', mediators: ["org:chairs", "state:westmark"]')).none).toEqual(["Westmark"]);
    expect(names(await asked(""))).toMatchObject({ none: [] });
  });

  it("tells who did what is at stake, and how a position on a resolution stands to each side", async () => {
    const data = await ask<{ readonly mediatorsWithStake: { readonly nodes: readonly unknown[] } }>(
      graph,
      `{ mediatorsWithStake(conflict: "conflict:lake", mediators: ["state:gammia"]) { nodes { stakes(kinds: [POSITION, RESTRICTION]) {
          nodes { by actor { name } parties { name } alignments { side { id } alignment } } } } } }`,
    );
    const ban = { by: "ORGAN", actor: { name: "Senate of Gammia" }, parties: [{ name: "Westmark" }], alignments: [] };
    expect(data.mediatorsWithStake.nodes).toEqual([
      {
        stakes: {
          nodes: [
            {
              by: "MEMBER",
              actor: { name: "The Chairs" },
              parties: [],
              alignments: [
                { side: { id: "side:east" }, alignment: "WITH" },
                { side: { id: "side:west" }, alignment: "AGAINST" },
              ],
            },
            ban,
            ban,
          ],
        },
      },
    ]);
  });

  it("comes page by page", async () => {
    const first = await asked(", first: 4");
    const rest = await asked(`, first: 4, after: "${first.pageInfo.endCursor ?? ""}"`);
    expect([...first.nodes, ...rest.nodes]).toEqual((await asked("")).nodes);
  });

  it("refuses windows that are none", async () => {
    for (const years of [-1, 201]) {
      const [error] = await errorsOf(
        graph,
        `{ mediatorsWithStake(conflict: "conflict:lake", windowYears: ${years}) { totalCount } }`,
      );
      expect(error).toMatchObject({
        message: `windowYears: must be a whole number from 0 to 200, not ${years}`,
        extensions: { code: "BAD_USER_INPUT", argument: "windowYears" },
      });
    }
  });

  it("takes a bounded number of reads", async () => {
    const counted = counting(graph);
    await ask(counted, `{ mediatorsWithStake(conflict: "conflict:lake") { nodes { certainty } } }`);
    expect(counted.reads()).toBeLessThanOrEqual(30);
  });
});
