import { describe, expect, it } from "@jest/globals";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findJava, javaVersion, whyNotJava } from "../../../src/database/java.ts";

describe("javaVersion", () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment (build 17.0.15+6)', "17.0.15", 17],
    ['java version "1.8.0_392"\nJava(TM) SE Runtime Environment', "1.8.0_392", 8],
    ['openjdk version "21-ea" 2023-09-19', "21-ea", 21],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "25" 2025-09-16', "25", 25],
  ])("reads %j", (printed, version, major) => {
    expect(javaVersion(printed)).toEqual({ version, major });
  });

  it("finds none in the words of macOS's stand-in for an absent Java", () => {
    expect(javaVersion("The operation couldn’t be completed. Unable to locate a Java Runtime.")).toBeNull();
  });
});

describe("whyNotJava", () => {
  it("names the version found and where", () => {
    expect(whyNotJava({ version: "11.0.2" }, "/opt/jdk11")).toBe(
      "Java 17 or newer is needed, but Java 11.0.2 was found (JAVA_HOME is /opt/jdk11)",
    );
    expect(whyNotJava({ version: "1.8.0_392" }, null)).toContain("Java 1.8.0_392 was found (on the PATH)");
  });

  it("says where it looked when there is none", () => {
    expect(whyNotJava(null, null)).toContain("no working `java` on the PATH, and JAVA_HOME is not set");
    expect(whyNotJava(null, "/gone")).toContain("JAVA_HOME is /gone, which holds no working bin/java");
  });
});

describe("findJava", () => {
  it("runs the Java of JAVA_HOME and not the one on the PATH", async () => {
    const javaHome = await mkdtemp(join(tmpdir(), "allegiance java-"));
    try {
      await mkdir(join(javaHome, "bin"));
      await writeFile(join(javaHome, "bin", "java"), `#!/bin/sh\necho 'openjdk version "11.0.2" 2019-01-15' >&2\n`);
      await chmod(join(javaHome, "bin", "java"), 0o755);
      expect(await findJava(javaHome)).toEqual({ missing: whyNotJava({ version: "11.0.2" }, javaHome) });
    } finally {
      await rm(javaHome, { recursive: true });
    }
  });

  it("does not fall back to the PATH when JAVA_HOME is wrong", async () => {
    expect(await findJava("/nowhere/at/all")).toEqual({ missing: whyNotJava(null, "/nowhere/at/all") });
  });
});
