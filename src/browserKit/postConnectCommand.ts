import { browserStyle } from "./style.ts";

/** Where the API serves the guide. */
export const guidePath = "/browser/guide.html";

/**
 * What Neo4j Browser is to run at every login, for the setting `browser.post_connect_cmd`: no relationships beyond those asked for,
 * the style, a clean stream, the guide in its drawer. The style is written out, so that it is there without the API; only the guide
 * needs it. Client commands without their colon, on one line, split by Browser at semicolons.
 */
export function postConnectCommand(apiUrl: string): string {
  const style = JSON.stringify(browserStyle());
  if (style.includes(";")) throw new Error("Neo4j Browser would split the style at its semicolon");
  return ["config autoComplete: false", `style ${style}`, "clear", `guide ${apiUrl}${guidePath}`].join("; ");
}

/** The same for a Neo4j on this machine, beside an API on one of its ports. */
export function localPostConnectCommand(apiPort: number): string {
  return postConnectCommand(`http://127.0.0.1:${apiPort}`);
}
