/** `npm run neo4j -- start|stop|status`: the local Neo4j of ALLEGIANCE_HOME, by hand. */
import { Command } from "commander";
import { readConfig } from "../config.ts";
import { browserSettings, localNeo4jHome } from "../database/findNeo4j.ts";
import { localNeo4jStatus, passwordFileOf, startLocalNeo4j, stopLocalNeo4j } from "../database/local.ts";

/** As systemd and init scripts answer "not running". */
const exitNotRunning = 3;

const say = (line: string): void => console.log(line);

async function start(): Promise<void> {
  const config = readConfig();
  const home = localNeo4jHome(config);
  // With NEO4J_URI set, NEO4J_PASSWORD belongs to that database.
  const password = config.neo4jUri === null ? config.neo4jPassword : null;
  const server = await startLocalNeo4j({
    home,
    password,
    ...browserSettings(config),
    report: say,
  });
  say(server.startedHere ? "Started." : "It was running already.");
  sayAddresses(server);
  say(`  user          ${server.user}`);
  say(`  password      in ${passwordFileOf(home)}`);
}

async function stop(): Promise<void> {
  const home = localNeo4jHome(readConfig());
  say((await stopLocalNeo4j(home, say)) ? "Stopped." : `No Neo4j was running in ${home}.`);
}

async function status(): Promise<void> {
  const home = localNeo4jHome(readConfig());
  const found = await localNeo4jStatus(home);
  if (found.running) {
    say(`Neo4j is running in ${home} (process ${found.pid}).`);
    sayAddresses(found);
  } else {
    say(`No Neo4j is running in ${home}.`);
    process.exitCode = exitNotRunning;
  }
}

function sayAddresses({ boltUri, browserUrl }: { boltUri: string; browserUrl: string }): void {
  say(`  Bolt          ${boltUri}`);
  say(`  Neo4j Browser ${browserUrl}`);
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

// A reader that has gone, as in `… start | head -1`, must not end a start halfway.
process.stdout.on("error", () => undefined);

const program = new Command("neo4j").description("Runs the local Neo4j of ALLEGIANCE_HOME (.allegiance).");
program.command("start").description("start it unless it runs, and print its addresses").action(start);
program.command("stop").description("stop it cleanly").action(stop);
program.command("status").description("say whether it runs (exit 0) or not (exit 3)").action(status);
await program.parseAsync().catch(fail);
