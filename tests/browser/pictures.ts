/**
 * `npm run pictures`: the pictures in README and docs, taken anew in Chromium: Neo4j Browser with the second query of the guide drawn,
 * and the query IDE with its second question answered, over a Neo4j and an API of their own.
 */
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import pino from "pino";
import type { Browser, Page } from "playwright-core";
import { serveApi } from "../../src/api/server.ts";
import { launchChromium, openPage } from "../support/chromium.ts";
import { openCurated } from "../support/graphs.ts";
import { openIde, runTab, tabTitles } from "../support/ide.ts";
import { logIn, runEditor, writeQuery } from "../support/neo4jBrowser.ts";
import { startTestServer } from "../support/testServer.ts";

const folder = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));

/** The layout of a graph needs a while to come to rest. */
const restMs = 5_000;

async function takeAll(): Promise<void> {
  const database = await startTestServer("CURATED");
  const browserUrl = process.env["CURATED_BROWSER_URL"];
  const port = Number(process.env["CURATED_GUIDE_PORT"]);
  if (browserUrl === undefined) throw new Error("pictures of Neo4j Browser need a local Neo4j");
  const graph = await openCurated();
  const logger = pino({ level: "silent" });
  const api = await serveApi({ graph, host: "127.0.0.1", port, browserUrl, logger });
  const chromium = await launchChromium();
  try {
    await take(chromium, "neo4j-browser.png", { width: 1900, height: 800 }, (page) => drawInBrowser(page, browserUrl));
    await take(chromium, "query-ide.png", { width: 1280, height: 640 }, (page) => askInIde(page, api.url));
  } finally {
    await chromium.close();
    await api.close();
    await graph.close();
    await database.stop();
  }
}

async function take(
  chromium: Browser,
  file: string,
  viewport: { readonly width: number; readonly height: number },
  prepare: (page: Page) => Promise<void>,
): Promise<void> {
  const watched = await openPage(chromium, viewport);
  await prepare(watched.page);
  await watched.page.screenshot({ path: folder + file });
  await watched.close();
  console.log(`docs/pictures/${file}: ${Math.ceil(statSync(folder + file).size / 1000)} kB`);
}

async function drawInBrowser(page: Page, browserUrl: string): Promise<void> {
  await logIn(page, browserUrl, process.env["CURATED_NEO4J_PASSWORD"] ?? "");
  await page.click('[data-testid="pagination-3"]'); // After the introduction: few enough nodes to be read in a small picture.
  await writeQuery(page, ":clear");
  await page.keyboard.press("Control+Enter");
  await page.click("pre.runnable");
  await runEditor(page);
  await page.waitForTimeout(restMs);
}

async function askInIde(page: Page, url: string): Promise<void> {
  await openIde(page, `${url}/graphql`);
  const [, second = ""] = await tabTitles(page);
  await runTab(page, second);
  await page.waitForTimeout(1_000);
}

await takeAll();
