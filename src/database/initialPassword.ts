import { rm } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { DatabaseUnavailableError } from "../errors.ts";
import { runCommand } from "./command.ts";
import { replaceFile } from "./files.ts";
import { argumentFileText, shortLivedJvmFlags } from "./jvm.ts";
import type { Places } from "./places.ts";

/** What the server's admin tool is run with. */
interface AdminRun {
  readonly java: string;
  readonly classPath: readonly string[];
  readonly password: string;
}

/**
 * Sets the password of user neo4j in a store that has never been started; after that Neo4j ignores it.
 * @throws DatabaseUnavailableError with what the tool said.
 */
export async function setInitialPassword(places: Places, { java, classPath, password }: AdminRun): Promise<void> {
  // The tool takes the password as an argument only. Given in a file to `java` it does not show in `ps`;
  // `--` because a chosen one may begin with a dash.
  const argumentFile = join(places.configFolder, "initial-password.args");
  const command = ["org.neo4j.cli.AdminTool", "dbms", "set-initial-password", "--", password];
  const args = [...shortLivedJvmFlags, "-cp", classPath.join(delimiter), ...command];
  await replaceFile(argumentFile, argumentFileText(args), 0o600);
  try {
    const { exitCode, output } = await runCommand(java, [`@${argumentFile}`], adminEnvironment(places));
    if (exitCode !== 0) throw refused(output, password);
  } finally {
    await rm(argumentFile, { force: true });
  }
}

/** The locale lets a password hold any letter, whatever the terminal's own. */
function adminEnvironment(places: Places): Record<string, string> {
  return { NEO4J_HOME: places.home, NEO4J_CONF: places.configFolder, LC_ALL: "C.UTF-8" };
}

function refused(output: string, password: string): DatabaseUnavailableError {
  const said = output.replaceAll(password, "…").trim();
  return new DatabaseUnavailableError(`The local Neo4j's first password could not be set: ${said}`);
}
