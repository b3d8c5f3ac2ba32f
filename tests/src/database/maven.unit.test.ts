import { describe, expect, it } from "@jest/globals";
import { downloadedJars, mavenCause } from "../../../src/database/maven.ts";

describe("mavenCause", () => {
  it("is the first error, without Maven's advice on how to ask it again", () => {
    const log = [
      "\u001b[0m[INFO] BUILD FAILURE",
      "[ERROR] Could not transfer artifact a:b:pom:1 from/to central: Unknown host repo.example -> [Help 1]",
      "[ERROR] ",
      "[ERROR] Re-run Maven using the -X switch to enable full debug logging.",
      "[ERROR] [Help 1] http://cwiki.apache.org/confluence/display/MAVEN/PluginResolutionException",
    ].join("\n");
    expect(mavenCause(log)).toBe("Could not transfer artifact a:b:pom:1 from/to central: Unknown host repo.example");
  });

  it("is the last line when Maven did not get as far as an error of its own", () => {
    expect(mavenCause("Error: Could not find or load main class\n\n")).toBe("Error: Could not find or load main class");
    expect(mavenCause("")).toBe("it said nothing");
  });
});

describe("downloadedJars", () => {
  it("counts jars that have arrived, not poms and not those under way", () => {
    const log = [
      "[INFO] Downloading from central: https://repo.example/a/a-1.jar",
      "[INFO] Downloaded from central: https://repo.example/a/a-1.pom (2.6 kB at 12 kB/s)",
      "[INFO] Downloaded from central: https://repo.example/a/a-1.jar (336 kB at 6.6 MB/s)",
      "[INFO] Downloaded from a-mirror: https://repo.example/b/b-2.jar (1 kB at 2 kB/s)",
    ].join("\n");
    expect(downloadedJars(log)).toBe(2);
  });
});
