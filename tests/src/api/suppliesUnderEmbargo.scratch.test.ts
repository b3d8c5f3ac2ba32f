import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { ask, counting, errorsOf, openLake } from "./small.ts";

jest.setTimeout(60_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openLake();
}, 120_000);
afterAll(() => graph.close());

interface Delivery {
  readonly claim: { readonly caption: string; readonly supporter: { readonly name: string } };
  readonly finding: string;
  readonly inTime: string | null;
  readonly addressed: string;
  readonly reason: string;
}
interface Reading {
  readonly claim: { readonly caption: string };
  readonly counts: readonly { readonly finding: string; readonly count: number }[];
  readonly deliveries: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null };
    readonly nodes: readonly Delivery[];
  };
}
interface Answer {
  readonly suppliesUnderEmbargo: { readonly hiddenCount: number; readonly readings: readonly Reading[] };
}

async function asked(measure: string, args = "", paging = ""): Promise<Answer["suppliesUnderEmbargo"]> {
  const data = await ask<Answer>(
    graph,
    `{ suppliesUnderEmbargo(measure: "${measure}"${args}) { hiddenCount readings {
         claim { caption } counts { finding count }
         deliveries${paging} { totalCount pageInfo { endCursor } nodes {
           claim { caption supporter { name } } finding inTime addressed reason } } } } }`,
  );
  return data.suppliesUnderEmbargo;
}

/** Each delivery as "supporter caption: finding, in time, addressed; reason". */
function told({ deliveries }: Reading): readonly string[] {
  return deliveries.nodes.map(
    ({ claim, finding, inTime, addressed, reason }) =>
      `${claim.supporter.name} ${claim.caption}: ${finding}, ${inTime}, ${addressed}; ${reason}`,
  );
}

describe("suppliesUnderEmbargo", () => {
  it("answers once per reading, with the claims that everything rests on", async () => {
    const data = await ask(
      graph,
      `{ suppliesUnderEmbargo(measure: "event:embargo") {
          measure { name kind } hiddenCount perspective { sides }
          otherActs { act caption status subject { name } }
          readings {
            claim { act subject { name } binding status items targets { name } addressees { name } period { edtf }
              attributions { nodes { source { title } locator } } }
            goods unreadItems ends { caption status } counts { finding count }
            deliveries(findings: [POSSIBLY_INSIDE], first: 3) { totalCount nodes {
              claim { supporter { name } recipients { name } caption status attributions { nodes { locator } } }
              finding inTime addressed named reason
              affiliations { relation subject { name } objects { name } status }
              targets { target { name } recipient { name } by } ends { caption } } } } } }`,
    );
    const east = { name: "Eastern side" };
    const west = { name: "Western side" };
    const lapse = { caption: "lets lapse 2002, alleged", status: "ALLEGED" };
    const affiliation = (relation: string, subject: string, object: string) => ({
      relation,
      subject: { name: subject },
      objects: [{ name: object }],
      status: "UNCONTESTED",
    });
    const member = affiliation("MEMBER", "Alphia", "States of the Conference");
    const counts = (...numbers: readonly number[]) =>
      ["INSIDE", "POSSIBLY_INSIDE", "OUTSIDE", "NOT_ADDRESSED"].map((finding, i) => ({ finding, count: numbers[i] }));
    const possibly = { finding: "POSSIBLY_INSIDE", inTime: "POSSIBLE", named: true };
    const openEnd = "the end of the measure is not recorded";
    expect(data).toEqual({
      suppliesUnderEmbargo: {
        measure: { name: "Arms embargo", kind: "MEASURE" },
        hiddenCount: 0,
        perspective: null,
        otherActs: [
          {
            act: "BREACHES",
            caption: "breaches 1993",
            status: "UNCONTESTED",
            subject: { name: "States of the Conference" },
          },
          { act: "LETS_LAPSE", ...lapse, subject: { name: "The Council" } },
        ],
        readings: [
          {
            claim: {
              act: "REQUESTS",
              subject: { name: "The Conference" },
              binding: "VOLUNTARY",
              status: "UNCONTESTED",
              items: ["arms"],
              targets: [east, west],
              addressees: [{ name: "States of the Conference" }],
              period: { edtf: "1992-02/" },
              attributions: { nodes: [{ source: { title: "The Survey" }, locator: "conference-requests 1" }] },
            },
            goods: ["ARMS"],
            unreadItems: [],
            ends: [lapse],
            counts: counts(0, 4, 0, 2),
            deliveries: {
              totalCount: 4,
              nodes: [
                {
                  claim: {
                    supporter: { name: "Alphia" },
                    recipients: [east],
                    caption: "arms 1992, alleged",
                    status: "ALLEGED",
                    attributions: { nodes: [{ locator: "alphia-arms-east 1" }] },
                  },
                  ...possibly,
                  addressed: "ADDRESSED",
                  reason: `${openEnd}; the supplier is a member of an addressed group`,
                  affiliations: [member],
                  targets: [{ target: east, recipient: east, by: "SELF" }],
                  ends: [],
                },
                {
                  claim: {
                    supporter: { name: "Alphia Works" },
                    recipients: [{ name: "Army of Eastmark" }],
                    caption: "arms 1995",
                    status: "UNCONTESTED",
                    attributions: { nodes: [{ locator: "works-arm-army 1" }] },
                  },
                  ...possibly,
                  addressed: "ADDRESSED",
                  reason: `${openEnd}; the supplier is a member of an addressed group`,
                  affiliations: [affiliation("ORGAN", "Alphia Works", "Alphia"), member],
                  targets: [{ target: east, recipient: { name: "Army of Eastmark" }, by: "ORGAN" }],
                  ends: [],
                },
                {
                  claim: {
                    supporter: { name: "Betia" },
                    recipients: [{ name: "Westmark" }],
                    caption: "arms 2010–12",
                    status: "UNCONTESTED",
                    attributions: { nodes: [{ locator: "betia-arms-westmark 1" }] },
                  },
                  ...possibly,
                  addressed: "UNKNOWN",
                  reason:
                    "some say that the measure was left to lapse in 2002; no source says whether Betia is among those addressed (States of the Conference)",
                  affiliations: [],
                  targets: [{ target: west, recipient: { name: "Westmark" }, by: "MEMBER" }],
                  ends: [{ caption: "lets lapse 2002, alleged" }],
                },
              ],
            },
          },
          {
            claim: {
              act: "IMPOSES",
              subject: { name: "The Council" },
              binding: "BINDING",
              status: "UNCONTESTED",
              items: ["pumpkins", "weapons"],
              targets: [west],
              addressees: [{ name: "Alphia" }, { name: "Deltia" }],
              period: { edtf: "1993-07" },
              attributions: { nodes: [{ source: { title: "The Survey" }, locator: "council-imposes 1" }] },
            },
            goods: ["ARMS"],
            unreadItems: ["pumpkins"],
            ends: [lapse],
            counts: counts(0, 2, 0, 1),
            deliveries: {
              totalCount: 2,
              nodes: ["1993-10", "2005"].map((year) => ({
                claim: {
                  supporter: { name: "Deltia" },
                  recipients: [{ name: "Westmark" }],
                  caption: `arms ${year.slice(0, 4)}`,
                  status: "UNCONTESTED",
                  attributions: { nodes: [{ locator: expect.stringMatching(/^deltia-arms-westmark/) }] },
                },
                ...possibly,
                addressed: "ADDRESSED",
                reason: `${year === "2005" ? "some say that the measure was left to lapse in 2002" : openEnd}; the supplier is addressed`,
                affiliations: [],
                targets: [{ target: west, recipient: { name: "Westmark" }, by: "MEMBER" }],
                ends: [{ caption: "lets lapse 2002, alleged" }],
              })),
            },
          },
        ],
      },
    });
  });

  it("tells what lay inside, outside and beside a ban that was waived and lifted", async () => {
    const { readings } = await asked("event:ban");
    const own = "who imposes the measure binds itself";
    const others = "a state's own measure binds nobody else";
    const waived = "the measure was waived from 2002 to 2004";
    const lifted = "the measure was lifted in June 2009";
    const inForce = "the measure was in force then";
    expect(readings.map(told)).toEqual([
      [
        `Deltia arms 1993: NOT_ADDRESSED, CERTAIN, NOT_ADDRESSED; ${inForce}; ${others}`,
        `Gammia funding 1995: INSIDE, CERTAIN, ADDRESSED; ${inForce}; ${own}`,
        `Gammia training 2001–03: INSIDE, CERTAIN, ADDRESSED; ${inForce}; ${own}`,
        `Gammia funding 2003: OUTSIDE, null, ADDRESSED; ${waived}; ${own}`,
        `Deltia arms 2005: NOT_ADDRESSED, CERTAIN, NOT_ADDRESSED; ${inForce}; ${others}`,
        `Betia arms 2010–12: OUTSIDE, null, NOT_ADDRESSED; ${lifted}; ${others}`,
        `Gammia funding 2010: OUTSIDE, null, ADDRESSED; ${lifted}; ${own}`,
      ],
    ]);
    expect(readings[0]?.counts).toEqual([
      { finding: "INSIDE", count: 2 },
      { finding: "POSSIBLY_INSIDE", count: 0 },
      { finding: "OUTSIDE", count: 3 },
      { finding: "NOT_ADDRESSED", count: 2 },
    ]);
  });

  it("knows nothing of what a perspective leaves out, and tells how much that is", async () => {
    const { readings, hiddenCount } = await asked("event:embargo", ', perspective: { speakers: ["state:westmark"] }');
    expect({ readings, isHidden: hiddenCount > 0 }).toEqual({ readings: [], isHidden: true });
    const certain = await asked("event:embargo", ', perspective: { sources: ["source:survey"] }');
    expect(certain.readings.map(told).flat()).not.toContainEqual(expect.stringContaining("some say"));
  });

  it("gives the deliveries page by page, by finding, and counts them alike", async () => {
    const whole = (await asked("event:ban")).readings[0];
    const [first] = (await asked("event:ban", "", "(first: 4)")).readings;
    const after = first?.deliveries.pageInfo.endCursor ?? "";
    const [rest] = (await asked("event:ban", "", `(first: 4, after: "${after}")`)).readings;
    expect([...(first?.deliveries.nodes ?? []), ...(rest?.deliveries.nodes ?? [])]).toEqual(whole?.deliveries.nodes);
    for (const { finding, count } of whole?.counts ?? []) {
      const [found] = (await asked("event:ban", "", `(findings: [${finding}])`)).readings;
      expect(found?.deliveries.totalCount).toBe(count);
      expect(found?.deliveries.nodes.every((node) => node.finding === finding)).toBe(true);
    }
  });

  it.each([
    ["event:nowhere", '"event:nowhere" names no measure'],
    ["state:alphia", '"state:alphia" names no measure: it is "Alphia", of the kind STATE'],
    ["event:truce", '"event:truce" names no measure: it is "Lake truce", of the kind AGREEMENT'],
  ])("refuses %s, which is no measure", async (id, message) => {
    const [error] = await errorsOf(graph, `{ suppliesUnderEmbargo(measure: "${id}") { hiddenCount } }`);
    expect(error).toMatchObject({
      message: `measure: ${message}`,
      extensions: { code: "BAD_USER_INPUT", argument: "measure" },
    });
  });

  it("takes a bounded number of reads", async () => {
    const counted = counting(graph);
    await ask(counted, `{ suppliesUnderEmbargo(measure: "event:embargo") { readings { goods } } }`);
    expect(counted.reads()).toBeLessThanOrEqual(9);
  });
});
