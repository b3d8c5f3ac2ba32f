import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";

const usualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The Chromium of this machine (`CHROMIUM` names another); null when there is none. */
export function chromiumPath(): string | null {
  const given = process.env["CHROMIUM"];
  return [...(given === undefined ? usualPlaces : [given])].find((path) => existsSync(path)) ?? null;
}

/** Null when tests in a browser can run here, else a sentence. */
export function whyNoBrowserTests(): string | null {
  if (chromiumPath() !== null) return null;
  return `no Chromium (looked for ${usualPlaces.join(", ")}; CHROMIUM names another)`;
}

/** A page under observation. */
export interface WatchedPage {
  readonly page: Page;
  /** Requests that would have left this machine, as host and path; all of them were stopped. */
  readonly strayRequests: string[];
  /** What the page wrote to the console as an error, refusals of its content security policy among them. */
  readonly consoleErrors: string[];
  /** Errors that nobody caught. */
  readonly pageErrors: string[];
  close(): Promise<void>;
}

/** A Chromium that says nothing to anybody by itself. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error("there is no Chromium here");
  const quiet = ["quic", "gpu", "background-networking", "component-update", "sync"].map((what) => `--disable-${what}`);
  const nowhere = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1";
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--no-first-run", nowhere, ...quiet] });
}

/** A page in a profile of its own that can reach this machine only and remembers what it tried beyond. */
export async function openPage(browser: Browser, viewport = { width: 1400, height: 900 }): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport, locale: "en-GB" });
  const strayRequests: string[] = [];
  const consoleErrors: string[] = [];
  const pageErrors: string[] = [];
  await stopStrays(context, strayRequests);
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") consoleErrors.push(`${message.text()} ${message.location().url}`.trim());
  });
  page.on("pageerror", (error) => pageErrors.push(error.message));
  return { page, strayRequests, consoleErrors, pageErrors, close: () => context.close() };
}

async function stopStrays(context: BrowserContext, strayRequests: string[]): Promise<void> {
  const isElsewhere = (url: URL) =>
    /^(https?|wss?):$/.test(url.protocol) && !/^(localhost|127\.0\.0\.1)$/.test(url.hostname);
  await context.route(isElsewhere, (route) => {
    const { host, pathname } = new URL(route.request().url());
    strayRequests.push(host + pathname);
    return route.abort();
  });
}
