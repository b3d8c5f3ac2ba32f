import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { askApi } from "../../support/api.ts";
import { openCurated } from "../../support/graphs.ts";

/** The eleven cases that builders would otherwise model differently, as they stand with the whole article loaded. */

let graph: Graph;
let standings: ReadonlyMap<unknown, unknown>;

beforeAll(async () => {
  graph = await openCurated();
  const rows = await graph.read(
    `MATCH (claim:Claim)-[row:FROM_ROW]->(:Release)
     RETURN row.key AS key, claim.status + ': ' + claim.strength + ', ' + claim.opposition AS standing`,
  );
  standings = new Map(rows.map(({ key, standing }) => [key, standing]));
});
afterAll(() => graph.close());

/** Status, strength and opposition of claims by the keys of their rows. */
function standing(...keys: readonly string[]): readonly unknown[] {
  return keys.map((key) => standings.get(key));
}

async function ask(query: string): Promise<unknown> {
  const { data, errors } = (await askApi(graph, query)) as { data: unknown; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

const reported = "UNCONTESTED: REPORTED, NONE";
const alleged = "ALLEGED: ALLEGED, NONE";
const deniedByParty = "CONTESTED: REPORTED, DENIED_BY_PARTY";

describe("worked examples in the curated data", () => {
  it("1: a supplier that only unnamed people in a ministry name, and that denies; one that the article itself names", () => {
    expect(standing("jordan-arms-armenia", "czech-republic-arms-azerbaijan")).toEqual([
      "ALLEGED_DENIED: ALLEGED, DENIED_BY_PARTY",
      deniedByParty,
    ]);
  });

  it("2: an accusation by the other side is alleged, and its day is not that of the deliveries", async () => {
    expect(standing("syria-arms-armenia", "lebanon-arms-armenia")).toEqual([alleged, alleged]);
    expect(
      await ask(`{ supports(filter: { supporter: "state:syria", types: ARMS }) {
        nodes { period { edtf } attributions { nodes { statedOn speaker { name } } } } } }`),
    ).toEqual({
      supports: {
        nodes: [
          { period: null, attributions: { nodes: [{ statedOn: "1992-03", speaker: { name: "Yagub Mammadov" } }] } },
        ],
      },
    });
  });

  it("3: a group, who recruited, paid and moved it: each with its own evidence", async () => {
    expect(
      standing(
        "afghan-mujahideen-fight-on-azerbaijani-side",
        "javadov-recruits-afghan-mujahideen",
        "saudi-arabia-funds-afghan-mujahideen",
        "iran-moves-afghan-mujahideen",
        "afghan-mujahideen-were-mercenaries",
        "afghan-mujahideen-strength-1500-2500",
        "afghan-mujahideen-strength-1000-3000",
      ),
    ).toEqual([
      reported,
      "ALLEGED_DENIED: ALLEGED, DENIED_BY_PARTY",
      alleged,
      "ALLEGED: ALLEGED, DOUBTED",
      reported,
      reported,
      reported,
    ]);
    expect(
      await ask(
        `{ contradictions(kinds: VALUE, filter: { subject: "group:afghan-mujahideen", scope: EXACT }) { nodes { reason } } }`,
      ),
    ).toEqual({ contradictions: { nodes: [] } });
    expect(
      await ask(`{ supportPaths(from: "state:saudi-arabia", to: "state:azerbaijan", types: [FUNDING, FIGHTERS], maxHops: 2, first: 1) {
        nodes { hops { from { id } to { id } } } } }`),
    ).toEqual({
      supportPaths: {
        nodes: [
          {
            hops: [
              { from: { id: "state:saudi-arabia" }, to: { id: "group:afghan-mujahideen" } },
              { from: { id: "group:afghan-mujahideen" }, to: { id: "side:nagorno-karabakh-azerbaijani" } },
            ],
          },
        ],
      },
    });
  });

  it("4: two counts of the same dead both stand, the state's acknowledged by it, and contradict each other", async () => {
    expect(standing("1994-2020-killed-azerbaijani-soldiers-398", "1994-2016-killed-azerbaijani-soldiers-1008")).toEqual(
      [reported, reported],
    );
    expect(
      await ask(`{ claims(filter: { subject: "state:azerbaijan", measures: KILLED, assertedBy: "state:azerbaijan", period: "1994/2020-09", scope: EXACT }) {
        nodes { ... on EstimateClaim { quantity { text } } acknowledgedBy { id } } } }`),
    ).toMatchObject({
      claims: {
        nodes: expect.arrayContaining([
          { quantity: { text: "398 persons" }, acknowledgedBy: [{ id: "state:azerbaijan" }] },
        ]),
      },
    });
  });

  it("5: of parts and totals sums take the totals, and say what they leave aside", async () => {
    expect(
      await ask(`{ casualties(filter: { conflict: "conflict:nagorno-karabakh", measures: KILLED, within: "2014" }) {
        groups(by: [MEASURE]) { total { low high unit } } } }`),
    ).toMatchObject({ casualties: { groups: [expect.anything()] } });
    expect(
      standing(
        "2014-killed",
        "2014-killed-armenian-soldiers",
        "2014-killed-armenian-civilians",
        "2014-killed-azerbaijanis",
        "2014-killed-azerbaijani-soldiers",
        "2014-killed-azerbaijani-civilians",
      ),
    ).toEqual(Array<string>(6).fill(reported));
  });

  it("6: an authority's denial of losses that its own officials report contests both widths", () => {
    expect(
      standing("2014-08-killed-armenian-soldiers-at-least-1", "2014-08-killed-armenian-soldiers-at-least-2"),
    ).toEqual([deniedByParty, deniedByParty]);
  });

  it("7: the readings of an embargo each stand by themselves, and the lapse that is only assumed is alleged", async () => {
    expect(
      standing(
        "osce-requests-arms-embargo-1992",
        "osce-states-breach-arms-embargo",
        "unsc-requests-arms-embargo-1993",
        "un-arms-embargo-lapses-2002",
      ),
    ).toEqual([reported, reported, reported, alleged]);
  });

  it("8: a ban is imposed, amended and waived by three, and a closed border has an end that nobody recorded", async () => {
    expect(
      standing(
        "section-907-imposed",
        "section-907-amended",
        "section-907-waived",
        "turkey-closes-border-with-armenia-1993",
      ),
    ).toEqual(Array<string>(4).fill(reported));
    expect(
      await ask(`{ claims(filter: { subject: "state:turkey", kinds: RESTRICTION, scope: EXACT }) {
        nodes { period { edtf end } } } }`),
    ).toEqual({ claims: { nodes: [{ period: { edtf: "1993-04/", end: "UNKNOWN" } }] } });
  });

  it("9: nobody but the voters named has a ballot, and the parts of the votes in favour are parts", async () => {
    const [votes] = await graph.read(
      `MATCH (ballot:BallotClaim)-[:OBJECT]->(:Event {id: 'event:unga-resolution-62-243'})
       RETURN sum(CASE ballot.type WHEN 'NO' THEN 1 ELSE 0 END) AS no,
              sum(CASE WHEN ballot.type IN ['ABSTAIN', 'ABSENT'] THEN 1 ELSE 0 END) AS others`,
    );
    expect([votes?.["no"], votes?.["others"]]).toEqual([7, 0]);
    expect(standing("co-chairs-oppose-unga-62-243", "co-chairs-favour-azerbaijan-territorial-integrity")).toEqual([
      reported,
      reported,
    ]);
  });

  it("10: a denied part in the war is contested by the narrower words, and the backing is untouched", () => {
    expect(
      standing("armenia-takes-part-in-first-war", "armenia-in-undeclared-war", "armenia-backs-karabakh-armenians"),
    ).toEqual([deniedByParty, deniedByParty, reported]);
  });

  it("11: scholars' judgements are reported, and shown as assessments; an amount narrows the bare support", async () => {
    expect(
      standing(
        "russia-more-for-the-armenian-side",
        "russia-arms-armenia-1-billion",
        "russian-mercenaries-fight-on-both-sides",
        "ukrainian-mercenaries-fight-on-both-sides",
        "belarusian-mercenaries-fight-on-both-sides",
      ),
    ).toEqual(Array<string>(5).fill(reported));
    expect(
      await ask(`{ supports(filter: { supporter: "state:russia", recipient: "state:armenia", types: ARMS, scope: EXACT }) {
        nodes { implied refinements { ... on SupportClaim { money { text } } } } } }`),
    ).toMatchObject({
      supports: {
        nodes: [
          {
            implied: false,
            refinements: expect.arrayContaining([{ money: { text: expect.stringContaining("about") } }]),
          },
        ],
      },
    });
  });
});
