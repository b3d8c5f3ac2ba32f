import type { Reject } from "../rejects.ts";
import { tables, type MappedRow, type MappedTables, type TableName } from "./columns.ts";
import type { RawPackage, RawRow } from "./read.ts";

export interface MappedPackage {
  readonly dataset: string;
  readonly tables: MappedTables;
  readonly rejects: readonly Reject[];
  /** Claim keys that a rejected row of each of these tables names: what is left of such a claim is incomplete. */
  readonly damaged: Readonly<Record<"participants" | "attributions" | "claim_links", ReadonlySet<string>>>;
}

/** Every row that is well-formed by itself, typed; a reject for every cell that is not. Pure. */
export function mapPackage(raw: RawPackage): MappedPackage {
  const rejects: Reject[] = [];
  const damaged = { participants: new Set<string>(), attributions: new Set<string>(), claim_links: new Set<string>() };
  const onReject = (table: TableName, row: RawRow) => {
    if (table in damaged) damaged[table as keyof typeof damaged].add(row.cells["claim"] ?? "");
  };
  const mapped = Object.fromEntries(
    (Object.keys(tables) as TableName[]).map((table) => [table, mapTable(raw, table, rejects, onReject)]),
  ) as unknown as MappedTables;
  return { dataset: raw.dataset, tables: mapped, rejects, damaged };
}

function mapTable<T extends TableName>(
  raw: RawPackage,
  table: T,
  rejects: Reject[],
  onReject: (table: TableName, row: RawRow) => void,
): readonly MappedRow<T>[] {
  return raw.tables[table].flatMap((row) => {
    const parsed = tables[table].safeParse(row.cells);
    if (parsed.success) return [{ ...parsed.data, file: row.file, line: row.line } as unknown as MappedRow<T>];
    onReject(table, row);
    for (const issue of parsed.error.issues) {
      const column = issue.path[0] === undefined ? null : String(issue.path[0]);
      rejects.push(rejectOf(raw.dataset, row, column, issue.message));
    }
    return [];
  });
}

function rejectOf(dataset: string, row: RawRow, column: string | null, reason: string): Reject {
  const value = column === null ? null : (row.cells[column] ?? null);
  return { dataset, file: row.file, line: row.line, column, value, reason };
}
