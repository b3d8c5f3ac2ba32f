import { execFile } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";

const root = fileURLToPath(new URL("../../", import.meta.url));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[], cwd: string): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

/** A folder with files of these names and contents. */
async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "allegiance-schema-"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

const schema = await readFile(join(root, "schema.graphql"), "utf8");

describe("the policy for the schema", () => {
  const lint = (folder: string) =>
    run(
      [
        join(root, "node_modules/eslint/bin/eslint.js"),
        ...["--config", join(root, "schema.eslint.config.js"), "--format", "json", "schema.graphql"],
      ],
      folder,
    );

  it("finds each fault of a broken copy, and none in a whole one", async () => {
    const broken = `${schema.replace('  "The position of the row."\n', "")}
"A type that nothing leads to."
type Unreachable {
  "Its name."
  name: String!
}
extend type Query {
  "A field named like a statement."
  getThings("An argument in the wrong style." Some_Argument: Int): [bad_name!]!
  undescribed: Int
  "Gone soon."
  old: Int @deprecated
  "A list without a proper page."
  things: BadConnection
}
"A name in the wrong style."
type bad_name {
  "A field in the wrong style."
  Some_Field: Words
}
"Words."
enum Words {
  "A word in the wrong style."
  lowerCase
  BARE
}
"A connection without its page."
type BadConnection {
  "Not a list of edges."
  edges: Int
}
`;
    const { code, stdout } = await lint(await folderWith({ "schema.graphql": broken }));
    const [file] = JSON.parse(stdout) as { messages: { ruleId: string; message: string }[] }[];
    expect(code).toBe(1);
    expect([...new Set(file?.messages.map(({ ruleId }) => ruleId.replace("@graphql-eslint/", "")))].sort()).toEqual([
      "naming-convention",
      "no-unreachable-types",
      "relay-connection-types",
      "relay-edge-types",
      "require-deprecation-reason",
      "require-description",
    ]);
    const said = file?.messages.map(({ message }) => message).join("\n") ?? "";
    for (const name of [
      "Unreachable",
      "getThings",
      "Some_Argument",
      "undescribed",
      "bad_name",
      "Some_Field",
      "lowerCase",
      "BARE",
    ])
      expect(said).toContain(name);
    expect(await lint(await folderWith({ "schema.graphql": schema }))).toMatchObject({ code: 0 });
  });
});

describe("the check for breaking changes", () => {
  const check = async (files: Readonly<Record<string, string>>, ...more: readonly string[]) => {
    const folder = await folderWith(files);
    const paths = ["--schema", "new.graphql", "--released", "old.graphql", "--meant", "meant.json"];
    const args = ["--import", import.meta.resolve("tsx"), join(root, "schemaChanges.ts"), ...paths, ...more];
    return { ...(await run(args, folder)), folder };
  };
  const old = "type Query { a(b: Int): Int, c: Int, e: E } enum E { X Y }";

  it("lets additions pass", async () => {
    const files = { "old.graphql": old, "new.graphql": `${old} extend type Query { d: Int }`, "meant.json": "[]" };
    expect(await check(files)).toMatchObject({ code: 0, stderr: "" });
  });

  it("fails on what may break a client, naming each change", async () => {
    const changed = "type Query { a(b: Int!): Int, e: E } enum E { X }";
    const { code, stderr } = await check({ "old.graphql": old, "new.graphql": changed, "meant.json": "[]" });
    expect(code).toBe(1);
    expect(stderr).toContain("Query.a.b FIELD_ARGUMENT_TYPE_CHANGED");
    expect(stderr).toContain("Query.c FIELD_REMOVED");
    expect(stderr).toContain("E.Y ENUM_VALUE_REMOVED");
  });

  it("lets pass what is meant, with a reason, and no reason for nothing", async () => {
    const changed = "type Query { a(b: Int): Int, e: E } enum E { X Y }";
    const meant = [{ path: "Query.c", type: "FIELD_REMOVED", reason: "It never answered." }];
    const files = { "old.graphql": old, "new.graphql": changed };
    expect(await check({ ...files, "meant.json": JSON.stringify(meant) })).toMatchObject({ code: 0 });
    expect(await check({ ...files, "meant.json": JSON.stringify([{ ...meant[0], reason: " " }]) })).toMatchObject({
      code: 1,
    });
    const stale = await check({ "old.graphql": old, "new.graphql": old, "meant.json": JSON.stringify(meant) });
    expect(stale).toMatchObject({ code: 1, stderr: expect.stringContaining("Query.c FIELD_REMOVED") });
  });

  it("takes the schema for the released one at a release", async () => {
    const { code, folder } = await check(
      { "old.graphql": old, "new.graphql": "type Query { z: Int }", "meant.json": "[{}]" },
      "--release",
    );
    expect(code).toBe(0);
    expect(await readFile(join(folder, "old.graphql"), "utf8")).toBe("type Query { z: Int }");
    expect(await readFile(join(folder, "meant.json"), "utf8")).toBe("[]\n");
  });
});
