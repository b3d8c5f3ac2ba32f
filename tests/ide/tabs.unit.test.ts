import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { Kind, parse } from "graphql";
import { fetchOrExplain } from "../../ide/fetchOrExplain.ts";
import { tabsOf } from "../../ide/tabs.ts";

const examples = fileURLToPath(new URL("../../examples/", import.meta.url));
const names = JSON.parse(readFileSync(new URL("../../ide/tabs.json", import.meta.url), "utf8")) as readonly string[];

describe("the tabs of the IDE", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "allegiance-tabs-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const tabFrom = (file: string, query: string) => {
    writeFileSync(join(folder, file), query);
    return tabsOf([file], folder)[0]?.query;
  };

  it("are ten of the examples, each with its question above it and a title of its own", () => {
    const tabs = tabsOf(names, examples);
    expect(tabs).toHaveLength(10);
    const titles = tabs.map(({ query }) =>
      parse(query).definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? [each.name?.value] : [])),
    );
    expect(new Set(titles.flat()).size).toBe(10);
    for (const { query } of tabs) expect(query).toMatch(/^# .*\?\n/);
  });

  it.each([
    ["who-armed-whom.graphql", "# Who?\n{ a }\n", "# Who?\nquery WhoArmedWhom { a }\n"],
    ["with-a-word.graphql", "query { a }", "query WithAWord { a }"],
    ["with-variables.graphql", "query ($b: Int) { a(b: $b) }", "query WithVariables ($b: Int) { a(b: $b) }"],
    ["named.graphql", "query Mine { a }", "query Mine { a }"],
    ["2008.graphql", "{ a }", "query Q2008 { a }"],
    [
      "fragment-first.graphql",
      "fragment F on T { b }\n{ a { ...F } }",
      "fragment F on T { b }\nquery FragmentFirst { a { ...F } }",
    ],
  ])("are titled by the file where the query has no name: %s", (file, query, expected) => {
    expect(tabFrom(file, query)).toBe(expected);
  });

  it("fail on a file that is not there or holds no GraphQL", () => {
    expect(() => tabsOf(["nowhere.graphql"], folder)).toThrow(/nowhere\.graphql/);
    expect(() => tabFrom("broken.graphql", "{ a")).toThrow(/Syntax Error/);
  });
});

describe("fetchOrExplain", () => {
  const url = "http://127.0.0.1:4000/graphql";
  afterEach(() => void jest.restoreAllMocks());
  const answering = (answer: () => Promise<Response>) => jest.spyOn(globalThis, "fetch").mockImplementation(answer);

  it("brings a GraphQL answer as it is", async () => {
    answering(async () => Response.json({ data: {} }, { status: 400 }));
    const response = await fetchOrExplain(url);
    expect([response.status, await response.json()]).toEqual([400, { data: {} }]);
  });

  it.each([
    [
      async () => Promise.reject(new TypeError("Failed to fetch")),
      `The API at ${url} does not answer. Is it still running?`,
    ],
    [
      async () => new Response("Bad gateway", { status: 502 }),
      `${url} answered with status 502 and not in GraphQL. Does something stand in between?`,
    ],
  ])("says in a sentence why there is none", async (answer, message) => {
    answering(answer);
    expect(await (await fetchOrExplain(url)).json()).toEqual({ errors: [{ message }] });
  });
});
