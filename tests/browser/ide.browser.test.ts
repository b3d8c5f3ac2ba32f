import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import pino from "pino";
import type { Browser, Page } from "playwright-core";
import { serveApi, type ServedApi } from "../../src/api/server.ts";
import { DatabaseUnavailableError } from "../../src/errors.ts";
import type { Graph } from "../../src/graph/openGraph.ts";
import { launchChromium, openPage, whyNoBrowserTests, type WatchedPage } from "../support/chromium.ts";
import { openCurated } from "../support/graphs.ts";
import { execute, openIde, resultPane, runTab, tabTitles } from "../support/ide.ts";

const logger = pino({ level: "silent" });
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

(whyNoBrowserTests() === null ? describe : describe.skip)("the query IDE", () => {
  let graph: Graph;
  let databaseIsUp = true;
  let api: ServedApi;
  let chromium: Browser;
  let watched: WatchedPage;
  let page: Page;

  beforeAll(async () => {
    graph = await openCurated();
    chromium = await launchChromium();
  });
  afterAll(async () => {
    await chromium.close();
    await graph.close();
  });
  beforeEach(async () => {
    databaseIsUp = true;
    const failing: Graph = {
      ...graph,
      read: async (...query) => {
        if (!databaseIsUp) throw new DatabaseUnavailableError("Neo4j at bolt://127.0.0.1:7687: no answer.");
        return graph.read(...query);
      },
    };
    api = await serveApi({ graph: failing, host: "127.0.0.1", port: 0, logger });
    watched = await openPage(chromium);
    page = watched.page;
  });
  afterEach(async () => {
    await watched.close();
    await api.close();
  });

  /** No error in the console, a refusal of the content security policy included, and nothing asked of another machine. */
  function expectQuiet(): void {
    expect(watched).toMatchObject({ strayRequests: [], consoleErrors: [], pageErrors: [] });
  }

  it("opens with ten questions, each of which runs and brings an answer", async () => {
    await openIde(page, `${api.url}/graphql`);
    const titles = await tabTitles(page);
    expect(titles).toHaveLength(10);
    for (const title of titles) {
      const answer = await runTab(page, title);
      expect({ title, errors: answer["errors"] ?? null }).toEqual({ title, errors: null });
      expect(answer["data"]).toBeTruthy();
    }
    expectQuiet();
  }, 180_000);

  it("is where the root leads a person, and shows the schema's descriptions", async () => {
    const description = "Who supported whom: the heart of Allegiance.";
    await page.goto(api.url);
    expect(page.url()).toBe(`${api.url}/graphql`);
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await page.getByRole("link", { name: "Query", exact: true }).click();
    await page.getByRole("link", { name: "supports", exact: true }).first().click();
    await page.locator(".graphiql-doc-explorer").getByText(description).waitFor();
    expectQuiet();
  }, 60_000);

  it("opens with a question that a link brings along", async () => {
    const query = 'query Linked { actor(id: "state:jordan") { name } }';
    await openIde(page, `${api.url}/graphql?query=${encodeURIComponent(query)}`);
    expect((await tabTitles(page))[0]).toBe("Linked");
    expect(await runTab(page, "Linked")).toMatchObject({ data: { actor: { name: "Jordan" } } });
    expectQuiet();
  }, 60_000);

  it("says what is wrong with a question", async () => {
    const query = "query Wrong { actor { nmae } }";
    await openIde(page, `${api.url}/graphql?query=${encodeURIComponent(query)}`);
    expect(JSON.stringify(await runTab(page, "Wrong"))).toContain('Cannot query field \\"nmae\\" on type \\"Actor\\"');
  }, 60_000);

  it("says that the database is down, in a sentence", async () => {
    databaseIsUp = false;
    await openIde(page, `${api.url}/graphql`);
    const [title = ""] = await tabTitles(page);
    const { errors } = (await runTab(page, title)) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors[0]?.message).toMatch(/database/i);
    expect(JSON.stringify(errors)).not.toContain("node_modules");
  }, 60_000);

  it("says that the API has gone, in a sentence", async () => {
    await openIde(page, `${api.url}/graphql`);
    await api.close();
    await execute(page);
    expect(await resultPane(page, "errors")).toContain(
      `"message": "The API at ${api.url}/graphql does not answer. Is it still running?" }`,
    );
  }, 60_000);

  it("breaks no rule of axe, but for two of GraphiQL's own: buttons in its tabs, pale numbers in its editor", async () => {
    await openIde(page, `${api.url}/graphql`);
    await page.evaluate(readFileSync(axe, "utf8"));
    const violations = await page.evaluate<readonly unknown[]>(`
      axe.run({ exclude: [".monaco-editor"] }, { rules: { "nested-interactive": { enabled: false } } })
        .then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) })))
    `);
    expect(violations).toEqual([]);
  }, 60_000);
});
