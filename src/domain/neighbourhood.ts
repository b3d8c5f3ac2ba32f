/** A relationship that leads from one entity to another. */
export interface Leading {
  readonly from: string;
  readonly to: string;
}

/** How many of some relationships each entity has, whichever way they lead. */
export function countEnds(relationships: readonly Leading[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of relationships)
    for (const id of new Set([from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The entities to which relationships lead from a circle of entities, but for those known, with how many lead there. */
export function countOutward(
  relationships: readonly Leading[],
  circle: ReadonlySet<string>,
  known: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of relationships) {
    for (const [near, far] of [
      [from, to],
      [to, from],
    ] as const)
      if (circle.has(near) && !known.has(far)) counts.set(far, (counts.get(far) ?? 0) + 1);
  }
  return counts;
}

/** Entities by how many relationships lead to them, the most first, then by name, letter case aside, then id; at most so many. */
export function mostRelated(
  counts: ReadonlyMap<string, number>,
  nameOf: (id: string) => string,
  limit: number,
): readonly string[] {
  return [...counts]
    .map(([id, count]) => ({ id, count, name: nameOf(id).toLowerCase() }))
    .sort((a, b) => b.count - a.count || textOrder(a.name, b.name) || textOrder(a.id, b.id))
    .slice(0, limit)
    .map(({ id }) => id);
}

function textOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
