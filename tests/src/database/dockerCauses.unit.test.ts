import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { dockerCause } from "../../../src/database/dockerCauses.ts";

describe("dockerCause", () => {
  // As Docker 20.10, compose 2.26 and Neo4j 5.26.30 said it.
  it.each([
    [
      "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
      "DOCKER_HOST",
    ],
    ["Got permission denied while trying to connect to the Docker daemon socket at unix:///…", "group docker"],
    [
      "driver failed programming external connectivity: Bind for 127.0.0.1:7687 failed: port is already allocated",
      "PORT",
    ],
    ["Error starting userland proxy: listen tcp4 127.0.0.1:17687: bind: address already in use", "NEO4J_BOLT_PORT"],
    ["ERROR Invalid memory configuration - exceeds physical memory. Check the configured values", "NEO4J_HEAP"],
    ["# There is insufficient memory for the Java Runtime Environment to continue.", "NEO4J_PAGECACHE"],
    ["InvalidPasswordException: A password must be at least 8 characters.", "8 characters in NEO4J_PASSWORD"],
    ["Missing required parameter: '<password>'", "begins with a dash"],
    ['Neo4j at bolt://neo4j:7687: the credentials of user "neo4j" were refused.', "another password"],
    [
      "UnsupportedLogVersionException: Log file contains entries with prefix 21, and the highest supported …",
      "newer Neo4j",
    ],
    ["Caused by: java.lang.IllegalArgumentException: Unknown serialization format version: 0", "newer Neo4j"],
    [
      "IllegalArgumentException: Unrecognized setting. No declared setting with name: dbms.usage_report.enabled.",
      "old",
    ],
    ["Error response from daemon: manifest for neo4j:5.99 not found: manifest unknown", "no such image"],
    ["dial tcp: lookup registry.example on 10.0.0.1:53: no such host", "registry cannot be reached"],
  ])("tells what %j means", (said, wayOut) => {
    expect(dockerCause(`first line\n${said}\nlast line\n`)).toContain(wayOut);
  });

  it("knows nothing of what it has not seen", () => {
    expect(dockerCause("INFO  Started.\n")).toBeNull();
  });

  it("has a way out in every line, one tab before it", () => {
    const text = readFileSync(new URL("../../../containers/causes.tsv", import.meta.url), "utf8");
    const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => line.split("\t").length !== 2)).toEqual([]);
  });
});
