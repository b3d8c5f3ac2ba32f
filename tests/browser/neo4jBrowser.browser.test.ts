import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import pino from "pino";
import type { Browser } from "playwright-core";
import { serveApi, type ServedApi } from "../../src/api/server.ts";
import { deepLink } from "../../src/browserKit/linksPage.ts";
import { browserQueries } from "../../src/browserKit/queries.ts";
import { browserStyle } from "../../src/browserKit/style.ts";
import type { Graph } from "../../src/graph/openGraph.ts";
import { launchChromium, openPage, whyNoBrowserTests, type WatchedPage } from "../support/chromium.ts";
import { drawingOf } from "../support/drawing.ts";
import { openCurated } from "../support/graphs.ts";
import {
  awaitInEditor,
  isLoadingTimeReport,
  logIn,
  pictureIn,
  requestsOfBrowserItself,
  runEditor,
  writeQuery,
} from "../support/neo4jBrowser.ts";

const browserUrl = process.env["CURATED_BROWSER_URL"] ?? "";
const password = process.env["CURATED_NEO4J_PASSWORD"] ?? "";
const canRun = whyNoBrowserTests() === null && browserUrl !== "";

const style = browserStyle();
const colour = (selector: string) => (style[selector]?.["color"] ?? "").toUpperCase();
const queries = browserQueries();
const first = queries[0]?.cypher ?? "";
/** As much of a statement as tells it from the others and stands on one line of the editor. */
const beginningOf = (cypher: string) => cypher.slice(0, 20);

(canRun ? describe : describe.skip)("Neo4j Browser", () => {
  let graph: Graph;
  let api: ServedApi | null = null;
  let chromium: Browser;
  let watched: WatchedPage;

  beforeAll(async () => {
    graph = await openCurated();
    chromium = await launchChromium();
  });
  afterAll(async () => {
    await chromium.close();
    await graph.close();
  });
  beforeEach(async () => {
    watched = await openPage(chromium);
  });
  afterEach(async () => {
    await watched.close();
    await api?.close();
    api = null;
  });

  async function serveGuide(): Promise<void> {
    const port = Number(process.env["CURATED_GUIDE_PORT"]);
    api = await serveApi({ graph, host: "127.0.0.1", port, browserUrl, logger: pino({ level: "silent" }) });
    expect(api.port).toBe(port);
  }

  /** Nothing but Browser's own attempts may have gone wrong, and nothing may have left the machine. */
  function expectQuiet(alsoFailing: readonly RegExp[] = []): void {
    const strays = watched.strayRequests.filter((address) => !isLoadingTimeReport(address));
    expect([...new Set(strays)].sort()).toEqual(requestsOfBrowserItself);
    const failing =
      /ERR_FAILED https:\/\/(fonts\.googleapis\.com|cdn\.segment\.com|canny\.io|o\d+\.ingest\.sentry\.io)\//;
    const known = [failing, ...alsoFailing];
    expect(watched.consoleErrors.filter((line) => !known.some((pattern) => pattern.test(line)))).toEqual([]);
    expect(watched.pageErrors).toEqual([]);
  }

  it("leads through the guide: each query goes to the editor, runs, and is drawn in our style with nothing added", async () => {
    await serveGuide();
    const { page } = watched;
    await logIn(page, browserUrl, password);
    await page.getByText("Nobody here is taken at their word alone.").waitFor();
    const colours = new Set(Object.keys(style).map(colour));
    for (const { title, cypher } of queries) {
      await page.click('[data-testid="guideNextSlide"]');
      await page.getByRole("heading", { name: title, exact: true }).waitFor();
      await page.click("pre.runnable");
      await awaitInEditor(page, beginningOf(cypher));
      const picture = await pictureIn(await runEditor(page));
      const { nodes, relationships } = drawingOf(await graph.read(cypher));
      expect({ title, nodes: picture.nodes.length }).toEqual({ title, nodes: nodes.length });
      expect({ title, relationships: picture.relationships.length }).toEqual({
        title,
        relationships: relationships.length,
      });
      expect(picture.nodes.filter(({ caption, fill }) => caption === "" || !colours.has(fill))).toEqual([]);
      expect(picture.relationships.filter(({ caption, fill }) => caption === "" || !colours.has(fill))).toEqual([]);
    }
    expectQuiet();
  }, 300_000);

  it("draws whom it names, in the colours of what they are, and marks what is contested", async () => {
    await serveGuide();
    const { page } = watched;
    await logIn(page, browserUrl, password);
    await writeQuery(page, first);
    const { nodes, relationships } = await pictureIn(await runEditor(page));
    expect(nodes).toContainEqual({ caption: "Jordan", fill: colour("node.State") });
    expect(nodes).toContainEqual({ caption: "RU forces", fill: colour("node.Organization") });
    expect(nodes).toContainEqual({ caption: "Armenian side", fill: colour("node.Side") });
    expect(new Set(relationships.map(({ fill }) => fill))).toEqual(new Set([colour("relationship.SUPPLIED_ARMS_TO")]));
    const signs = relationships.map(({ caption }) => /^[^a-z ]*/.exec(caption)?.[0]);
    expect(new Set(signs)).toEqual(new Set(["", "?", "≠", "?≠"]));
    expectQuiet();
  }, 120_000);

  it("opens with a query in its editor from a link, and with the style all the same", async () => {
    await serveGuide();
    const { page } = watched;
    await logIn(page, deepLink(browserUrl, first), password);
    await awaitInEditor(page, beginningOf(first));
    const { nodes } = await pictureIn(await runEditor(page));
    expect(nodes).toContainEqual({ caption: "Jordan", fill: colour("node.State") });
    expectQuiet();
  }, 120_000);

  it("keeps its style, and works, while the API is down: only the guide is missing", async () => {
    const { page } = watched;
    await logIn(page, browserUrl, password);
    await writeQuery(page, first);
    const { nodes } = await pictureIn(await runEditor(page));
    expect(nodes).toContainEqual({ caption: "Jordan", fill: colour("node.State") });
    expect(await page.getByText("Nobody here is taken at their word alone.").count()).toBe(0);
    expectQuiet([/ERR_CONNECTION_REFUSED http:\/\/127\.0\.0\.1:\d+\/browser\/guide\.html/]);
  }, 120_000);
});
