/** Flags for the server's Java, after those in Neo4j's own default configuration. */
export function serverJvmFlags(heapMegabytes: number): readonly string[] {
  return [
    `-Xms${Math.min(heapMegabytes, 256)}m`,
    `-Xmx${heapMegabytes}m`,
    "-XX:+UseG1GC",
    "-XX:-OmitStackTraceInFastThrow",
    "-XX:+ExitOnOutOfMemoryError",
    ...["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"].map(
      (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
    ),
    "-Dio.netty.tryReflectionSetAccessible=true",
    "-Dlog4j2.disable.jmx=true",
    "-Dfile.encoding=UTF-8",
  ];
}

/** Flags for a Java that lives for a second: little memory, no optimising compiler, nothing left in /tmp. */
export const shortLivedJvmFlags: readonly string[] = [
  "-Xmx128m",
  "-XX:+UseSerialGC",
  "-XX:TieredStopAtLevel=1",
  "-XX:-UsePerfData",
];

/** The text of a file for `java @file`: one quoted argument a line, so that spaces and backslashes survive. */
export function argumentFileText(args: readonly string[]): string {
  return args.map((arg) => `"${arg.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"\n`).join("");
}
