import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Graph } from "../../src/graph/openGraph.ts";
import { askApi } from "../support/api.ts";
import { openCurated } from "../support/graphs.ts";

/** A query and its answer as a document prints them: a graphql block with the next json block. */
interface Example {
  readonly name: string;
  readonly query: string;
  readonly answer: unknown;
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const documents = ["README.md", ...markdownIn("docs")];

let graph: Graph;
beforeAll(async () => {
  graph = await openCurated();
});
afterAll(() => graph.close());

describe("what the documents print", () => {
  const examples = documents.flatMap(examplesIn);

  it("is there at all", () => {
    expect(examples.some(({ name }) => name.startsWith("README.md"))).toBe(true);
  });

  for (const { name, query, answer } of examples) {
    it(`is what the API answers: ${name}`, async () => {
      expect(await askApi(graph, query)).toEqual({ data: answer });
    });
  }
});

function examplesIn(document: string): readonly Example[] {
  const text = readFileSync(join(root, document), "utf8");
  const blocks = [...text.matchAll(/```graphql\n([\s\S]*?)```([\s\S]*?)```json\n([\s\S]*?)```/g)];
  const queries = text.match(/```graphql\n/g)?.length ?? 0;
  if (blocks.length !== queries) throw new Error(`${document} prints a query without its answer`);
  return blocks.map(([, query = "", , answer = ""], index) => ({
    name: `${document}, example ${index + 1}`,
    query,
    answer: JSON.parse(answer) as unknown,
  }));
}

function markdownIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => join(folder, file))
    .sort();
}
