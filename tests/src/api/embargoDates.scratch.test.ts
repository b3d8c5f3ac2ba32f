import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { undatedDeliveries } from "../../support/lake.ts";
import { ask, openLake } from "./small.ts";

jest.setTimeout(60_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openLake(undatedDeliveries);
}, 120_000);
afterAll(() => graph.close());

interface Answer {
  readonly suppliesUnderEmbargo: {
    readonly readings: readonly {
      readonly claim: { readonly caption: string };
      readonly deliveries: {
        readonly nodes: readonly {
          readonly claim: { readonly period: { readonly edtf: string } | null };
          readonly datedBy: { readonly name: string } | null;
          readonly finding: string;
          readonly inTime: string | null;
          readonly reason: string;
        }[];
      };
    }[];
  };
}

describe("suppliesUnderEmbargo of deliveries without a date of their own", () => {
  it("places those of a war that is over within it, and knows nothing of others", async () => {
    const { suppliesUnderEmbargo } = await ask<Answer>(
      graph,
      `{ suppliesUnderEmbargo(measure: "event:embargo") { readings { claim { caption } deliveries { nodes {
           claim { period { edtf } } datedBy { name } finding inTime reason } } } } }`,
    );
    const undated = suppliesUnderEmbargo.readings.map(({ claim: { caption }, deliveries: { nodes } }) => [
      caption,
      nodes.filter(({ claim }) => claim.period === null).map(({ claim: _, ...rest }) => rest),
    ]);
    const byWar = "the delivery is dated only by the Lake War, from 1991 to 1994";
    const early = `it may have come before the measure began, and the end of the measure is not recorded; ${byWar}`;
    const war = { name: "Lake War" };
    const unknown = { datedBy: null, inTime: "POSSIBLE" };
    expect(undated).toEqual([
      [
        "requests 1992–",
        [
          {
            ...unknown,
            finding: "NOT_ADDRESSED",
            reason: "the delivery is not dated; others than the supplier are addressed",
          },
          {
            datedBy: war,
            finding: "NOT_ADDRESSED",
            inTime: "POSSIBLE",
            reason: `${early}; others than the supplier are addressed`,
          },
          {
            ...unknown,
            finding: "POSSIBLY_INSIDE",
            reason:
              "the delivery is not dated; no source says whether Gammia is among those addressed (States of the Conference)",
          },
        ],
      ],
      [
        "imposes 1993",
        [
          { ...unknown, finding: "POSSIBLY_INSIDE", reason: "the delivery is not dated; the supplier is addressed" },
          {
            datedBy: war,
            finding: "POSSIBLY_INSIDE",
            inTime: "POSSIBLE",
            reason: `${early}; the supplier is addressed`,
          },
        ],
      ],
      [
        "imposes 2005–",
        [
          {
            ...unknown,
            finding: "POSSIBLY_INSIDE",
            reason: "the delivery is not dated; the supplier is addressed; its items do not name this sort of support",
          },
          {
            datedBy: war,
            finding: "OUTSIDE",
            inTime: null,
            reason: `it came before the measure began, or after its own end; ${byWar}; the supplier is addressed; its items do not name this sort of support`,
          },
        ],
      ],
    ]);
  });
});
