import type { Page, Response } from "playwright-core";

/** Generous, as several editors and a database may share a small machine. */
const longestAnswerMs = 60_000;

const asksForSchema = (response: Response) => response.request().postData()?.includes("__schema") ?? false;
const isAnswer = (response: Response) => response.request().method() === "POST" && !asksForSchema(response);

/** The IDE with its editors ready and the schema read. */
export async function openIde(page: Page, url: string): Promise<void> {
  const schema = page.waitForResponse(asksForSchema, { timeout: longestAnswerMs });
  await page.goto(url);
  await (await schema).finished();
  await page.locator(".graphiql-query-editor .view-lines").waitFor();
  await page.locator(".graphiql-response .view-lines").waitFor();
}

/** The titles of the open tabs, in their order. */
export function tabTitles(page: Page): Promise<readonly string[]> {
  return page.locator(".graphiql-tab-button").allInnerTexts();
}

/** Turns to a tab, runs its query, waits until the result pane shows the answer, and brings all of it. */
export async function runTab(page: Page, title: string): Promise<Record<string, unknown>> {
  await page.locator(".graphiql-tab-button", { hasText: new RegExp(`^${title}$`) }).click();
  const answer = page.waitForResponse(isAnswer, { timeout: longestAnswerMs });
  await execute(page);
  const body = (await (await answer).json()) as Record<string, unknown>;
  await resultPane(page, Object.keys(body)[0] ?? "");
  return body;
}

/** Runs what the open tab asks. */
export async function execute(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Execute query/ }).click();
}

/** The text of the result pane on one line, as far as it is in sight, once it shows an answer with a key. */
export async function resultPane(page: Page, key: string): Promise<string> {
  const lines = page.locator(".graphiql-response .view-lines");
  await lines.filter({ hasText: `"${key}"` }).waitFor({ timeout: longestAnswerMs });
  return (await lines.innerText()).replace(/\s+/g, " ");
}
