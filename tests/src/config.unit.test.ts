import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readConfig } from "../../src/config.ts";
import { ConfigError } from "../../src/errors.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "allegiance-config-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the configuration", () => {
  it("is what stands in the documents when nothing is set", () => {
    expect(readConfig({ ALLEGIANCE_HOME: "/home" })).toEqual({
      neo4jUri: null,
      neo4jUser: "neo4j",
      neo4jPassword: null,
      neo4jDatabase: "neo4j",
      neo4jImage: "neo4j:5.26-community",
      neo4jBrowserUrl: null,
      neo4jBrowserKit: true,
      port: 4000,
      host: "127.0.0.1",
      home: "/home",
    });
  });

  it("takes user and password from a file, as Neo4j's image writes it", () => {
    const file = join(folder, "auth");
    writeFileSync(file, "reader/a/secret with a slash\n");
    expect(readConfig({ NEO4J_URI: "bolt://db:7687", NEO4J_AUTH_FILE: file })).toMatchObject({
      neo4jUser: "reader",
      neo4jPassword: "a/secret with a slash",
    });
    expect(readConfig({ NEO4J_PASSWORD: "another", NEO4J_AUTH_FILE: file }).neo4jPassword).toBe("another");
  });

  it("says what is wrong with such a file, and never what stands in it", () => {
    const file = join(folder, "broken");
    writeFileSync(file, "a-secret-without-user\n");
    const read = () => readConfig({ NEO4J_AUTH_FILE: file });
    expect(read).toThrow(
      new ConfigError("The environment cannot be used:\n  NEO4J_AUTH_FILE must name a file that holds user/password"),
    );
    expect(() => readConfig({ NEO4J_AUTH_FILE: join(folder, "nowhere") })).toThrow(
      new ConfigError("The environment cannot be used:\n  NEO4J_AUTH_FILE cannot be read: ENOENT"),
    );
  });

  it("names every bad variable at once", () => {
    expect(() =>
      readConfig({
        NEO4J_URI: "http://db",
        PORT: "eighty",
        NEO4J_BROWSER_URL: "db:7474",
        NEO4J_BROWSER_KIT: "no",
        NEO4J_PASSWORD: "secret",
      }),
    ).toThrow(
      new ConfigError(
        "The environment cannot be used:\n" +
          "  NEO4J_URI must start with one of bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s://, neo4j+ssc://\n" +
          "  NEO4J_BROWSER_URL must be an http:// or https:// address\n" +
          "  NEO4J_BROWSER_KIT must be on or off\n" +
          "  PORT must be a whole number",
      ),
    );
  });
});
