import { tsImport } from "tsx/esm/api";
import { startServer } from "./servers.js";

/** What tests in a browser need: the built IDE and the curated database. Says in one line why they are skipped, if they are. */
export default async () => {
  const { whyNoBrowserTests } = await tsImport("./chromium.ts", import.meta.url);
  const reason = whyNoBrowserTests();
  if (reason !== null) {
    console.log(`browser tests are skipped: ${reason}`);
    return;
  }
  await tsImport("../../ide/build.ts", import.meta.url);
  await startServer("CURATED");
  if (process.env.CURATED_BROWSER_URL === undefined) {
    console.log(
      "tests of Neo4j Browser are skipped: only a local Neo4j leads it to its Bolt port (NEO4J_TEST_VIA=local)",
    );
  }
};
