/**
 * Holds schema.graphql against the schema of the last release, `schema.released.graphql`, and fails when a client of that could
 * break, unless `schema.breaking.json` lists the change with a reason. `--release` makes the schema the released one and
 * empties the list.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { CriticalityLevel, diff, type Change } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

/** A change that breaks clients and is meant to. */
interface Meant {
  /** As the check names it, e.g. `Query.claims.first`. */
  readonly path: string;
  /** As the check names it, e.g. `FIELD_ARGUMENT_REMOVED`. */
  readonly type: string;
  readonly reason: string;
}

const { values } = parseArgs({
  options: {
    schema: { type: "string", default: "schema.graphql" },
    released: { type: "string", default: "schema.released.graphql" },
    meant: { type: "string", default: "schema.breaking.json" },
    release: { type: "boolean", default: false },
  },
});

if (values.release) {
  writeFileSync(values.released, readFileSync(values.schema));
  writeFileSync(values.meant, "[]\n");
} else {
  process.exitCode = report(await breakingChanges(), readMeant());
}

async function breakingChanges(): Promise<readonly Change[]> {
  const changes = await diff(schemaIn(values.released), schemaIn(values.schema));
  return changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
}

function schemaIn(file: string) {
  return buildSchema(readFileSync(file, "utf8"));
}

function readMeant(): readonly Meant[] {
  return JSON.parse(readFileSync(values.meant, "utf8")) as readonly Meant[];
}

/** Prints what is wrong; 0 when nothing is. A reason that is listed for no change is wrong, too. */
function report(breaking: readonly Change[], meant: readonly Meant[]): number {
  const isSame = (change: Change) => (one: Meant) => one.path === change.path && one.type === change.type;
  const faults = [
    ...breaking
      .filter((change) => !meant.some((one) => isSame(change)(one) && one.reason.trim() !== ""))
      .map(({ path, type, message }) => `${path ?? ""} ${type}: ${message}`),
    ...meant
      .filter((one) => !breaking.some((change) => isSame(change)(one)))
      .map(({ path, type }) => `${path} ${type}: ${values.meant} gives a reason for it, but it is no change`),
  ];
  if (faults.length === 0) return 0;
  console.error(`Since the last release, ${values.schema} has changed so that clients may break:`);
  for (const fault of faults) console.error(`  ${fault}`);
  console.error(`Take it back, deprecate first, or list it with a reason in ${values.meant} as {path, type, reason}.`);
  return 1;
}
