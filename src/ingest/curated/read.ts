import { isUtf8 } from "node:buffer";
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
  /** The line of the descriptor on which it announces each of them. */
  readonly announcedAt: Readonly<Record<string, number>>;
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
  const { descriptor, announcedAt } = await readDescriptor(folder);
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
    announcedAt,
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

async function readDescriptor(folder: string): Promise<{
  readonly descriptor: z.infer<typeof Descriptor>;
  readonly announcedAt: Readonly<Record<string, number>>;
}> {
  const path = join(folder, "datapackage.json");
  const text = await readText(path);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new DataSetError(`${path} is not valid JSON: ${(cause as Error).message}`, { cause });
  }
  const parsed = Descriptor.safeParse(json);
  if (parsed.success)
    return {
      descriptor: parsed.data,
      announcedAt: announcementLines(text, Object.keys(parsed.data.allegiance.expected)),
    };
  const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new DataSetError(`${path} is no descriptor of a curated data set:\n  ${problems.join("\n  ")}`);
}

function announcementLines(text: string, announced: readonly string[]): Readonly<Record<string, number>> {
  const start = text.indexOf('"expected"');
  const lineOf = (table: string) => text.slice(0, text.indexOf(`"${table}"`, start)).split("\n").length;
  return Object.fromEntries(announced.map((table) => [table, lineOf(table)]));
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
  if (!isUtf8(bytes)) throw new DataSetError(`${path}:${firstBadPlace(bytes)} is not UTF-8`);
  return new TextDecoder("utf-8").decode(bytes);
}

/** Where bytes stop being UTF-8: the line and, in a table, the column, as `12: name`. */
function firstBadPlace(bytes: Buffer): string {
  const text = bytes.toString("latin1"); // a character for each byte, so that what cannot be read can still be taken apart
  const isBad = (part: string) => !isUtf8(Buffer.from(part, "latin1"));
  const line = text.split("\n").findIndex(isBad) + 1;
  const rows = parse(text, {
    columns: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
  });
  const cells = (rows as Record<string, string>[]).flatMap((row) => Object.entries(row));
  const column = cells.find(([, cell]) => isBad(cell))?.[0];
  return column === undefined ? String(line) : `${line}: ${column}`;
}

function parseTable(
  dataset: string,
  table: TableName,
  file: string,
  text: string,
): { rows: readonly RawRow[]; rejects: readonly Reject[] } {
  const rejects: Reject[] = [];
  let columns: readonly string[] = [];
  let lastLine = 1;
  const records = parse(text, {
    columns: (header: string[]) => (columns = checkHeader(table, file, header)),
    info: true,
    trim: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record: (record: Record<string, string>, { lines }: { readonly lines: number }) => {
      lastLine = lines;
      return record;
    },
    on_skip: (error: CsvError | undefined) => {
      rejects.push({ dataset, file, ...brokenRow(error, columns, lastLine + 1) });
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

/** What csv-parse tells of a record that it cannot read, beside what its types promise. */
type BrokenRow = CsvError & {
  readonly lines?: number;
  readonly column?: unknown;
  readonly record?: readonly string[];
};

/** Where a line stops being a row of its table, and how. `next` is the line after the last row that was read. */
function brokenRow(
  error: BrokenRow | undefined,
  columns: readonly string[],
  next: number,
): Pick<Reject, "line" | "column" | "value" | "reason"> {
  const { code, lines = 0, record, message: reason = "no CSV row" } = error ?? {};
  const column = typeof error?.column === "string" ? error.column : null;
  if (code === "CSV_QUOTE_NOT_CLOSED")
    return { line: next, column, value: null, reason: "a quotation mark opens and never closes" };
  if (record === undefined) return { line: lines, column, value: null, reason };
  const line = lines - breaks(record.join(""));
  const [given, wanted] = [record.length, columns.length];
  const counted = `the row has ${given} cells, the header ${wanted}`;
  return given < wanted
    ? { line, column: columns[given] ?? null, value: null, reason: counted }
    : { line, column: columns.at(-1) ?? null, value: record.slice(wanted - 1).join(","), reason: counted };
}

/** csv-parse tells the last line of a record; its first is that many quoted line breaks earlier. */
function newlines(record: Readonly<Record<string, string>>): number {
  return breaks(Object.values(record).join(""));
}

function breaks(text: string): number {
  return text.split("\n").length - 1;
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
