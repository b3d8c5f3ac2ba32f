import { mkdtemp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { cypherNames, cypherText } from "../../../src/graph/cypherFiles.ts";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { fingerprintOf } from "../../../src/ingest/graphDigest.ts";
import { importCurated, type ImportSummary } from "../../../src/ingest/importCurated.ts";
import { rebuild } from "../../../src/ingest/load.ts";
import { DataSetError } from "../../../src/ingest/rejects.ts";
import { openScratch } from "../../support/graphs.ts";
import {
  smallPackage,
  withRow,
  withTables,
  workspace,
  writePackage,
  type PackageRows,
} from "../../support/packageBuilder.ts";

let graph: Graph;
let rejectsFolder: string;

beforeAll(async () => {
  graph = await openScratch();
  rejectsFolder = await mkdtemp(join(workspace, "rejects-"));
});
afterAll(() => graph.close());
beforeEach(async () => {
  await graph.alone("MATCH (n) DETACH DELETE n");
});

async function load(rows: Required<PackageRows>, version = "1.0.0"): Promise<ImportSummary> {
  return importCurated(graph, await writePackage(rows, { version }), { rejectsFolder });
}

async function fresh(rows: Required<PackageRows>, version = "1.0.0") {
  await graph.alone("MATCH (n) DETACH DELETE n");
  await load(rows, version);
  return fingerprintOf(graph);
}

async function statusOf(type: string, period: string | null): Promise<unknown> {
  const rows = await graph.read(
    "MATCH (c:SupportClaim {type: $type}) WHERE coalesce(c.period, '') = coalesce($period, '') RETURN c.status AS status, c.strength AS strength, c.opposition AS opposition",
    { type, period },
  );
  return rows[0];
}

async function offences(): Promise<readonly unknown[]> {
  const names = cypherNames("check").filter((name) => name !== "check/serverVersion");
  const found = await Promise.all(
    names.map(async (name) => (await graph.read(cypherText(name))).map((row) => ({ name, ...row }))),
  );
  return found.flat();
}

describe("importing a curated package", () => {
  it("writes claims with the status that all their attributions give, above and below them", async () => {
    const summary = await load(smallPackage);
    expect(summary.ok).toBe(true);
    expect(summary.stands).toEqual({ entities: 11, claims: 4, attributions: 4 });
    expect(await statusOf("ARMS", null)).toEqual({
      status: "CONTESTED",
      strength: "REPORTED",
      opposition: "DENIED_BY_PARTY",
    });
    expect(await statusOf("ARMS", "1993")).toEqual({
      status: "CONTESTED",
      strength: "REPORTED",
      opposition: "DENIED_BY_PARTY",
    });
    const drawn = await graph.read(
      "MATCH (a)-[r:SUPPLIED_ARMS_TO]->(b) RETURN a.id AS a, b.id AS b, r.mark AS mark, r.caption AS caption, r.derived AS derived ORDER BY caption",
    );
    expect(drawn).toEqual([
      { a: "state:westland", b: "state:eastland", mark: "≠", caption: "arms 1993, contested", derived: true },
      { a: "state:westland", b: "state:eastland", mark: "≠", caption: "arms, contested", derived: true },
    ]);
  });

  it("puts a claim into the conflicts its parties had a side in", async () => {
    await load(smallPackage);
    const rows = await graph.read(
      "MATCH (c:Claim)-[i:IN_CONFLICT]->(x) RETURN c.kind AS kind, c.period AS period, i.basis AS basis, x.id AS conflict ORDER BY kind, period",
    );
    expect(rows).toEqual([
      { kind: "AFFILIATION", period: null, basis: "PARTY_AND_PERIOD", conflict: "conflict:border-war" },
      { kind: "ESTIMATE", period: null, basis: "PARTY_AND_PERIOD", conflict: "conflict:border-war" },
      { kind: "SUPPORT", period: "1993", basis: "PARTY_AND_PERIOD", conflict: "conflict:border-war" },
      { kind: "SUPPORT", period: null, basis: "PARTY_AND_PERIOD", conflict: "conflict:border-war" },
    ]);
  });

  it("changes nothing when run again, and says so", async () => {
    await load(smallPackage);
    const before = await fingerprintOf(graph);
    const again = await load(smallPackage);
    expect(await fingerprintOf(graph)).toEqual(before);
    expect(again.counts).toEqual({
      written: { entities: 0, names: 0, externalIds: 0, claims: 0, attributions: 0 },
      moved: 0,
      removed: 0,
      statusesRefreshed: 0,
    });
  });

  it("leaves what a fresh load would leave, after every sort of change", async () => {
    const changes: Record<string, Required<PackageRows>> = {
      "a figure": withTables({
        claims: smallPackage.claims.map((row) => (row["key"] === "north-killed" ? { ...row, best: "20" } : row)),
      }),
      "a denial gone": withTables({
        attributions: smallPackage.attributions.filter((row) => row["stance"] !== "DENIES"),
        claims: smallPackage.claims.filter((row) => row["key"] !== "west-arms-east"),
        participants: smallPackage.participants.filter((row) => row["claim"] !== "west-arms-east"),
      }),
      "a renamed speaker": withTables({
        actors: smallPackage.actors.map((row) =>
          row["id"] === "state:westland" ? { ...row, name: "West", shortName: "W" } : row,
        ),
      }),
      "an actor changing sides": withTables({ side_members: [{ side: "side:north", member: "state:eastland" }] }),
      "rows in another order": withTables({
        claims: [...smallPackage.claims].reverse(),
        actors: [...smallPackage.actors].reverse(),
      }),
      "a claim dropped": withTables({
        claims: smallPackage.claims.filter((row) => row["key"] !== "west-arms-east-1993"),
        participants: smallPackage.participants.filter((row) => row["claim"] !== "west-arms-east-1993"),
        attributions: smallPackage.attributions.filter((row) => row["claim"] !== "west-arms-east-1993"),
      }),
      "a name dropped": withTables({ names: [] }),
      "a source's tier": withTables({ sources: smallPackage.sources.map((row) => ({ ...row, tier: "TERTIARY" })) }),
    };
    for (const [what, changed] of Object.entries(changes)) {
      const wanted = await fresh(changed);
      await graph.alone("MATCH (n) DETACH DELETE n");
      await load(smallPackage);
      await load(changed);
      expect({ what, ...(await fingerprintOf(graph)) }).toEqual({ what, ...wanted });
      expect(await offences()).toEqual([]);
    }
  }, 120_000);

  it("replaces an earlier version of the data set", async () => {
    const wanted = await fresh(smallPackage, "2.0.0");
    await graph.alone("MATCH (n) DETACH DELETE n");
    await load(smallPackage, "1.0.0");
    await load(smallPackage, "2.0.0");
    expect(await fingerprintOf(graph)).toEqual(wanted);
  });

  it("lets the id of a corrected claim lead to its successor, through several corrections", async () => {
    const corrected = (best: string) =>
      withTables({
        claims: smallPackage.claims.map((row) => (row["key"] === "north-killed" ? { ...row, best } : row)),
      });
    const idNow = async () => (await graph.read("MATCH (c:EstimateClaim) RETURN c.id AS id"))[0]?.["id"];
    await load(smallPackage);
    const first = await idNow();
    await load(corrected("20"));
    const second = await idNow();
    await load(corrected("30"));
    const redirects = await graph.read("MATCH ()-[r:REDIRECTED]->(c) RETURN r.from AS from, c.id AS to");
    const now = await idNow();
    expect(new Set(redirects.map((row) => JSON.stringify(row)))).toEqual(
      new Set([JSON.stringify({ from: first, to: now }), JSON.stringify({ from: second, to: now })]),
    );
  });

  it("completes a load that was cut off anywhere, to the same graph", async () => {
    const wanted = await fresh(smallPackage);
    for (let survives = 1; survives < 12; survives += 1) {
      await graph.alone("MATCH (n) DETACH DELETE n");
      const folder = await writePackage(smallPackage);
      await importCurated(cutOffAfter(survives), folder, { rejectsFolder }).catch(() => undefined);
      await importCurated(graph, folder, { rejectsFolder });
      expect({ survives, ...(await fingerprintOf(graph)) }).toEqual({ survives, ...wanted });
    }
  }, 120_000);

  it("holds a projection that a rebuild from the truth store does not change", async () => {
    await load(smallPackage);
    const before = await fingerprintOf(graph);
    await rebuild(graph, () => undefined);
    expect(await fingerprintOf(graph)).toEqual(before);
    expect(await offences()).toEqual([]);
  });
});

/** The same graph, of which only so many writing transactions succeed. */
function cutOffAfter(transactions: number): Graph {
  let left = transactions;
  return {
    ...graph,
    write: (work) => {
      if (left === 0) return Promise.reject(new Error("killed"));
      left -= 1;
      return graph.write(work);
    },
  };
}

describe("a new version of a data set", () => {
  it("leaves one row for each thing it says, also for what stood there before and is now said by more", async () => {
    const more = withRow("attributions", {
      claim: "west-arms-east-1993",
      stance: "ASSERTS",
      hedge: "NONE",
      source: "source:almanac",
      locator: "9",
    });
    await load(smallPackage, "1.0.0");
    const summary = await load(more, "2.0.0");
    const rows = await graph.read(
      "MATCH (n)-[from:FROM_ROW]->(:Release) WITH n, count(from) AS rows WHERE rows > 1 RETURN n.id AS id, rows",
    );
    expect(rows).toEqual([]);
    expect(summary.stands).toEqual({ entities: 11, claims: 4, attributions: 5 });
    const { digest } = await fingerprintOf(graph);
    expect(digest).toBe((await fresh(more, "2.0.0")).digest);
  });
});

describe("bad rows", () => {
  const cases: Record<string, { rows: Required<PackageRows>; reject: Record<string, unknown> }> = {
    "an unknown enum value": {
      rows: withRow("attributions", {
        claim: "north-killed",
        stance: "MAYBE",
        hedge: "NONE",
        source: "source:gazette",
      }),
      reject: {
        file: "attributions.csv",
        line: 6,
        column: "stance",
        value: "MAYBE",
        reason: "must be one of ASSERTS, DOUBTS, DENIES, RETRACTS",
      },
    },
    "a claim without attribution": {
      rows: withRow("claims", {
        key: "lonely",
        kind: "ESTIMATE",
        subject: "side:east",
        measure: "KILLED",
        best: "1",
        unit: "persons",
      }),
      reject: {
        file: "claims.csv",
        line: 6,
        column: "key",
        value: "lonely",
        reason: "has no attribution: nobody says it",
      },
    },
    "a dangling reference": {
      rows: withRow("names", { entity: "state:nowhere", value: "Nowhere", kind: "ALIAS" }),
      reject: {
        file: "names.csv",
        line: 3,
        column: "entity",
        value: "state:nowhere",
        reason: "refers to nothing declared (or to a row that was rejected)",
      },
    },
    "an impossible date": {
      rows: withRow("events", { id: "event:x", kind: "CLASH", name: "X", shortName: "X", period: "1992-02-30" }),
      reject: {
        file: "events.csv",
        line: 4,
        column: "period",
        value: "1992-02-30",
        reason: '"1992-02-30" is not a possible date',
      },
    },
    "a row standing twice": {
      rows: withRow("actors", { id: "state:westland", kind: "STATE", name: "Westland", shortName: "Westland" }),
      reject: {
        file: "actors.csv",
        line: 8,
        column: "id",
        value: "state:westland",
        reason: "stands already in line 2 of actors.csv",
      },
    },
    "an actor on both sides at once": {
      rows: withRow("side_members", { side: "side:north", member: "state:eastland" }),
      reject: {
        file: "side_members.csv",
        line: 4,
        column: "side",
        value: "side:north",
        reason: "state:eastland stands on side:east at the same time (line 2)",
      },
    },
    "a circle of derivations": {
      rows: withRow(
        "source_links",
        { source: "source:gazette", link: "DERIVED_FROM", source2: "source:almanac" },
        { source: "source:almanac", link: "DERIVED_FROM", source2: "source:gazette" },
      ),
      reject: {
        file: "source_links.csv",
        line: 3,
        column: "source2",
        value: "source:gazette",
        reason: "closes a circle: source:gazette leads back to source:almanac",
      },
    },
    "a hedge that is not the verb's": {
      rows: withRow("attributions", {
        claim: "north-killed",
        stance: "ASSERTS",
        hedge: "NONE",
        verb: "alleged",
        source: "source:almanac",
      }),
      reject: {
        file: "attributions.csv",
        line: 6,
        column: "hedge",
        value: "NONE",
        reason: 'the verb "alleged" is CLAIMED',
      },
    },
  };
  for (const [what, { rows, reject }] of Object.entries(cases)) {
    it(`rejects ${what}, loads the rest and says where it was`, async () => {
      const summary = await load(rows);
      expect(summary.rejects).toEqual([{ dataset: "small", ...reject }]);
      expect(summary.ok).toBe(false);
      expect(await readFile(join(rejectsFolder, "small.csv"), "utf8")).toContain(
        String(reject["reason"]).split('"')[0],
      );
      expect(summary.stands.claims).toBe(4);
      expect(summary.stands.attributions).toBe(4);
      expect(await offences()).toEqual([]);
    });
  }

  const estimate = (key: string, best: string, unit: string) => ({
    key,
    kind: "ESTIMATE",
    subject: "side:east",
    measure: "MATERIEL_LOST",
    best,
    unit,
  });
  const says = (claim: string) => ({ claim, stance: "ASSERTS", hedge: "NONE", source: "source:gazette" });
  const links: Record<string, { rows: Required<PackageRows>; line: number; column: string; reason: RegExp }> = {
    "a refinement that runs in a circle with the bare claim the importer adds": {
      rows: withRow("claim_links", { claim: "west-arms-east", link: "REFINES", claim2: "west-arms-east-1993" }),
      line: 2,
      column: "claim2",
      reason: /^closes a circle: claim:\w+ leads back to claim:\w+$/,
    },
    "parts in a circle": {
      rows: withTables({
        claims: [...smallPackage.claims, estimate("a", "1", "tanks"), estimate("b", "2", "tanks")],
        attributions: [...smallPackage.attributions, says("a"), says("b")],
        claim_links: [
          { claim: "a", link: "COMPONENT_OF", claim2: "b" },
          { claim: "b", link: "COMPONENT_OF", claim2: "a" },
        ],
      }),
      line: 3,
      column: "claim2",
      reason: /^closes a circle: claim:\w+ leads back to claim:\w+$/,
    },
    "a part in another unit than its total": {
      rows: withTables({
        claims: [...smallPackage.claims, estimate("a", "1", "tanks"), estimate("b", "2", "aircraft")],
        attributions: [...smallPackage.attributions, says("a"), says("b")],
        claim_links: [{ claim: "a", link: "COMPONENT_OF", claim2: "b" }],
      }),
      line: 2,
      column: "claim2",
      reason: /^a part in tanks does not add up to a total in aircraft$/,
    },
    "a link between claims of two kinds": {
      rows: withRow("claim_links", { claim: "north-killed", link: "REFINES", claim2: "west-arms-east" }),
      line: 2,
      column: "claim2",
      reason: /^links claims of the kinds ESTIMATE and SUPPORT$/,
    },
  };
  it.each(Object.entries(links))(
    "rejects %s, and no status is wrong for it",
    async (_, { rows, line, column, reason }) => {
      const { claim_links: left, ...others } = rows;
      const summary = await load(rows);
      const about = summary.rejects.map(({ file, line: at, column: where }) => ({ file, line: at, column: where }));
      expect(about).toEqual([{ file: "claim_links.csv", line, column }]);
      expect(summary.rejects[0]?.reason).toMatch(reason);
      expect(summary.ok).toBe(false);
      expect(await offences()).toEqual([]);
      const loaded = await fingerprintOf(graph);
      expect(await fresh({ ...others, claim_links: left.slice(0, line - 2) })).toMatchObject({
        claims: loaded.claims,
        attributions: loaded.attributions,
      });
    },
  );

  const organ = (key: string, of: string, period = "") => ({
    claims: {
      key,
      kind: "AFFILIATION",
      subject: "org:ministry-of-eastland",
      type: "ORGAN",
      ...(period === "" ? {} : { period, dateBasis: "STATED" }),
    },
    participants: { claim: key, role: "OBJECT", entity: of },
    attributions: { claim: key, stance: "ASSERTS", hedge: "NONE", source: "source:gazette" },
  });
  const withOrgan = (rows: ReturnType<typeof organ>) =>
    withTables({
      claims: [...smallPackage.claims, rows.claims],
      participants: [...smallPackage.participants, rows.participants],
      attributions: [...smallPackage.attributions, rows.attributions],
    });

  it("rejects an organ of both sides at once, with all that is said of it, and no status is wrong for it", async () => {
    const loaded = await fresh(smallPackage);
    await graph.alone("MATCH (n) DETACH DELETE n");
    const { rejects } = await load(withOrgan(organ("turned", "state:northland")));
    expect(rejects.map(({ file, line, column, reason }) => `${file}:${line} ${column ?? ""}: ${reason}`)).toEqual([
      "attributions.csv:6 claim: refers to a claim that is not declared or was rejected",
      "claims.csv:6 subject: org:ministry-of-eastland is an organ of state:eastland, on another side of the conflict, at the same time (line 2)",
      "participants.csv:5 claim: refers to a claim that is not declared or was rejected",
    ]);
    expect(await fingerprintOf(graph)).toMatchObject({ claims: loaded.claims, attributions: loaded.attributions });
    expect(await offences()).toEqual([]);
  });

  it("takes an organ of one side first and of the other later", async () => {
    const dated = withOrgan(organ("turned", "state:northland", "1995/.."));
    const claims = dated.claims.map((row) =>
      row["key"] === "ministry-organ" ? { ...row, period: "1990/1994", dateBasis: "STATED" } : row,
    );
    expect((await load({ ...dated, claims })).rejects).toEqual([]);
    expect(await offences()).toEqual([]);
  });

  it("rejects an amount in a unit and a currency at once, and a period that ends before it begins", async () => {
    const row = estimate("a", "1", "tanks");
    const rows = withTables({
      claims: [
        ...smallPackage.claims,
        { ...row, currency: "USD" },
        { ...row, key: "b", period: "1994/1993", dateBasis: "STATED" },
      ],
    });
    const { rejects } = await load(rows);
    expect(rejects.map(({ file, line, column }) => `${file}:${line} ${column ?? ""}`)).toEqual([
      "claims.csv:6 unit",
      "claims.csv:7 period",
    ]);
  });

  it("rejects a line that is no CSV and loads the rest", async () => {
    const folder = await writePackage(smallPackage);
    const { appendFile } = await import("node:fs/promises");
    await appendFile(join(folder, "names.csv"), "state:westland,too,few\n");
    const summary = await importCurated(graph, folder, { rejectsFolder });
    expect(summary.rejects.map(({ file, line }) => ({ file, line }))).toEqual([{ file: "names.csv", line: 3 }]);
    expect(summary.stands.claims).toBe(4);
  });

  it("removes nothing while a row is rejected", async () => {
    await load(smallPackage);
    const summary = await load(
      withTables({
        attributions: smallPackage.attributions.map((row) =>
          row["stance"] === "DENIES" ? { ...row, stance: "MAYBE" } : row,
        ),
        claims: smallPackage.claims,
      }),
    );
    expect(summary.ok).toBe(false);
    expect(await statusOf("ARMS", "1993")).toEqual({
      status: "CONTESTED",
      strength: "REPORTED",
      opposition: "DENIED_BY_PARTY",
    });
  });

  it("rejects with a broken actor everything that hangs on it, and nothing else", async () => {
    const summary = await load(
      withTables({
        actors: smallPackage.actors.map((row) => (row["id"] === "state:westland" ? { ...row, kind: "COUNTRY" } : row)),
      }),
    );
    expect(summary.rejects.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      "actors.csv:2:kind",
      "attributions.csv:3:claim",
      "attributions.csv:4:claim",
      "claims.csv:3:subject",
      "claims.csv:4:subject",
      "external_ids.csv:2:entity",
      "names.csv:2:entity",
      "participants.csv:3:claim",
      "participants.csv:4:claim",
    ]);
    expect(summary.stands).toEqual({ entities: 10, claims: 2, attributions: 2 });
  });

  it("loads nothing at all when strict", async () => {
    const folder = await writePackage(withRow("names", { entity: "state:nowhere", value: "Nowhere", kind: "ALIAS" }));
    await expect(importCurated(graph, folder, { rejectsFolder, strict: true })).rejects.toThrow(DataSetError);
    expect((await fingerprintOf(graph)).nodes).toBe(0);
  });

  it("refuses a package with an unknown column, naming file and column", async () => {
    const folder = await writePackage(smallPackage);
    const { writeFile } = await import("node:fs/promises");
    await writeFile(join(folder, "places.csv"), "id,name,shortName,latitude\n");
    await expect(importCurated(graph, folder, { rejectsFolder })).rejects.toThrow(
      /^places\.csv:1: unknown column "latitude"/,
    );
  });
});
