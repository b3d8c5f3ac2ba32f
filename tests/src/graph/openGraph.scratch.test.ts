import { describe, expect, it } from "@jest/globals";
import { DatabaseUnavailableError } from "../../../src/errors.ts";
import { isRecent, openGraph } from "../../../src/graph/openGraph.ts";

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

  it("refuses writes in reads", async () => {
    const graph = await openGraph({ uri, user: "neo4j", password, database: "neo4j" });
    await expect(graph.read("CREATE (n:Entity) RETURN n.id AS id")).rejects.toThrow(/read access mode/i);
    await graph.close();
  });

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
