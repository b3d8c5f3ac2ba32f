/** Jest runs global set-up outside its own transform; tsx lets it use the project's TypeScript. */
import { tsImport } from "tsx/esm/api";

const running = (globalThis.allegianceTestServers ??= []);

/**
 * Starts a server for one Jest project and tells the tests of it by the environment. When it cannot, those of other projects
 * are stopped, since Jest ends then without asking for it.
 */
export async function startServer(project) {
  const { startTestServer } = await tsImport("./testServer.ts", import.meta.url);
  try {
    running.push(await startTestServer(project));
  } catch (error) {
    await stopServers();
    throw error;
  }
}

export async function stopServers() {
  for (const server of running.splice(0)) await server.stop();
}
