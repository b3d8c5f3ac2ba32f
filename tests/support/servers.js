/** Jest runs global set-up outside its own transform; tsx lets it use the project's TypeScript. */
import { tsImport } from "tsx/esm/api";

const running = (globalThis.allegianceTestServers ??= new Map());

/**
 * Starts a server for one or more Jest projects, once, and tells the tests of it by the environment. When it cannot, those of other
 * projects are stopped, since Jest ends then without asking for it.
 */
export async function startServer(project) {
  if (running.has(project)) return;
  const { startTestServer } = await tsImport("./testServer.ts", import.meta.url);
  try {
    running.set(project, await startTestServer(project));
  } catch (error) {
    await stopServers();
    throw error;
  }
}

export async function stopServers() {
  const servers = [...running.values()];
  running.clear();
  for (const server of servers) await server.stop();
}
