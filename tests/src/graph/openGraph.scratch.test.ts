import { beforeAll, describe, expect, it } from "@jest/globals";
import { DatabaseUnavailableError, QueryTimeoutError } from "../../../src/errors.ts";
import { isRecent, openGraph, readOnly, type Graph, type GraphLimits } from "../../../src/graph/openGraph.ts";
import { openScratch } from "../../support/graphs.ts";

const uri = process.env["SCRATCH_NEO4J_URI"] ?? "";
const password = process.env["SCRATCH_NEO4J_PASSWORD"] ?? "";

/** The message of a failed attempt. */
async function failure(address: Partial<Parameters<typeof openGraph>[0]>): Promise<string> {
  try {
    await openGraph({ uri, user: "neo4j", password, database: "neo4j", ...address });
  } catch (error) {
    if (error instanceof DatabaseUnavailableError) return error.message;
    throw error;
  }
  return "opened";
}

describe("opening a graph", () => {
  it("says which credentials were refused, and never the password", async () => {
    const message = await failure({ password: "certainly-wrong" });
    expect(message).toBe(
      `Neo4j at ${uri}: the credentials of user "neo4j" were refused. ` +
        "Give the password that the database was first started with as NEO4J_PASSWORD.",
    );
  });

  it("names a database that is not there", async () => {
    expect(await failure({ database: "nowhere" })).toBe(`Neo4j at ${uri}: there is no database "nowhere".`);
  });

  it.each(["bolt://127.0.0.1:1", "neo4j://127.0.0.1:1", "bolt://no-such-host.invalid:7687"])(
    "gives up on %s after a bounded wait",
    async (address) => {
      const begun = Date.now();
      expect(await failure({ uri: address })).toMatch(
        new RegExp(`^Neo4j at ${address.replaceAll(".", "\\.")}: no answer \\(`),
      );
      expect(Date.now() - begun).toBeLessThan(25_000);
    },
  );

  it.each([
    ["5.26.0", true],
    ["5.26.30", true],
    ["5.27.0", true],
    ["2025.04.0", true],
    ["5.25.9", false],
    ["4.4.40", false],
    ["", false],
  ])("takes version %s for recent enough: %s", (version, recent) => {
    expect(isRecent(version)).toBe(recent);
  });
});

describe("a read", () => {
  async function withGraph(work: (graph: Graph) => Promise<void>, limits: Partial<GraphLimits> = {}): Promise<void> {
    const graph = await openGraph({ uri, user: "neo4j", password, database: "neo4j" }, limits);
    try {
      await work(graph);
    } finally {
      await graph.close();
    }
  }

  const failureOf = (work: Promise<unknown>) =>
    work.then(
      () => ({ code: "no failure" }),
      (error: unknown) => error as { readonly code: string },
    );

  /** What the store holds, in data, schema and users. */
  const state = async (graph: Graph) =>
    Promise.all(
      [
        "MATCH (n) RETURN count(n) AS nodes",
        "SHOW INDEXES YIELD name RETURN collect(name) AS indexes",
        "SHOW CONSTRAINTS YIELD name RETURN collect(name) AS constraints",
        "SHOW USERS YIELD user RETURN collect(user) AS users",
        "CALL db.labels() YIELD label RETURN collect(label) AS labels",
      ].map((text) => graph.read(text)),
    );

  beforeAll(async () => {
    const graph = await openScratch();
    await graph.alone("CREATE (:Entity {id: 'state:avaria', name: 'Avaria'})");
    await graph.close();
  });

  it.each([
    ["data", "CREATE (n:Entity {id: 'state:intruder'}) RETURN n.id AS id"],
    ["data", "MATCH (n) DETACH DELETE n"],
    ["data", "MERGE (n:Entity {id: 'state:intruder'}) SET n.name = 'x'"],
    ["data", "MATCH (n:Entity) SET n.name = 'x'"],
    ["data", "CALL { CREATE (n:Entity {id: 'state:intruder'}) RETURN n } RETURN n.id AS id"],
    ["data", "UNWIND [1, 2] AS i CALL (i) { CREATE (:Entity {id: i}) } IN TRANSACTIONS OF 1 ROW"],
    ["schema", "CREATE INDEX intruder FOR (n:Entity) ON (n.intruder)"],
    ["schema", "CREATE FULLTEXT INDEX intruder FOR (n:Entity) ON EACH [n.intruder]"],
    ["schema", "CREATE CONSTRAINT intruder FOR (n:Entity) REQUIRE n.intruder IS UNIQUE"],
    ["schema", "DROP CONSTRAINT uniqueEntityId"],
    ["schema", "DROP INDEX claimKind"],
    ["schema", "CALL db.createLabel('Intruder')"],
    ["schema", "CALL db.createRelationshipType('INTRUDES')"],
    ["schema", "CALL db.createProperty('intruder')"],
    ["the system", "CREATE USER intruder SET PASSWORD 'intruder-password'"],
    ["the system", "ALTER USER neo4j SET PASSWORD 'intruder-password'"],
    ["the system", "ALTER CURRENT USER SET PASSWORD FROM 'x' TO 'intruder-password'"],
    ["the system", "DROP USER neo4j"],
    ["the system", "CREATE DATABASE intruder"],
    ["the system", "STOP DATABASE neo4j"],
    ["the system", "CALL dbms.setConfigValue('db.transaction.timeout', '1s')"],
  ])("is refused by the server when it would write %s: %s", async (_, text) => {
    await withGraph(async (graph) => {
      const before = await state(graph);
      const { code } = await failureOf(graph.read(text));
      // Only Neo4j Enterprise has the procedure.
      const wanted = text.includes("setConfigValue") ? /AccessMode$|ProcedureNotFound$/ : /AccessMode$/;
      expect(code).toMatch(wanted);
      expect(await state(graph)).toEqual(before);
      expect(await graph.read("MATCH (n) RETURN n.name AS name")).toEqual([{ name: "Avaria" }]);
    });
  });

  it("is all that is left of a graph for who may only read", async () => {
    await withGraph(async (graph) => {
      const bounded = readOnly(graph);
      await expect(bounded.alone("CREATE (:Entity)")).rejects.toThrow("only reads are allowed here");
      await expect(bounded.write((tx) => tx.run("write/foldNames"))).rejects.toThrow("only reads are allowed here");
      expect(await bounded.read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
    });
  });

  const endless = "UNWIND range(1, 100000000) AS i UNWIND range(1, 1000) AS j RETURN sum(i * j) AS total";

  it("is ended by the server after its time, and the next one is answered", async () => {
    await withGraph(
      async (graph) => {
        const begun = Date.now();
        await expect(graph.read(endless)).rejects.toMatchObject({
          constructor: QueryTimeoutError,
          message: "The database had not answered after 0.5 s",
        });
        expect(Date.now() - begun).toBeLessThan(5_000);
        expect(await graph.read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
        const running =
          "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND' RETURN count(*) AS n";
        expect(await graph.read(running)).toEqual([{ n: 0 }]);
      },
      { readTimeoutMs: 500, readDeadlineMs: 10_000 },
    );
  });

  it("waits for a free connection as long as was said, and says that none was free", async () => {
    await withGraph(
      async (graph) => {
        const taken = graph.read(endless);
        const [waiting] = await Promise.allSettled([graph.read("RETURN 1 AS one"), taken]);
        expect(waiting).toMatchObject({ reason: expect.any(DatabaseUnavailableError) });
        expect(waiting).toMatchObject({ reason: { message: "No connection was free in time" } });
        expect(await graph.read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
      },
      { readTimeoutMs: 3_000, readDeadlineMs: 10_000, connections: 1, acquisitionTimeoutMs: 300 },
    );
  });
});
