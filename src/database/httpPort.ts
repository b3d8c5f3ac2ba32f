import { z } from "zod";

const Discovery = z.object({ bolt_direct: z.string() });

/** The Bolt address that the server on an HTTP port leads clients to; null while nothing, or no Neo4j, answers. */
export async function discoveredBolt(httpPort: number): Promise<string | null> {
  try {
    const response = await ask(httpPort, "/", { headers: { accept: "application/json" } });
    return Discovery.parse(await response.json()).bolt_direct;
  } catch {
    return null;
  }
}

/** Whether the server takes a password for user neo4j. Nothing is run. */
export async function acceptsPassword(httpPort: number, password: string): Promise<boolean> {
  const credentials = Buffer.from(`neo4j:${password}`).toString("base64");
  const response = await ask(httpPort, "/db/neo4j/tx/commit", {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Basic ${credentials}` },
    body: JSON.stringify({ statements: [] }),
  });
  await response.body?.cancel();
  return response.ok;
}

function ask(httpPort: number, path: string, request: RequestInit): Promise<Response> {
  return fetch(`http://127.0.0.1:${httpPort}${path}`, { ...request, signal: AbortSignal.timeout(20_000) });
}
