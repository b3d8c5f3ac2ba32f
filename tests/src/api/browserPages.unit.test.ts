import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import express from "express";
import pino from "pino";
import { ideRoutes } from "../../../src/api/ideRoutes.ts";
import { serveApi, type ServedApi } from "../../../src/api/server.ts";
import { browserQueries } from "../../../src/browserKit/queries.ts";
import { stubGraph } from "./small.ts";

const logger = pino({ level: "silent" });
const asBrowser = { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" };

describe("what people's browsers get", () => {
  let api: ServedApi;
  beforeEach(async () => {
    const browserUrl = "http://127.0.0.1:7475/browser/";
    api = await serveApi({ graph: stubGraph(), host: "127.0.0.1", port: 0, browserUrl, logger });
  });
  afterEach(() => api.close());

  it("leads from the root to the IDE", async () => {
    const response = await fetch(api.url, { headers: asBrowser, redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([302, "/graphql"]);
    expect(response.headers.get("vary")?.toLowerCase()).toContain("accept");
  });

  it("leaves programs their API at the same address", async () => {
    const response = await fetch(`${api.url}/graphql?query={__typename}`, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect(await response.json()).toMatchObject({ data: { __typename: "Query" } });
  });

  it("has links to Neo4j Browser, and no script may run there", async () => {
    const response = await fetch(`${api.url}/browser/`, { headers: asBrowser });
    expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
    expect(await response.text()).toContain("http://127.0.0.1:7475/browser/?cmd=edit&amp;arg=MATCH%20");
  });

  it("has the guide, the style and the queries for Neo4j Browser, which asks from an address of its own", async () => {
    for (const path of ["guide.html", "style.grass", browserQueries()[0]?.file ?? ""]) {
      const response = await fetch(`${api.url}/browser/${path}`, { headers: { origin: "http://127.0.0.1:7475" } });
      expect([path, response.status, response.headers.get("access-control-allow-origin")]).toEqual([path, 200, "*"]);
    }
    expect((await fetch(`${api.url}/browser/nothing.cypher`)).status).toBe(404);
    expect((await fetch(`${api.url}/browser/%2e%2e/read/actors/page.cypher`)).status).toBe(404);
  });
});

describe("the IDE's page", () => {
  let folder: string;
  let server: Server;
  let url: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "allegiance-ide-"));
    server = createServer(express().use(ideRoutes(folder)));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  it("says how to build it while it is not built, then is there, under a strict policy", async () => {
    const before = await fetch(`${url}/graphql`, { headers: asBrowser });
    expect([before.status, await before.text()]).toEqual([503, expect.stringContaining("npm run build")]);
    writeFileSync(join(folder, "index.html"), "the page");
    const after = await fetch(`${url}/graphql`, { headers: asBrowser });
    expect([after.status, await after.text()]).toEqual([200, "the page"]);
    const policy = after.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'; script-src 'self';");
    expect(policy).not.toMatch(/script-src[^;]*unsafe|https?:/);
  });
});
