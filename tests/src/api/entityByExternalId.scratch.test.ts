import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { ask, errorsOf, openSmall } from "./small.ts";

jest.setTimeout(60_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openSmall();
}, 120_000);
afterAll(() => graph.close());

const query = `query ($scheme: String!, $value: String!, $validAt: LocalDate) {
  entityByExternalId(scheme: $scheme, value: $value, validAt: $validAt) {
    __typename
    ... on Entity { id }
    ... on AmbiguousExternalId { candidates { entity { id } validity } }
  }
}`;

async function answer(scheme: string, value: string, validAt?: string): Promise<unknown> {
  const data = await ask<{ entityByExternalId: unknown }>(graph, query, { scheme, value, validAt });
  return data.entityByExternalId;
}

const state = (name: string) => ({ __typename: "State", id: `state:${name}` });

describe("entityByExternalId", () => {
  it.each([
    ["iso3", "AVA", undefined, state("avaria")],
    [" ISO3 ", "ava", undefined, state("avaria")],
    ["wikidata", "q900001", undefined, state("avaria")],
    ["wikidata", "Q900001", "1900-01-01", state("avaria")],
    ["iso3", "AVA", "1989-12-31", null],
    ["iso3", "AVA", "2020-01-01", state("avaria")],
    ["iso3", "Q900001", undefined, null],
    ["nothing", "AVA", undefined, null],
    ["cow", "905", "1990-01-01", null],
    ["cow", "905", "1990-02-15", state("cardia")],
    ["cow", "905", "1999-12-31", state("cardia")],
    ["cow", "905", "2000-01-01", state("dorland")],
    ["cow", "905", "2024-01-01", state("dorland")],
  ])("of %s %s at %s", async (scheme, value, day, expected) => {
    expect(await answer(scheme, value, day)).toEqual(expected);
  });

  it("gives all bearers, and when, where there are several", async () => {
    expect(await answer("cow", "905")).toEqual({
      __typename: "AmbiguousExternalId",
      candidates: [
        { entity: { id: "state:cardia" }, validity: "1990-02/1999" },
        { entity: { id: "state:dorland" }, validity: "2000/" },
      ],
    });
  });

  it("takes an entity that is judged the same for the other", async () => {
    await graph.alone(
      `MATCH (a:Entity {id: "state:dorland"}), (b:Entity {id: "state:cardia"})
       CREATE (a)-[:SAME_AS {dataset: "small"}]->(b)`,
    );
    expect(await answer("cow", "905")).toEqual(state("cardia"));
    await graph.alone(`MATCH (:Entity)-[r:SAME_AS]->(:Entity) DELETE r`);
  });

  it.each([
    [{ scheme: " ", value: "1" }, "scheme"],
    [{ scheme: "cow", value: "" }, "value"],
    [{ scheme: "cow", value: "905", validAt: "2000-02-30" }, "validAt"],
    [{ scheme: "cow" }, "value"],
  ])("refuses %j", async (variables, argument) => {
    const [error] = await errorsOf(graph, query, variables);
    expect(error?.extensions).toEqual({ code: "BAD_USER_INPUT", argument });
  });
});
