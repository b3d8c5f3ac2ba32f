import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { claimsById } from "../../../src/graph/families.ts";
import { claimId } from "../../../src/domain/identity.ts";
import { importCurated } from "../../../src/ingest/importCurated.ts";
import { everyKind } from "../../support/everyKind.ts";
import { openScratch } from "../../support/graphs.ts";
import { workspace, writePackage } from "../../support/packageBuilder.ts";

let graph: Graph;

beforeAll(async () => {
  graph = await openScratch();
  const rejectsFolder = await mkdtemp(join(workspace, "rejects-"));
  const summary = await importCurated(graph, await writePackage(everyKind), { rejectsFolder });
  expect(summary.rejects).toEqual([]);
});
afterAll(() => graph.close());

describe("a claim of every kind", () => {
  it("is stored with its label, status and caption, and drawn as design says", async () => {
    const rows = await graph.read(`
      MATCH (c:Claim) WHERE c.implied IS NULL
      RETURN c.kind AS kind, [label IN labels(c) WHERE label <> 'Claim'][0] AS label, c.status AS status, c.caption AS caption,
             COLLECT { MATCH (a)-[r]->(b) WHERE r.claimId = c.id RETURN a.id + ' ' + type(r) + ' ' + b.id ORDER BY b.id } AS drawn
      ORDER BY kind`);
    const expected = [
      [
        "AFFILIATION",
        "AffiliationClaim",
        "office holder 1992–93",
        ["person:minister MEMBER_OF org:ministry-of-eastland"],
      ],
      ["ASSESSMENT", "AssessmentClaim", "bias", []],
      ["BALLOT", "BallotClaim", "abstain", ["state:westland ABSTAINED_ON event:resolution"]],
      ["CONTROL", "ControlClaim", "captured", ["state:northland CONTROLLED place:pass"]],
      ["ESTIMATE", "EstimateClaim", "killed", []],
      ["MEDIATION", "MediationClaim", "host 1994", ["state:westland MEDIATED_IN conflict:border-war"]],
      ["OCCURRENCE", "OccurrenceClaim", "attack 1993", []],
      ["PARTICIPATION", "ParticipationClaim", "primary party", ["state:northland FOUGHT_IN conflict:border-war"]],
      ["POSITION", "PositionClaim", "condemns", []],
      ["RECOGNITION", "RecognitionClaim", "refuses", ["state:westland REFUSED_RECOGNITION state:northland"]],
      ["RESTRICTION", "RestrictionClaim", "imposes", ["state:westland RESTRICTED side:north"]],
      [
        "SUPPORT",
        "SupportClaim",
        "funding via Min. Eastland 1992–93",
        ["state:westland SUPPORTED_THROUGH org:ministry-of-eastland", "state:westland FUNDED state:eastland"],
      ],
    ];
    expect(rows).toEqual(
      expected.map(([kind, label, caption, drawn]) => ({ kind, label, status: "UNCONTESTED", caption, drawn })),
    );
  });

  it("comes back from the graph as the claim that was entered, so that its id can be computed again", async () => {
    const ids = (await graph.read("MATCH (c:Claim) RETURN c.id AS id ORDER BY id")).map((row) => String(row["id"]));
    const claims = await graph.write((tx) => claimsById(tx, { ids }));
    expect(claims.map(({ claim }) => claimId(claim))).toEqual(claims.map(({ id }) => id));
    expect(claims).toHaveLength(ids.length);
  });
});
