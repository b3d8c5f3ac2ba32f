import type { SideOfConflict } from "../domain/camps.ts";
import { ArgumentError } from "../errors.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readQuery } from "../graph/readQuery.ts";
import { readEntities } from "./entities.ts";

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
async function readSidesOfConflict(graph: Graph, conflict: string): Promise<readonly SideOfConflict[]> {
  const rows = await sidesOfConflictRows(graph, { conflict });
  const nearest = Math.min(...rows.map(({ above }) => above));
  return rows.filter(({ above }) => above === nearest).map((row) => ({ side: row.side, conflict: row.conflict }));
}

/** As {@link readSidesOfConflict}, for the sides of several conflicts together, each once. */
export async function readSidesOfConflicts(graph: Graph, conflicts: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await Promise.all([...new Set(conflicts)].map((conflict) => readSidesOfConflict(graph, conflict)));
  return new Set(found.flat().map(({ side }) => side));
}

/**
 * The camps of the conflict that an argument names, as {@link readSidesOfConflict} finds them.
 * @throws ArgumentError naming `conflict` when the id names none: an empty answer would read as nobody's part in it.
 */
export async function sidesOfAsked(graph: Graph, conflict: string): Promise<readonly SideOfConflict[]> {
  const [[entity], sides] = await Promise.all([readEntities(graph, [conflict]), readSidesOfConflict(graph, conflict)]);
  if (entity?.kind !== "CONFLICT") throw new ArgumentError("conflict", `"${conflict}" names no conflict`);
  return sides;
}
