import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { dataSetFolder } from "../../../src/dataSets.ts";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { mapPackage, type MappedPackage } from "../../../src/ingest/curated/map.ts";
import { readPackage } from "../../../src/ingest/curated/read.ts";
import { validatePackage } from "../../../src/ingest/curated/validate.ts";
import { sectionOf } from "../../../src/review/passages.ts";
import { openApi, type AskableApi } from "../../support/api.ts";
import { openCurated } from "../../support/graphs.ts";
import { readAsked, readTraced, type Asked, type Found } from "./trial.ts";

let graph: Graph;
let api: AskableApi;
let mapped: MappedPackage;
beforeAll(async () => {
  graph = await openCurated();
  api = openApi(graph);
  mapped = mapPackage(await readPackage(dataSetFolder("nagorno-karabakh")));
});
afterAll(async () => {
  await api.stop();
  await graph.close();
});

interface AnsweredAttribution {
  readonly stance: string;
  readonly hedge: string;
  readonly speaker: { readonly id: string } | null;
  readonly speakerLabel: string | null;
  readonly statedOn: string | null;
  readonly locator: string | null;
  readonly claim: { readonly id: string };
  readonly rows: readonly { readonly file: string; readonly line: number }[];
}

interface AnsweredClaim {
  readonly id: string;
  readonly status: string;
  readonly period: { readonly edtf: string } | null;
  readonly attributions: { readonly nodes: readonly AnsweredAttribution[] };
}

const findClaims = `query ($filter: ClaimFilter!) {
  claims(filter: $filter, first: 200) {
    totalCount
    nodes {
      id status period { edtf }
      attributions(first: 100) {
        nodes { stance hedge speaker { id } speakerLabel statedOn locator claim { id } rows { file line } }
      }
    }
  }
}`;

/** How many of the locators each section has. */
function bySection(locators: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const section of locators.map(sectionOf)) counts[section] = (counts[section] ?? 0) + 1;
  return counts;
}

describe("what the drawn sentences say", () => {
  const asked = readAsked();

  it("was asked of ten sentences from each section, or of all that carry claims", () => {
    const carrying = new Set(mapped.tables.attributions.map(({ locator }) => locator ?? ""));
    const wanted = Object.entries(bySection([...carrying])).map(([section, count]) => [section, Math.min(10, count)]);
    const drawn = [...new Set(asked.map(({ sentence }) => sentence))];
    expect(bySection(drawn)).toEqual(Object.fromEntries(wanted));
    expect(drawn).toHaveLength(231);
  });

  it("leaves no claim of them unasked", () => {
    const pairs = new Set(asked.flatMap(({ sentence, found }) => found.map(({ claim }) => `${sentence} ${claim}`)));
    const drawn = new Set(asked.map(({ sentence }) => sentence));
    const unasked = mapped.tables.attributions.filter(
      ({ claim, locator }) => drawn.has(locator ?? "") && !pairs.has(`${locator ?? ""} ${claim}`),
    );
    expect(unasked).toEqual([]);
  });

  it.each([...new Set(asked.map(({ sentence }) => sectionOf(sentence)))])(
    "is found: %s",
    async (section) => {
      const own = asked.filter(({ sentence }) => sectionOf(sentence) === section);
      const answers: Asked[] = [];
      for (const { sentence, filter } of own) {
        const { totalCount, nodes } = await claimsOf(filter);
        const found = nodes.flatMap((claim) => saidIn(sentence, claim)).sort(byClaim);
        answers.push({ sentence, filter, total: totalCount, found });
      }
      expect(answers).toEqual(own.map((one) => ({ ...one, found: [...one.found].sort(byClaim) })));
    },
    180_000,
  );

  async function claimsOf(
    filter: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly totalCount: number; readonly nodes: readonly AnsweredClaim[] }> {
    const { data, errors } = (await api.ask(findClaims, { filter })) as {
      data: { claims: { totalCount: number; nodes: readonly AnsweredClaim[] } };
      errors?: unknown;
    };
    expect(errors).toBeUndefined();
    return data.claims;
  }

  /** What a claim has on the word of one sentence, without what reaches it from other claims. */
  function saidIn(sentence: string, { id, status, period, attributions }: AnsweredClaim): readonly Found[] {
    return attributions.nodes
      .filter(({ locator, claim }) => locator === sentence && claim.id === id)
      .map(({ stance, hedge, speaker, speakerLabel, statedOn, rows }) => ({
        claim: keyIn(rows),
        period: period?.edtf ?? "",
        status,
        stance,
        hedge,
        speaker: speaker?.id ?? speakerLabel ?? "own voice",
        statedOn: statedOn ?? "",
      }));
  }

  function keyIn(rows: AnsweredAttribution["rows"]): string {
    const line = rows.find(({ file }) => file === "attributions.csv")?.line;
    return mapped.tables.attributions.find((row) => row.line === line)?.claim ?? "no row";
  }

  function byClaim(a: Found, b: Found): number {
    return a.claim.localeCompare(b.claim) || a.speaker.localeCompare(b.speaker) || a.stance.localeCompare(b.stance);
  }
});

describe("the drawn claims", () => {
  it("lead back to the sentences that they were read against", async () => {
    const traced = readTraced();
    expect(traced).toHaveLength(325);
    const { valid } = validatePackage(mapped);
    const idOf = new Map(valid.claims.map(({ key, id }) => [key, id]));
    const query = `query ($id: ID!) { claim(id: $id) { attributions(first: 100) { nodes { locator } } } }`;
    const lost: string[] = [];
    for (const { claim, sentence } of traced) {
      const { data } = (await api.ask(query, { id: idOf.get(claim) ?? claim })) as {
        data: { claim: { attributions: { nodes: readonly { locator: string | null }[] } } | null };
      };
      const locators = data.claim?.attributions.nodes.map(({ locator }) => locator) ?? [];
      if (!locators.includes(sentence)) lost.push(`${claim} ${sentence}`);
    }
    expect(lost).toEqual([]);
  }, 180_000);
});
