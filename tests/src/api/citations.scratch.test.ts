import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { ask, errorsOf, openSmall } from "./small.ts";

let graph: Graph;
let arms: readonly string[];
beforeAll(async () => {
  graph = await openSmall();
  const { claims } = await ask<{ claims: { nodes: { id: string }[] } }>(
    graph,
    `{ claims(filter: {subject: "state:cardia", object: "state:avaria", supportTypes: ARMS, scope: EXACT, period: "2007/2011", match: CERTAIN}) { nodes { id } } }`,
  );
  arms = claims.nodes.map(({ id }) => id);
});
afterAll(() => graph.close());

interface Citations {
  readonly citations: { readonly text: string };
}

const question = `query ($claims: [ID!]!, $format: CitationFormat, $perspective: Perspective) {
  citations(claims: $claims, format: $format, perspective: $perspective) { format mediaType text } }`;

describe("citations", () => {
  it("are BibTeX of what was read, of what that relays, and of the data set", async () => {
    const x = await ask(graph, question, { claims: arms });
    console.log(
      JSON.stringify(x, null, 1),
      JSON.stringify(await ask(graph, question, { claims: arms, format: "CSL_JSON" }), null, 1),
      arms.length,
    );
  });
});
void errorsOf;
