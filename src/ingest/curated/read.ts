import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parse, type CsvError } from "csv-parse/sync";
import { z } from "zod";
import { digest } from "../../domain/identity.ts";
import { DataSetError, type Reject } from "../rejects.ts";
import { tables, type Placed, type TableName } from "./columns.ts";

/** A row as text, by column; cells are trimmed. */
export interface RawRow extends Placed {
  readonly cells: Readonly<Record<string, string>>;
}

/** A curated data set as it lies on disk: parsed, nothing checked but its shape. */
export interface RawPackage {
  readonly dataset: string;
  readonly title: string;
  readonly version: string;
  readonly licence: string | null;
  /** Who published it, by name. */
  readonly publisher: string | null;
  /** Where it can be had. */
  readonly url: string | null;
  readonly coverage: { readonly first: number; readonly last: number } | null;
  /** How many rows of each table the package itself announces. */
  readonly expected: Readonly<Record<string, number>>;
  readonly tables: Readonly<Record<TableName, readonly RawRow[]>>;
  /** Lines that are no CSV rows. */
  readonly rejects: readonly Reject[];
  /** Digest of all files read, equal for equal content. */
  readonly digest: string;
}

const Descriptor = z.object({
  title: z.string(),
  version: z.string(),
  licenses: z.array(z.object({ name: z.string().optional(), title: z.string().optional() })).optional(),
  homepage: z.url().optional(),
  contributors: z.array(z.object({ title: z.string(), role: z.string().optional() })).optional(),
  resources: z.array(z.object({ path: z.string() })),
  allegiance: z.object({
    dataset: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    coverage: z.object({ first: z.number().int(), last: z.number().int() }).optional(),
    expected: z.record(z.string(), z.number().int()).default({}),
  }),
});

/**
 * Reads a Frictionless Data Package of the curated format from a folder. Broken lines become rejects.
 * @throws DataSetError when the package itself cannot be used: no descriptor, a table missing, not UTF-8, columns that are
 * unknown, repeated or absent.
 */
export async function readPackage(folder: string): Promise<RawPackage> {
  const descriptor = await readDescriptor(folder);
  const dataset = descriptor.allegiance.dataset;
  const rejects: Reject[] = [];
  const contents: Record<string, string> = {};
  const read: Partial<Record<TableName, readonly RawRow[]>> = {};
  const paths = new Map(descriptor.resources.map(({ path }) => [basename(path, ".csv"), path]));
  for (const table of Object.keys(tables) as TableName[]) {
    const path = paths.get(table);
    if (path === undefined) throw new DataSetError(`${folder}/datapackage.json lists no ${table}.csv`);
    const text = await readText(join(folder, path));
    contents[table] = text;
    const result = parseTable(dataset, table, path, text);
    read[table] = result.rows;
    rejects.push(...result.rejects);
  }
  return {
    dataset,
    title: descriptor.title,
    version: descriptor.version,
    licence: licenceOf(descriptor.licenses?.[0]),
    publisher: descriptor.contributors?.find(({ role }) => role === "publisher")?.title ?? null,
    url: descriptor.homepage ?? null,
    coverage: descriptor.allegiance.coverage ?? null,
    expected: descriptor.allegiance.expected,
    tables: read as Record<TableName, readonly RawRow[]>,
    rejects,
    digest: digest(contents),
  };
}

/** By its short name, where it has one: Frictionless writes `notspecified` where it has none. */
function licenceOf(
  licence: { readonly name?: string | undefined; readonly title?: string | undefined } | undefined,
): string | null {
  const name = licence?.name === "notspecified" ? undefined : licence?.name;
  return name ?? licence?.title ?? null;
}

async function readDescriptor(folder: string): Promise<z.infer<typeof Descriptor>> {
  const path = join(folder, "datapackage.json");
  let json: unknown;
  try {
    json = JSON.parse(await readText(path));
  } catch (cause) {
    if (cause instanceof DataSetError) throw cause;
    throw new DataSetError(`${path} is not valid JSON: ${(cause as Error).message}`, { cause });
  }
  const parsed = Descriptor.safeParse(json);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new DataSetError(`${path} is no descriptor of a curated data set:\n  ${problems.join("\n  ")}`);
}

async function readText(path: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    throw new DataSetError(`${path} cannot be read: ${(cause as NodeJS.ErrnoException).code ?? String(cause)}`, {
      cause,
    });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new DataSetError(`${path} is not UTF-8`, { cause });
  }
}

function parseTable(
  dataset: string,
  table: TableName,
  file: string,
  text: string,
): { rows: readonly RawRow[]; rejects: readonly Reject[] } {
  const rejects: Reject[] = [];
  const records = parse(text, {
    columns: (header: string[]) => checkHeader(table, file, header),
    info: true,
    trim: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error: CsvError | undefined) => {
      rejects.push({
        dataset,
        file,
        line: lineOf(error),
        column: null,
        value: null,
        reason: error?.message ?? "no CSV row",
      });
    },
  }) as unknown as { record: Record<string, string>; info: { lines: number } }[];
  const absent = Object.fromEntries(columnsOf(table).map((column) => [column, ""]));
  const rows = records.map(({ record, info }) => ({
    file,
    line: info.lines - newlines(record),
    cells: { ...absent, ...record },
  }));
  return { rows, rejects };
}

function lineOf(error: CsvError | undefined): number {
  const lines = (error as { lines?: unknown } | undefined)?.lines;
  return typeof lines === "number" ? lines : 0;
}

/** csv-parse tells the last line of a record; its first is that many quoted line breaks earlier. */
function newlines(record: Readonly<Record<string, string>>): number {
  return Object.values(record).reduce((count, cell) => count + (cell.match(/\n/g)?.length ?? 0), 0);
}

function columnsOf(table: TableName): readonly string[] {
  return Object.keys(tables[table].shape);
}

const mandatory: Readonly<Record<TableName, readonly string[]>> = {
  actors: ["id", "kind", "name", "shortName"],
  events: ["id", "kind", "name", "shortName"],
  places: ["id", "name", "shortName"],
  sources: ["id", "sourceKind", "tier", "title", "shortName"],
  names: ["entity", "value", "kind"],
  external_ids: ["entity", "scheme", "value"],
  source_links: ["source", "link", "source2"],
  side_members: ["side", "member"],
  claims: ["key", "kind", "subject"],
  participants: ["claim", "role", "entity"],
  attributions: ["claim", "stance", "hedge", "source"],
  claim_links: ["claim", "link", "claim2"],
  judgements: ["entity", "judgement", "other", "by", "at", "reason"],
};

function checkHeader(table: TableName, file: string, header: readonly string[]): string[] {
  const known = columnsOf(table);
  const problems = [
    ...header.filter((column) => !known.includes(column)).map((column) => `unknown column "${column}"`),
    ...header.filter((column, i) => header.indexOf(column) !== i).map((column) => `column "${column}" stands twice`),
    ...mandatory[table].filter((column) => !header.includes(column)).map((column) => `column "${column}" is missing`),
  ];
  if (problems.length > 0) throw new DataSetError(`${file}:1: ${problems.join("; ")} (known: ${known.join(", ")})`);
  return [...header];
}
