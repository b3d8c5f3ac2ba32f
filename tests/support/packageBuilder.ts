import { mkdtempSync, rmSync } from "node:fs";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { tables, type TableName } from "../../src/ingest/curated/columns.ts";

export type Cells = Readonly<Record<string, string>>;
export type PackageRows = Partial<Record<TableName, readonly Cells[]>>;

/**
 * An invented package, small enough to check by eye: Westland arms Eastland (a newspaper says so, Westland denies);
 * Northland's ministry denies that its army lost 12, its own officers count 20.
 */
export const smallPackage: Required<PackageRows> = {
  actors: [
    { id: "state:westland", kind: "STATE", name: "Westland", shortName: "Westland" },
    { id: "state:eastland", kind: "STATE", name: "Eastland", shortName: "Eastland" },
    { id: "state:northland", kind: "STATE", name: "Northland", shortName: "Northland" },
    {
      id: "org:ministry-of-eastland",
      kind: "ORGANIZATION",
      orgKind: "ORGAN",
      name: "Ministry of Eastland",
      shortName: "Min. Eastland",
    },
    { id: "side:east", kind: "SIDE", name: "Eastern side", shortName: "East", conflict: "conflict:border-war" },
    { id: "side:north", kind: "SIDE", name: "Northern side", shortName: "North", conflict: "conflict:border-war" },
  ],
  events: [
    { id: "conflict:border-war", kind: "CONFLICT", name: "Border War", shortName: "Border War", period: "1992/1994" },
    { id: "event:embargo", kind: "MEASURE", name: "Arms embargo", shortName: "Embargo", partOf: "conflict:border-war" },
  ],
  places: [{ id: "place:pass", name: "The Pass", shortName: "Pass", lat: "40.1", lon: "46.2" }],
  sources: [
    {
      id: "source:gazette",
      sourceKind: "NEWS",
      tier: "SECONDARY",
      title: "The Gazette",
      shortName: "Gazette",
      lang: "en",
    },
    { id: "source:almanac", sourceKind: "ENCYCLOPAEDIA", tier: "TERTIARY", title: "The Almanac", shortName: "Almanac" },
  ],
  names: [{ entity: "state:westland", value: "Republic of Westland", lang: "en", script: "Latn", kind: "OFFICIAL" }],
  external_ids: [{ entity: "state:westland", scheme: "iso3", value: "WST" }],
  source_links: [],
  side_members: [
    { side: "side:east", member: "state:eastland" },
    { side: "side:north", member: "state:northland" },
  ],
  claims: [
    { key: "ministry-organ", kind: "AFFILIATION", subject: "org:ministry-of-eastland", type: "ORGAN" },
    { key: "west-arms-east", kind: "SUPPORT", subject: "state:westland", type: "ARMS" },
    {
      key: "west-arms-east-1993",
      kind: "SUPPORT",
      subject: "state:westland",
      type: "ARMS",
      period: "1993",
      dateBasis: "STATED",
      best: "40",
      unit: "percent",
      whole: "imports",
    },
    { key: "north-killed", kind: "ESTIMATE", subject: "side:north", measure: "KILLED", best: "12", unit: "persons" },
  ],
  participants: [
    { claim: "ministry-organ", role: "OBJECT", entity: "state:eastland" },
    { claim: "west-arms-east", role: "OBJECT", entity: "state:eastland" },
    { claim: "west-arms-east-1993", role: "OBJECT", entity: "state:eastland" },
  ],
  attributions: [
    { claim: "ministry-organ", stance: "ASSERTS", hedge: "NONE", source: "source:almanac", locator: "1" },
    {
      claim: "west-arms-east",
      stance: "DENIES",
      hedge: "NONE",
      verb: "denied",
      speaker: "state:westland",
      speakerKind: "NAMED",
      source: "source:gazette",
      locator: "2",
    },
    { claim: "west-arms-east-1993", stance: "ASSERTS", hedge: "NONE", source: "source:gazette", locator: "3" },
    {
      claim: "north-killed",
      stance: "ASSERTS",
      hedge: "NONE",
      speaker: "state:northland",
      speakerKind: "NAMED",
      source: "source:gazette",
      statedOn: "1994-05",
      locator: "4",
    },
  ],
  claim_links: [],
  judgements: [],
};

/** The same rows with some tables replaced. */
export function withTables(changes: PackageRows): Required<PackageRows> {
  return { ...smallPackage, ...changes };
}

/** The same rows with one more in a table. */
export function withRow(table: TableName, ...rows: readonly Cells[]): Required<PackageRows> {
  return withTables({ [table]: [...smallPackage[table], ...rows] });
}

/** The rows of a package with further ones in some tables. */
export function withMore(rows: Required<PackageRows>, more: PackageRows): Required<PackageRows> {
  const both = Object.entries(more).map(([table, added]) => [table, [...rows[table as TableName], ...added]] as const);
  return { ...rows, ...Object.fromEntries(both) };
}

/** Everything these tests write; gone when they end. */
export const workspace = mkdtempSync(join(tmpdir(), "allegiance-tests-"));
process.on("exit", () => rmSync(workspace, { recursive: true, force: true }));

/** Writes rows as a package into a new temporary folder, or the given one, and returns the folder. */
export async function writePackage(
  rows: Required<PackageRows>,
  options: { folder?: string; version?: string } = {},
): Promise<string> {
  const folder = options.folder ?? (await mkdtemp(join(workspace, "package-")));
  await mkdir(folder, { recursive: true });
  for (const [table, content] of Object.entries(rows)) {
    const columns = Object.keys(tables[table as TableName].shape);
    await writeFile(join(folder, `${table}.csv`), stringify(content as Cells[], { header: true, columns }));
  }
  const descriptor = {
    name: "small",
    title: "Small",
    version: options.version ?? "1.0.0",
    resources: Object.keys(rows).map((table) => ({ name: table.replaceAll("_", "-"), path: `${table}.csv` })),
    allegiance: { dataset: "small", coverage: { first: 1992, last: 1994 } },
  };
  await writeFile(join(folder, "datapackage.json"), JSON.stringify(descriptor));
  return folder;
}
