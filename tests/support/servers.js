/** Jest runs global set-up outside its own transform; tsx lets it use the project's TypeScript. */
import { tsImport } from "tsx/esm/api";

const running = (globalThis.allegianceTestServers ??= new Map());

/** Starts a server for one or more Jest projects, once, and tells the tests of it by the environment. */
export async function startServer(project) {
  if (running.has(project)) return;
  const { startTestServer } = await tsImport("./testServer.ts", import.meta.url);
  running.set(project, await startTestServer(project));
}

export async function stopServers() {
  const servers = [...running.values()];
  running.clear();
  for (const server of servers) await server.stop();
}
