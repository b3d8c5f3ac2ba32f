import type { Locator, Page } from "playwright-core";

/** The three addresses elsewhere that Neo4j Browser 5.24 asks for even with telemetry switched off. */
export const requestsOfBrowserItself = [
  "canny.io/sdk.js",
  "cdn.segment.com/analytics.js/v1/oHSyew3ytP1f1zgLPB4xJJnIYjgGUZXV/analytics.min.js",
  "fonts.googleapis.com/css2",
];

/** Every fifth visit, by chance, Browser 5.24 also wants to report how long its page took to load; no setting prevents it. */
export const isLoadingTimeReport = (address: string): boolean => /^o\d+\.ingest\.sentry\.io\//.test(address);

/** The first login in a fresh server takes several seconds. */
const longestLoginMs = 60_000;
const longestQueryMs = 60_000;

/** As much of an element as is used here; the tests know no DOM. */
interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Logs in, and waits until what Neo4j tells Browser to do at the login has been done. */
export async function logIn(page: Page, browserUrl: string, password: string): Promise<void> {
  await page.goto(browserUrl);
  await page.fill('[data-testid="username"]', "neo4j");
  await page.fill('[data-testid="password"]', password);
  await page.click('[data-testid="connect"]');
  await page.getByText(":config autoComplete: false").waitFor({ timeout: longestLoginMs });
}

/** Waits until the editor holds a text that begins so. */
export async function awaitInEditor(page: Page, beginning: string): Promise<void> {
  // The editor keeps the spaces of a line from breaking.
  const text = new RegExp(beginning.replace(/[^\w ]/g, "\\$&").replaceAll(" ", "\\s"));
  await page.locator('[data-testid="activeEditor"] .view-lines', { hasText: text }).waitFor();
}

/** Runs what is in the editor and waits for its picture to be drawn, on top of the stream. */
export async function runEditor(page: Page): Promise<Locator> {
  const frames = page.locator('[data-testid="frame"]');
  await frames.evaluateAll((all: readonly PageElement[]) =>
    all.forEach((frame) => frame.setAttribute("data-seen", "")),
  );
  await page.click('[data-testid="editor-Run"]');
  const frame = page.locator('[data-testid="frame"]:not([data-seen])').first();
  await frame.locator("svg g.node").first().waitFor({ timeout: longestQueryMs });
  return frame;
}

/** Writes a statement into the editor. */
export async function writeQuery(page: Page, cypher: string): Promise<void> {
  await page.locator('[data-testid="activeEditor"]').click();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(cypher);
}

/** A picture as it is drawn. */
export interface Picture {
  readonly nodes: readonly { readonly caption: string; readonly fill: string }[];
  readonly relationships: readonly { readonly caption: string; readonly fill: string }[];
}

/** Reads captions and colours (`#RRGGBB`) off a frame. */
export async function pictureIn(frame: Locator): Promise<Picture> {
  return {
    nodes: await drawnIn(frame, "g.node", "circle.b-outline"),
    relationships: await drawnIn(frame, "g.relationship", "path.b-outline"),
  };
}

function drawnIn(frame: Locator, group: string, outline: string): Promise<Picture["nodes"]> {
  return frame.locator(`svg ${group}`).evaluateAll(
    (groups: readonly PageElement[], part: string) =>
      groups.map((each) => ({
        caption: [...each.querySelectorAll("text")].map((text) => (text.textContent ?? "").trim()).join(" "),
        fill: (each.querySelector(part)?.getAttribute("fill") ?? "").toUpperCase(),
      })),
    outline,
  );
}
