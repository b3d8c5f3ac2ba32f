import { join } from "node:path";
import { runCommand } from "./command.ts";

/** A Java that can be run. */
export interface Java {
  readonly command: string;
  /** As it says itself, e.g. `17.0.15` or `1.8.0_392`. */
  readonly version: string;
  /** 17 for `17.0.15`, 8 for `1.8.0_392`. */
  readonly major: number;
}

/** What Neo4j 5.26 runs on; it is tested by its makers with 17 and 21. */
const oldestJava = 17;

/** The version in what `java -version` prints; null when there is none (macOS has a `java` that only offers one). */
export function javaVersion(printed: string): { version: string; major: number } | null {
  const version = /\bversion "([^"]+)"/.exec(printed)?.[1];
  if (version === undefined) return null;
  const major = Number.parseInt(version.replace(/^1\./, ""), 10);
  return Number.isNaN(major) ? null : { version, major };
}

/** The machine's Java: that of JAVA_HOME when set, else the one on the PATH; or a sentence why it will not do. */
export async function findJava(javaHome = environmentsJavaHome()): Promise<{ java: Java } | { missing: string }> {
  const command = javaHome === null ? "java" : join(javaHome, "bin", "java");
  const { exitCode, output } = await runCommand(command, ["-version"]);
  const version = exitCode === 0 ? javaVersion(output) : null;
  if (version === null || version.major < oldestJava) return { missing: whyNotJava(version, javaHome) };
  return { java: { command, ...version } };
}

/** What is wrong with a Java that was found (null: none was), and where it was looked for. */
export function whyNotJava(found: { version: string } | null, javaHome: string | null): string {
  const needed = `Java ${oldestJava} or newer is needed`;
  if (found !== null) {
    const place = javaHome === null ? "on the PATH" : `JAVA_HOME is ${javaHome}`;
    return `${needed}, but Java ${found.version} was found (${place})`;
  }
  if (javaHome !== null) return `${needed}, but JAVA_HOME is ${javaHome}, which holds no working bin/java`;
  return `${needed}, but none was found (no working \`java\` on the PATH, and JAVA_HOME is not set)`;
}

/** Null when unset or empty. */
function environmentsJavaHome(): string | null {
  // eslint-disable-next-line no-restricted-properties -- the machine's variable, not a setting of ours
  const javaHome = process.env["JAVA_HOME"] ?? "";
  return javaHome === "" ? null : javaHome;
}
