import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { delimiter } from "node:path";
import { z } from "zod";
import { DatabaseUnavailableError } from "../errors.ts";
import { exists, parseJson, readIfThere, replaceFile } from "./files.ts";
import { whyNotMaven, writeClassPath } from "./maven.ts";
import { pomFile, type Places } from "./places.ts";

/** Which pom the jars were resolved for, so that a changed pom is resolved anew. */
const Cached = z.object({ pomSha256: z.string(), jars: z.array(z.string()).min(1) });

/**
 * The jars of the pinned Neo4j, as absolute paths into the user's Maven repository. Asks Maven only when this home has
 * no answer for this very pom, or when a jar of it has vanished: a restart needs neither Maven nor a network.
 * @throws DatabaseUnavailableError when Maven is absent or fails.
 */
export async function resolveClassPath(places: Places, report: (line: string) => void): Promise<readonly string[]> {
  const pomSha256 = createHash("sha256")
    .update(await readFile(pomFile))
    .digest("hex");
  const cached = await cachedJars(places, pomSha256);
  if (cached !== null) return cached;
  const jars = await askMaven(places, report);
  await replaceFile(places.classPathFile, `${JSON.stringify({ pomSha256, jars }, null, 1)}\n`);
  return jars;
}

async function cachedJars(places: Places, pomSha256: string): Promise<readonly string[] | null> {
  const cached = Cached.safeParse(parseJson((await readIfThere(places.classPathFile)) ?? ""));
  if (!cached.success || cached.data.pomSha256 !== pomSha256) return null;
  const present = await Promise.all(cached.data.jars.map(exists));
  return present.every(Boolean) ? cached.data.jars : null;
}

async function askMaven(places: Places, report: (line: string) => void): Promise<readonly string[]> {
  const missing = await whyNotMaven();
  if (missing !== null) throw new DatabaseUnavailableError(missing);
  const outputFile = `${places.classPathFile}.maven`;
  await writeClassPath({ pomFile, outputFile, logFile: places.mavenLog, report });
  const jars = (await readFile(outputFile, "utf8")).trim().split(delimiter);
  await rm(outputFile);
  return jars;
}
