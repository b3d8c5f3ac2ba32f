import { expect, it } from "@jest/globals";
import { findingsIn } from "../../../src/ingest/checkGraph.ts";
import { openCurated } from "../../support/graphs.ts";

it("finds nothing wrong with the curated data: truth store and projection are in step", async () => {
  const graph = await openCurated();
  try {
    expect(await findingsIn(graph)).toEqual([]);
  } finally {
    await graph.close();
  }
}, 120_000);
