import type { Page } from "playwright-core";

/** Neo4j Browser as somebody sees it who has just logged in. */
export async function logIn(page: Page, browserUrl: string, password: string): Promise<void> {
  await page.goto(browserUrl);
  await page.fill('[data-testid="username"]', "neo4j");
  await page.fill('[data-testid="password"]', password);
  await page.click('[data-testid="connect"]');
  await page.waitForFunction(() => !document.querySelector('[data-testid="password"]'), null, { timeout: 60_000 });
}
