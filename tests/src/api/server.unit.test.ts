import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import pino from "pino";
import { serveApi, type ServedApi } from "../../../src/api/server.ts";
import { stubGraph } from "./small.ts";

const logger = pino({ level: "silent" });
const host = "127.0.0.1";
let api: ServedApi;

describe("the server", () => {
  let reachable = true;
  beforeEach(async () => {
    reachable = true;
    const graph = { ...stubGraph(), isReachable: () => Promise.resolve(reachable) };
    api = await serveApi({ graph, host, port: 0, logger });
  });
  afterEach(() => api.close());

  const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
    fetch(`${api.url}/graphql`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body });

  it("answers GraphQL by POST", async () => {
    const response = await post(JSON.stringify({ query: '{ actor(id: "state:none") { id } }' }));
    const { data, extensions } = (await response.json()) as Record<string, unknown>;
    expect([response.status, data]).toEqual([200, { actor: null }]);
    expect(extensions).toEqual({
      cost: {
        requested: 1,
        allowed: 500_000,
        actual: { objects: 0, reads: 1, rows: 0, databaseMs: expect.any(Number) },
      },
    });
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("x-powered-by")).toBeNull();
  });

  it("is live as long as it runs and ready while the database answers", async () => {
    const ask = async (path: string) => {
      const response = await fetch(api.url + path);
      return [response.status, await response.json()];
    };
    expect(await ask("/health/live")).toEqual([200, { status: "live" }]);
    expect(await ask("/health/ready")).toEqual([200, { status: "ready" }]);
    reachable = false;
    expect(await ask("/health/ready")).toEqual([503, { status: "database unreachable" }]);
    expect(await ask("/health/live")).toEqual([200, { status: "live" }]);
    expect(await ask("/nothing")).toEqual([404, { error: expect.stringContaining("/graphql") }]);
  });

  it("stays ready while an import or a rebuild has not finished, and says so", async () => {
    const unfinished = [{ id: "run:1", dataset: null, startedAt: "2026-11-25T10:00:00.000Z" }];
    const served = await serveApi({ graph: stubGraph(() => Promise.resolve(unfinished)), host, port: 0, logger });
    const response = await fetch(`${served.url}/health/ready`);
    expect([response.status, await response.json()]).toEqual([
      200,
      { status: "ready", unfinished: [{ dataset: null, startedAt: "2026-11-25T10:00:00.000Z" }] },
    ]);
    await served.close();
  });

  it("points from its root to the API", async () => {
    const response = await fetch(api.url);
    expect(response.headers.get("content-type")).toContain("text/plain");
    expect(await response.text()).toContain("/graphql");
  });

  it.each([
    [400, "{ not json", {}],
    [413, JSON.stringify({ query: "#".repeat(1_100_000) }), {}],
    [415, "{}", { "content-encoding": "unheard-of" }],
    [415, Buffer.from([...Buffer.from('{"query":"{ a'), 0xff, 0xc0, ...Buffer.from('}"}')]), {}],
    [415, Buffer.from('{"query":"{ __typename }"}', "utf16le"), { "content-type": "application/json; charset=utf-16" }],
    [415, '{"query":"{ __typename }"}', { "content-type": "application/json; charset=iso-8859-1" }],
    [400, JSON.stringify({ query: `{ ${"a".repeat(900_000)} }` }), {}],
    [400, JSON.stringify({ query: `{ ${"node ".repeat(200_000)} }` }), {}],
    [400, JSON.stringify({ query: "{ a".repeat(200_000) }), {}],
    [400, JSON.stringify({ query: `{ nodes(ids: ${"[".repeat(200_000)}` }), {}],
    [400, `{"query":"{ __typename }","variables":${"[".repeat(500_000)}`, {}],
    [
      400,
      `{"query":"query ($v: ID!) { node(id: $v) { id } }","variables":{"v":${"[".repeat(4_000)}${"]".repeat(4_000)}}}`,
      {},
    ],
    [400, "{}", {}],
    [400, "[]", {}],
    [400, JSON.stringify([{ query: "{ __typename }" }]), {}],
    [400, JSON.stringify({ query: "{ nope }" }), {}],
  ])("answers %i to what it cannot take, as GraphQL errors and without a stack", async (status, body, headers) => {
    const response = await post(body, headers);
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ extensions: { code: expect.stringMatching(/^[A-Z_]+$/) } }],
    });
    expect(text).not.toMatch(/node_modules|\bat .*:\d+:\d+/);
    expect((await post(JSON.stringify({ query: "{ __typename }" }))).status).toBe(200);
  });

  it("refuses requests that another site's page could make a browser send", async () => {
    const simple = await fetch(`${api.url}/graphql?query={__typename}`);
    expect(simple.status).toBe(400);
    expect(
      (await fetch(`${api.url}/graphql?query={__typename}`, { headers: { "apollo-require-preflight": "1" } })).status,
    ).toBe(200);
  });
});

describe("starting and stopping", () => {
  let blocker: Server;
  let taken: number;
  beforeEach(async () => {
    blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, host, resolve));
    taken = (blocker.address() as AddressInfo).port;
  });
  afterEach(() => void blocker.close());

  it("steps past a busy port and says which it took", async () => {
    const served = await serveApi({ graph: stubGraph(), host, port: taken, logger });
    expect(served.port).toBeGreaterThan(taken);
    expect(served.url).toBe(`http://${host}:${served.port}`);
    await served.close();
  });

  it("fails when the host is not this machine's", async () => {
    await expect(serveApi({ graph: stubGraph(), host: "192.0.2.1", port: taken, logger })).rejects.toThrow(
      /EADDRNOTAVAIL/,
    );
  });

  it("lets requests under way finish, and takes no more", async () => {
    const slow = stubGraph(async () => {
      await sleep(300);
      return [];
    });
    const served = await serveApi({ graph: slow, host, port: 0, logger });
    const body = JSON.stringify({ query: '{ actor(id: "state:none") { id } }' });
    const headers = { "content-type": "application/json" };
    const underWay = fetch(`${served.url}/graphql`, { method: "POST", headers, body });
    await sleep(100);
    const begun = Date.now();
    await served.close();
    expect(Date.now() - begun).toBeLessThan(2_000);
    expect(await (await underWay).json()).toMatchObject({ data: { actor: null } });
    await expect(fetch(served.url)).rejects.toThrow();
  });
});
