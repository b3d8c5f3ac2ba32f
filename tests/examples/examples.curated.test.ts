import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Graph } from "../../src/graph/openGraph.ts";
import { askApi } from "../support/api.ts";
import { openCurated } from "../support/graphs.ts";

const folder = fileURLToPath(new URL("../../examples/", import.meta.url));
const read = (file: string) => readFileSync(join(folder, file), "utf8");
const filesOf = (ending: string) => readdirSync(folder).filter((file) => file.endsWith(ending));
const nameOf = (file: string) => file.slice(0, file.lastIndexOf("."));

const questions = filesOf(".graphql").map(nameOf);
/** What the first line of a query says, behind its `#`; null when it says nothing. */
const titleOf = (name: string) => /^# (.+)\n/.exec(read(`${name}.graphql`))?.[1] ?? null;

let graph: Graph;
beforeAll(async () => {
  graph = await openCurated();
});
afterAll(() => graph.close());

describe("the questions of an analyst", () => {
  it("are forty at least", () => {
    expect(questions.length).toBeGreaterThanOrEqual(40);
  });

  it("each have an expected answer, and each answer a question", () => {
    expect(filesOf(".json").map(nameOf)).toEqual(questions);
  });

  it("each begin with the question in words, no two with the same", () => {
    const titles = questions.map(titleOf);
    expect(titles).not.toContain(null);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("are all listed in the table, in their own words", () => {
    const listed = [...read("README.md").matchAll(/^\| \d+ \| \[(.+)\]\((.+)\.graphql\) \|$/gm)];
    const rows = listed.map(([, title, name]) => `${name}: ${title}`).sort();
    expect(rows).toEqual(questions.map((name) => `${name}: ${titleOf(name)}`).sort());
  });

  for (const name of questions) {
    it(`are answered as expected: ${name}`, async () => {
      const expected = JSON.parse(read(`${name}.json`)) as unknown;
      expect(await askApi(graph, read(`${name}.graphql`))).toEqual({ data: expected });
    });
  }
});
