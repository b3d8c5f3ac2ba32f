import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from "graphql";
import type { GraphQLSchema, IntrospectionQuery } from "graphql";
import pino from "pino";
import { createContext } from "../../../src/api/context.ts";
import { createApi } from "../../../src/api/createApi.ts";
import { DatabaseUnavailableError, GraphRowError, QueryTimeoutError } from "../../../src/errors.ts";
import { ask, errorsOf, stubGraph } from "./small.ts";

const graph = stubGraph();

describe("a bad argument", () => {
  const f = "query ($f: SupportFilter) { supports(filter: $f) { totalCount } }";
  it.each([
    [
      "first",
      "{ supports(first: 0) { totalCount } }",
      "query ($v: PositiveInt) { supports(first: $v) { totalCount } }",
      0,
    ],
    [
      "first",
      "{ supports(first: 501) { totalCount } }",
      "query ($v: PositiveInt) { supports(first: $v) { totalCount } }",
      501,
    ],
    [
      "first",
      '{ supports(first: "5") { totalCount } }',
      "query ($v: PositiveInt) { supports(first: $v) { totalCount } }",
      "x",
    ],
    [
      "first",
      "{ supports(first: 1.5) { totalCount } }",
      "query ($v: PositiveInt) { supports(first: $v) { totalCount } }",
      1.5,
    ],
    [
      "after",
      '{ claims(after: "no cursor") { totalCount } }',
      "query ($v: String) { claims(after: $v) { totalCount } }",
      "no cursor",
    ],
    ["after", '{ claims(after: "") { totalCount } }', "query ($v: String) { claims(after: $v) { totalCount } }", ""],
    ["after", "{ claims(after: 5) { totalCount } }", "query ($v: String) { claims(after: $v) { totalCount } }", 5],
    [
      "orderBy",
      "{ claims(orderBy: NAME) { totalCount } }",
      "query ($v: ClaimOrder) { claims(orderBy: $v) { totalCount } }",
      "NAME",
    ],
    ["id", "{ node { id } }", "query ($v: ID!) { node(id: $v) { id } }", undefined],
    ["id", "{ node(id: null) { id } }", "query ($v: ID!) { node(id: $v) { id } }", null],
    ["id", "{ node(id: {}) { id } }", 'query ($v: ID = "x") { node(id: $v) { id } }', null],
    ["id", '{ actor(id: "Russia") { id } }', "query ($v: ID!) { actor(id: $v) { id } }", "Russia"],
    [
      "ids",
      '{ nodes(ids: ["state:russia", "state:"]) { id } }',
      "query ($v: [ID!]!) { nodes(ids: $v) { id } }",
      ["a b"],
    ],
    [
      "filter.recipient",
      '{ supports(filter: {recipient: "Armenia"}) { totalCount } }',
      f.replaceAll("$f", "$v"),
      { recipient: ["state:armenia", "Armenia"] },
    ],
    [
      "filter.matches.object",
      '{ actors(filter: {matches: {object: "STATE:armenia"}}) { totalCount } }',
      "query ($v: ActorFilter) { actors(filter: $v) { totalCount } }",
      { matches: [{ object: ["state:armenia", ""] }] },
    ],
    [
      "perspective.exclude.speakers",
      '{ claims(perspective: {exclude: {speakers: "SIPRI"}}) { totalCount } }',
      "query ($v: Perspective) { claims(perspective: $v) { totalCount } }",
      { exclude: { speakers: ["SIPRI"] } },
    ],
    ["filter", "{ supports(filter: 5) { totalCount } }", f.replaceAll("$f", "$v"), 5],
    [
      "filter.types",
      "{ supports(filter: {types: [BOMBS]}) { totalCount } }",
      f.replaceAll("$f", "$v"),
      { types: ["BOMBS"] },
    ],
    [
      "filter.types",
      "{ supports(filter: {types: BOMBS}) { totalCount } }",
      "query ($v: [SupportType!]) { supports(filter: {types: $v}) { totalCount } }",
      ["ARMS", "BOMBS"],
    ],
    [
      "filter.types",
      "{ supports(filter: {types: [ARMS, null]}) { totalCount } }",
      f.replaceAll("$f", "$v"),
      { types: ["ARMS", null] },
    ],
    [
      "filter.typs",
      "{ supports(filter: {typs: [ARMS]}) { totalCount } }",
      f.replaceAll("$f", "$v"),
      { typs: ["ARMS"] },
    ],
    [
      "filter.period",
      '{ supports(filter: {period: "19x2"}) { totalCount } }',
      f.replaceAll("$f", "$v"),
      { period: "19x2" },
    ],
    [
      "filter.period",
      "{ supports(filter: {period: 1992}) { totalCount } }",
      "query ($v: EDTF) { supports(filter: {period: $v}) { totalCount } }",
      1992,
    ],
    [
      "filter.period",
      '{ supports(filter: {period: "1994/1992"}) { totalCount } }',
      "query ($v: EDTF) { supports(filter: {period: $v}) { totalCount } }",
      "1994/1992",
    ],
    [
      "filter.statedBefore",
      '{ claims(filter: {statedBefore: "../1992"}) { totalCount } }',
      "query ($v: EDTF) { claims(filter: {statedBefore: $v}) { totalCount } }",
      "../1992",
    ],
    [
      "filter.as",
      "{ claims(filter: {as: OBJECT}) { totalCount } }",
      "query ($v: ClaimPart) { claims(filter: {as: $v}) { totalCount } }",
      "SUBJECT",
    ],
    [
      "filter.matches.kinds",
      "{ actors(filter: {matches: [{}, {kinds: [WAR]}]}) { totalCount } }",
      "query ($v: ActorFilter) { actors(filter: $v) { totalCount } }",
      { matches: [{}, { kinds: ["WAR"] }] },
    ],
    [
      "filter.stated",
      '{ attributions(filter: {stated: "May"}) { totalCount } }',
      "query ($v: AttributionFilter) { attributions(filter: $v) { totalCount } }",
      { stated: "May" },
    ],
    ["if", '{ __typename @include(if: "yes") }', "query ($v: Boolean!) { __typename @skip(if: $v) }", "yes"],
  ])("is named %s, as a literal and as a variable: %s", async (argument, literal, query, value) => {
    const expected = { code: "BAD_USER_INPUT", argument };
    expect((await errorsOf(graph, literal)).map(({ extensions }) => extensions)).toEqual([expected]);
    const variables = value === undefined ? {} : { v: value };
    expect((await errorsOf(graph, query, variables)).map(({ extensions }) => extensions)).toEqual([expected]);
  });

  it("is named through fragments, nested fields, and defaults of variables", async () => {
    const cases = {
      first:
        "query { claims { ...page } } fragment page on ClaimConnection { nodes { attributions(first: -1) { totalCount } } }",
      "filter.types": "query ($t: [SupportType!] = [BOMBS]) { supports(filter: {types: $t}) { totalCount } }",
      "filter.recipient": "query ($f: SupportFilter = {recipient: [5.5]}) { supports(filter: $f) { totalCount } }",
      nope: "{ supports(nope: 1) { totalCount } }",
    };
    for (const [argument, query] of Object.entries(cases)) {
      const [error] = await errorsOf(graph, query);
      expect(error?.extensions).toEqual({ code: "BAD_USER_INPUT", argument });
    }
  });

  it("keeps the words of the reason", async () => {
    const [error] = await errorsOf(graph, '{ supports(filter: {period: "1994/1992"}) { totalCount } }');
    expect(error?.message).toContain('"1994/1992" ends before it begins');
  });
});

describe("a bad document", () => {
  it.each([
    ["an unknown field", "{ nope }"],
    ["a field without its selection", "{ supports }"],
    ["an unused variable", "query ($v: Int) { __typename }"],
    ["an undefined variable", "{ supports(first: $v) { totalCount } }"],
    ["a variable of another type", "query ($v: Boolean) { supports(first: $v) { totalCount } }"],
    ["a change", "mutation { __typename }"],
  ])("is a validation error: %s", async (_, query) => {
    const errors = await errorsOf(graph, query, { v: true });
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: "GRAPHQL_VALIDATION_FAILED" }]);
  });

  it("is a parse error when it is none", async () => {
    expect((await errorsOf(graph, "{ supports"))[0]?.extensions).toEqual({ code: "GRAPHQL_PARSE_FAILED" });
  });

  it("may nest fields fifteen deep, fragments included, and not deeper", async () => {
    const nested = (depth: number) => "partOf { ".repeat(depth - 2) + "id" + " }".repeat(depth - 2);
    const query = (depth: number) => `{ node(id: "event:x") { ...e } } fragment e on Event { ${nested(depth)} }`;
    expect(await ask(graph, query(15))).toEqual({ node: null });
    const [error] = await errorsOf(graph, query(16));
    expect(error).toMatchObject({
      message: "Fields are nested 16 deep; at most 15 are allowed.",
      extensions: { code: "GRAPHQL_VALIDATION_FAILED", maxDepth: 15 },
    });
    const [circle] = await errorsOf(graph, `{ node(id: "event:x") { ...e } } fragment e on Event { partOf { ...e } }`);
    expect(circle?.message).toContain("Cannot spread fragment");
  });

  it("may have five thousand tokens and not more", async () => {
    const [error] = await errorsOf(graph, `{ ${"__typename ".repeat(5_000)} }`);
    expect(error?.extensions).toEqual({ code: "GRAPHQL_PARSE_FAILED" });
    expect(error?.message).toContain("5000 tokens");
  });
});

describe("the schema", () => {
  it("is served whole, with every description, to introspection", async () => {
    const file = buildSchema(readFileSync(new URL("../../../schema.graphql", import.meta.url), "utf8"));
    const query = getIntrospectionQuery({ schemaDescription: true });
    const served = buildClientSchema(await ask<IntrospectionQuery>(graph, query));
    const text = (schema: GraphQLSchema) => printSchema(lexicographicSortSchema(schema));
    expect(text(served)).toBe(text(file));
  });
});

describe("what should not happen", () => {
  async function toldOf(cause: Error) {
    const log: Record<string, unknown>[] = [];
    const stream = { write: (line: string) => void log.push(JSON.parse(line) as Record<string, unknown>) };
    const api = createApi({ logger: pino({}, stream) });
    const failing = stubGraph(() => Promise.reject(cause));
    const { body } = await api.executeOperation(
      { query: '{ actor(id: "state:avaria") { id } }' },
      { contextValue: createContext(failing) },
    );
    await api.stop();
    if (body.kind !== "single") throw new Error("not single");
    return { answer: JSON.parse(JSON.stringify(body.singleResult)) as { errors: Record<string, unknown>[] }, log };
  }

  it("is told by an id, under which the log has the cause", async () => {
    const { answer, log } = await toldOf(new GraphRowError("read/entitiesById", "secret", "s3cret"));
    const [error] = answer.errors;
    const id = /^Internal error ([0-9a-f-]{36})$/.exec(String(error?.["message"]))?.[1];
    expect(answer).toMatchObject({
      data: { actor: null },
      errors: [
        {
          message: `Internal error ${id}`,
          locations: [{ line: 1, column: 3 }],
          path: ["actor"],
          extensions: { code: "INTERNAL_SERVER_ERROR" },
        },
      ],
    });
    expect(log).toEqual([
      expect.objectContaining({
        id,
        path: ["actor"],
        err: expect.objectContaining({ message: expect.stringContaining("s3cret") }),
      }),
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/s3cret|stack|GraphRowError/);
  });

  it.each([
    new DatabaseUnavailableError("Neo4j at bolt://10.0.0.1: no answer"),
    Object.assign(new Error("connect ECONNREFUSED 10.0.0.1:7687"), { code: "ServiceUnavailable" }),
    Object.assign(new Error("10.0.0.1"), { code: "SessionExpired" }),
  ])("says that the database is away, and not where it is", async (cause) => {
    const { answer, log } = await toldOf(cause);
    expect(answer.errors).toEqual([
      expect.objectContaining({
        message: "The database does not answer. Try again later.",
        extensions: { code: "SERVICE_UNAVAILABLE" },
      }),
    ]);
    expect(JSON.stringify(answer)).not.toContain("10.0.0.1");
    expect(JSON.stringify(log)).toContain("10.0.0.1");
  });

  it("says that a read took too long, and how long it may take", async () => {
    const { answer } = await toldOf(new QueryTimeoutError("The database had not answered after 15 s"));
    expect(answer.errors).toEqual([
      expect.objectContaining({
        message: "The database had not answered after 15 s. Ask for less.",
        extensions: { code: "QUERY_TIMEOUT" },
      }),
    ]);
  });

  it("includes rows that the graph should not have", async () => {
    const api = createApi({ logger: pino({ level: "silent" }) });
    const broken = stubGraph(() => Promise.resolve([{ properties: { id: "state:a", kind: "PLANET" } }]));
    const { body } = await api.executeOperation(
      { query: '{ node(id: "state:a") { id } }' },
      { contextValue: createContext(broken) },
    );
    expect(JSON.stringify(body)).toMatch(/Internal error/);
    expect(JSON.stringify(body)).not.toMatch(/PLANET/);
  });
});
