import { randomBytes } from "node:crypto";
import { chmod, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ConfigError, DatabaseUnavailableError } from "../errors.ts";
import { exists, readIfThere, replaceFile } from "./files.ts";
import type { Places } from "./places.ts";

/** Neo4j refuses shorter ones. */
const shortestPassword = 8;

/** The password to use, and whether the password file already says so. */
interface ChosenPassword {
  readonly password: string;
  readonly saved: boolean;
}

/**
 * The password for a home: the one given, else the one in its file, else (only before the store's first start) a new one.
 * @throws ConfigError when the given one is too short for Neo4j.
 * @throws DatabaseUnavailableError when there is a store, but its password is nowhere to be found.
 */
export async function choosePassword(places: Places, given: string | null): Promise<ChosenPassword> {
  if (given !== null && given.length < shortestPassword) {
    throw new ConfigError(`The password for the local Neo4j is too short: Neo4j wants ${shortestPassword} characters`);
  }
  const inFile = await passwordInFile(places);
  const password = given ?? inFile;
  if (password !== null) return { password, saved: password === inFile };
  if (await exists(places.systemStore)) throw passwordLost(places);
  return { password: newPassword(), saved: false };
}

/** The password in a file, which is made with a new one when it is not there; only its owner may read it. */
export async function keptPassword(file: string): Promise<string> {
  const kept = (await readIfThere(file))?.trim() ?? "";
  if (kept !== "") return kept;
  const password = newPassword();
  await mkdir(dirname(file), { recursive: true });
  await replaceFile(file, `${password}\n`, 0o600);
  return password;
}

/** Hexadecimal: it needs no escaping anywhere, and no command line can take it for an option, as one with a dash in front. */
function newPassword(): string {
  return randomBytes(24).toString("hex");
}

/** Null when there is no file, or nothing in it. */
async function passwordInFile(places: Places): Promise<string | null> {
  const password = (await readIfThere(places.passwordFile))?.replace(/\r?\n$/, "") ?? "";
  return password === "" ? null : password;
}

function passwordLost(places: Places): DatabaseUnavailableError {
  return new DatabaseUnavailableError(
    `The local Neo4j in ${places.home} has a store, but its password file ${places.passwordFile} is gone. ` +
      `Write the password into that file again, or give it as NEO4J_PASSWORD; ` +
      `or delete ${join(places.home, "data")} to begin with an empty database.`,
  );
}

/** Puts a password in its file, which only its owner may read. Called with the home's lock held. */
export async function savePassword(places: Places, password: string): Promise<void> {
  await replaceFile(places.passwordFile, `${password}\n`, 0o600);
}

/** Takes the file away from other readers, in case a person wrote it anew. */
export async function guardPasswordFile(places: Places): Promise<void> {
  await chmod(places.passwordFile, 0o600);
}
