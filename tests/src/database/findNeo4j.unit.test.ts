import { describe, expect, it } from "@jest/globals";
import { readConfig } from "../../../src/config.ts";
import { findNeo4j } from "../../../src/database/findNeo4j.ts";
import { openFirst, type Way } from "../../../src/database/ways.ts";
import { ConfigError, DatabaseUnavailableError } from "../../../src/errors.ts";

const absent = (name: string, missing: string): Way<string> => ({
  name,
  missing: async () => missing,
  open: async () => Promise.reject(new Error("must not be tried")),
});

const failing = (name: string, error: Error): Way<string> => ({
  name,
  missing: async () => null,
  open: async () => Promise.reject(error),
});

const working = (name: string): Way<string> => ({ name, missing: async () => null, open: async () => `by ${name}` });

describe("openFirst", () => {
  it("takes the first way that works and says why not those before it", async () => {
    const said: string[] = [];
    const ways = [absent("NEO4J_URI", "not set"), working("Docker"), working("local Java")];
    expect(await openFirst(ways, (line) => said.push(line))).toBe("by Docker");
    expect(said).toEqual(["Database: Docker (NEO4J_URI: not set)"]);
  });

  it("lists every way and what was missing of it in one message", async () => {
    const broken = failing("Docker", new DatabaseUnavailableError("the image cannot be pulled"));
    const ways = [absent("NEO4J_URI", "not set"), broken, absent("local Java", "Java 17 or newer is needed")];
    await expect(openFirst(ways, () => undefined)).rejects.toThrow(
      new DatabaseUnavailableError(
        "No Neo4j could be reached or started.\n" +
          "  NEO4J_URI: not set\n" +
          "  Docker: the image cannot be pulled\n" +
          "  local Java: Java 17 or newer is needed",
      ),
    );
  });

  it("tries no further way once it is interrupted", async () => {
    const interruption = new AbortController();
    const interrupted: Way<string> = {
      name: "Docker",
      missing: async () => null,
      open: async () => {
        interruption.abort(new Error("Ctrl-C"));
        return Promise.reject(new DatabaseUnavailableError("killed"));
      },
    };
    const opening = openFirst([interrupted, working("local Java")], () => undefined, interruption.signal);
    await expect(opening).rejects.toThrow("Ctrl-C");
  });

  it("does not hide a mistake in the configuration behind the next way", async () => {
    const ways = [failing("local Java", new ConfigError("too short")), working("Docker")];
    await expect(openFirst(ways, () => undefined)).rejects.toThrow(ConfigError);
  });
});

describe("findNeo4j", () => {
  it("takes NEO4J_URI before all else, without connecting", async () => {
    const said: string[] = [];
    const NEO4J_URI = "neo4j+s://graph.example:7687";
    const env = { NEO4J_URI, NEO4J_PASSWORD: "a secret", NEO4J_USER: "reader", NEO4J_DATABASE: "kb" };
    const { stop, ...address } = await findNeo4j(readConfig(env), (line) => said.push(line));
    expect(address).toEqual({
      way: "uri",
      uri: NEO4J_URI,
      user: "reader",
      password: "a secret",
      database: "kb",
      browserUrl: null,
      passwordFile: null,
      startedHere: false,
    });
    expect(said.join("\n")).not.toContain("a secret");
    await expect(stop()).resolves.toBeUndefined();
  });

  it("does not start a local server for a user or database that it would not have", async () => {
    const config = readConfig({ NEO4J_DATABASE: "kb", ALLEGIANCE_HOME: "/nowhere" });
    await expect(findNeo4j(config, () => undefined)).rejects.toThrow(
      "No Neo4j could be reached or started.\n" +
        "  NEO4J_URI: not set\n" +
        "  Docker (neo4j:5.26-community): its only database is neo4j, but NEO4J_DATABASE is kb\n" +
        "  a local Neo4j on this machine's Java: its only database is neo4j, but NEO4J_DATABASE is kb",
    );
  });
});
