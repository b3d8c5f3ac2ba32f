/** Jest runs global set-up outside its own transform; tsx lets it use the project's TypeScript. */
import { tsImport } from "tsx/esm/api";

const running = (globalThis.allegianceTestServers ??= []);

/** Starts a server for one Jest project and tells the tests of it by the environment. */
export async function startServer(project) {
  const { startTestServer } = await tsImport("./testServer.ts", import.meta.url);
  running.push(await startTestServer(project));
}

export async function stopServers() {
  for (const server of running.splice(0)) await server.stop();
}
