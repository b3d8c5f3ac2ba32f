import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { fuzz } from "../../support/fuzz.ts";
import { openCurated } from "../../support/graphs.ts";

jest.setTimeout(600_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openCurated();
});
afterAll(() => graph.close());

describe("two hundred generated questions", () => {
  it("are answered with data or with coded errors that tell the caller what to mend", async () => {
    const { asked, clean, codes, faults } = await fuzz(graph, { count: 200, seed: 20261125 });
    expect(faults).toEqual([]);
    expect(asked).toBe(200);
    // They would show nothing if all of them were refused, or none.
    expect(clean).toBeGreaterThan(50);
    expect(Object.keys(codes)).toEqual(
      expect.arrayContaining([
        "BAD_USER_INPUT",
        "GRAPHQL_VALIDATION_FAILED",
        "GRAPHQL_PARSE_FAILED",
        "QUERY_TOO_COSTLY",
      ]),
    );
  });
});
