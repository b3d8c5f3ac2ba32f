import type { Graph } from "../graph/openGraph.ts";
import { readQuery } from "../graph/readQuery.ts";
import type { ScopeReason } from "./types.ts";

/** How far an actor that a filter names is widened. */
export type Scope = "EXACT" | "WITH_SIDE" | "WITH_ORGANS" | "ALL" | "WITH_MEMBERS" | "WITH_OFFICERS";

/** An id that a filter names, and one it stands for. */
export interface Widened {
  readonly requested: string;
  readonly id: string;
  readonly by: ScopeReason;
}

interface Surroundings {
  readonly requested: string;
  readonly sides: readonly string[];
  readonly organs: readonly string[];
  /** Of a side: who stands on it. */
  readonly members: readonly string[];
  /** Of a side: the organs of those. */
  readonly memberOrgans: readonly string[];
  /** Who holds or held an office of it or of an organ of it, or leads or led one. */
  readonly officers: readonly string[];
}

const widenedActors = readQuery<{ ids: readonly string[] }, Surroundings>("read/widenedActors", (row) => ({
  requested: row.text("requested"),
  sides: row.texts("sides"),
  organs: row.texts("organs"),
  members: row.texts("members"),
  memberOrgans: row.texts("memberOrgans"),
  officers: row.texts("officers"),
}));

/**
 * What the ids of one filter stand for. A party of a claim stands for itself, for the sides it stands on at whatever time,
 * and for its organs and their organs; a speaker for itself and its organs only, since what an organ says its state says
 * while a side speaks for nobody. Only where that is asked for, a side stands for those on it at whatever time and for their
 * organs, or a party for its officers at whatever time; an organ never for what it is an organ of. Ids that name no actor
 * stand for themselves.
 */
export class Widening {
  readonly #surroundings: ReadonlyMap<string, Surroundings>;

  constructor(rows: readonly Surroundings[]) {
    this.#surroundings = new Map(rows.map((row) => [row.requested, row]));
  }

  /** As somebody who stands in a claim, the ids themselves first; an actor reached in two ways comes once. */
  parties(ids: readonly string[]): readonly Widened[] {
    return this.#widened(ids, ({ sides, organs, members, memberOrgans, officers }) => [
      ...reached(sides, "SIDE"),
      ...reached(members, "MEMBER"),
      ...reached([...organs, ...memberOrgans], "ORGAN"),
      ...reached(officers, "OFFICER"),
    ]);
  }

  /** As somebody who speaks about a claim. */
  speakers(ids: readonly string[]): readonly Widened[] {
    return this.#widened(ids, ({ organs }) => reached(organs, "ORGAN"));
  }

  #widened(ids: readonly string[], around: (row: Surroundings) => readonly Omit<Widened, "requested">[]) {
    return ids.flatMap((requested) => {
      const row = this.#surroundings.get(requested);
      const all = [{ id: requested, by: "SELF" as const }, ...(row === undefined ? [] : around(row))];
      const nearest = all.filter(({ id }, i) => all.findIndex((one) => one.id === id) === i);
      return nearest.map(({ id, by }) => ({ requested, id, by }));
    });
  }
}

function reached(ids: readonly string[], by: ScopeReason): readonly Omit<Widened, "requested">[] {
  return ids.map((id) => ({ id, by }));
}

/** What ids stand for in a scope; one read, or none when there is nothing to widen. */
export async function widen(graph: Graph, ids: readonly string[], scope: Scope): Promise<Widening> {
  if (scope === "EXACT" || ids.length === 0) return new Widening([]);
  const rows = await widenedActors(graph, { ids: [...new Set(ids)] });
  return new Widening(
    rows.map(({ requested, sides, organs, members, memberOrgans, officers }) => ({
      requested,
      sides: scope === "WITH_ORGANS" ? [] : sides,
      organs: scope === "WITH_SIDE" ? [] : organs,
      members: scope === "WITH_MEMBERS" ? members : [],
      memberOrgans: scope === "WITH_MEMBERS" ? memberOrgans : [],
      officers: scope === "WITH_OFFICERS" ? officers : [],
    })),
  );
}
