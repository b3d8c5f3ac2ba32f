import type { SideOfConflict } from "../domain/camps.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readQuery } from "../graph/readQuery.ts";

interface SideRow extends SideOfConflict {
  readonly above: number;
}

const sidesOfConflictRows = readQuery<{ conflict: string }, SideRow>("read/sidesOfConflict", (row) => ({
  side: row.text("side"),
  conflict: row.text("conflict"),
  above: row.wholeNumber("above"),
}));

/**
 * The camps of a conflict, by conflict, then id: its own sides and those of the conflicts inside it; where these have none,
 * those of the nearest conflict that contains it. Empty when the id names no conflict, or none of them has sides.
 */
export async function readSidesOfConflict(graph: Graph, conflict: string): Promise<readonly SideOfConflict[]> {
  const rows = await sidesOfConflictRows(graph, { conflict });
  const nearest = Math.min(...rows.map(({ above }) => above));
  return rows.filter(({ above }) => above === nearest).map((row) => ({ side: row.side, conflict: row.conflict }));
}

/** As {@link readSidesOfConflict}, for the sides of several conflicts together, each once. */
export async function readSidesOfConflicts(graph: Graph, conflicts: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await Promise.all([...new Set(conflicts)].map((conflict) => readSidesOfConflict(graph, conflict)));
  return new Set(found.flat().map(({ side }) => side));
}
