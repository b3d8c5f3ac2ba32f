/**
 * How one actor leads to another: by support, as the intermediary of support, by an affiliation that makes the one act for,
 * lead or belong to the other, or by the editorial table of sides.
 */
export const tieRelations = ["SUPPORT", "VIA", "ORGAN", "OFFICE_HOLDER", "LEADER", "MEMBER", "ON_SIDE"] as const;
export type TieRelation = (typeof tieRelations)[number];

/** What ties one actor to another. Support leads from giver to recipient; the other relations are walked both ways. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly relation: TieRelation;
  /** The type of support; null for other relations. */
  readonly type: string | null;
  /** Whether the relation itself leads from `to` to `from`. */
  readonly reversed: boolean;
  /** Ids of the claims that say so; empty for ON_SIDE. */
  readonly claims: readonly string[];
}

/** Which paths are looked for. */
export interface PathQuestion {
  readonly starts: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  /** In hops. */
  readonly length: number;
  /** The actors on the way of a path behind which to go on; null to begin with the first. */
  readonly after: readonly string[] | null;
  /** Called for each step of the search; throws when it has taken too many. */
  readonly step: () => void;
}

/** Actors and what ties them, as far as they have been gathered. */
export class Ties {
  readonly #ties = new Map<string, Map<string, readonly Tie[]>>();
  /** What {@link Ties.#ways} has given, until further ties come. */
  readonly #sorted = new Map<string, readonly Way[]>();

  /** Adds ties, each once however often it comes. */
  add(ties: readonly Tie[]): void {
    for (const tie of ties) {
      const known = this.between(tie.from, tie.to);
      if (known.some((one) => keyOf(one) === keyOf(tie))) continue;
      const ways = this.#ties.get(tie.from) ?? new Map<string, readonly Tie[]>();
      ways.set(tie.to, [...known, tie].sort(byRelation));
      this.#ties.set(tie.from, ways);
      this.#sorted.delete(tie.from);
    }
  }

  /** What ties one actor to another, by relation, then type; empty when nothing does. */
  between(from: string, to: string): readonly Tie[] {
    return this.#ties.get(from)?.get(to) ?? [];
  }

  /**
   * The paths of exactly so many hops from one of the starts to one of the ends, by the ids of the actors on the way. On a
   * path no actor comes twice, starts and ends stand at its ends only, and one hop at least is support.
   */
  *paths({ starts, ends, length, after, step }: PathQuestion): Generator<readonly string[]> {
    const stages = this.#stages(starts, ends, length, step);
    for (const start of [...starts].sort()) {
      const bound = boundAt(after, 0, start);
      if (bound !== "BEHIND" && stages[0]?.supported.has(start))
        yield* this.#walk({ way: [start], supported: false, bound }, stages, step);
    }
  }

  *#walk({ way, supported, bound }: Walk, stages: readonly Stage[], step: () => void): Generator<readonly string[]> {
    step();
    const leading = stages[way.length];
    if (leading === undefined) {
      if (bound === null) yield way;
      return;
    }
    for (const { to, supports } of this.#ways(way.at(-1) ?? "")) {
      const on = supported || supports;
      if (!(on ? leading.any : leading.supported).has(to) || way.includes(to)) continue;
      const below = boundAt(bound, way.length, to);
      if (below !== "BEHIND") yield* this.#walk({ way: [...way, to], supported: on, bound: below }, stages, step);
    }
  }

  /** Of each number of hops done: from whom the rest leads to an end, by whatever ties, and with support among them. */
  #stages(starts: ReadonlySet<string>, ends: ReadonlySet<string>, length: number, step: () => void): readonly Stage[] {
    const stages: Stage[] = [{ any: ends, supported: new Set() }];
    for (let done = length - 1; done >= 0; done -= 1) {
      const [behind] = stages;
      const stage = { any: new Set<string>(), supported: new Set<string>() };
      for (const [from, ways] of this.#ties) {
        if (ends.has(from) || starts.has(from) !== (done === 0)) continue;
        for (const [to, ties] of ways) {
          step();
          if (behind?.any.has(to)) {
            stage.any.add(from);
            if (ties.some(isSupport)) stage.supported.add(from);
          }
          if (behind?.supported.has(to)) stage.supported.add(from);
        }
      }
      stages.unshift(stage);
    }
    return stages;
  }

  /** To whom an actor is tied, in order of ids. */
  #ways(actor: string): readonly Way[] {
    const known = this.#sorted.get(actor);
    if (known !== undefined) return known;
    const ways = [...(this.#ties.get(actor) ?? [])]
      .map(([to, ties]) => ({ to, supports: ties.some(isSupport) }))
      .sort((a, b) => (a.to < b.to ? -1 : 1));
    this.#sorted.set(actor, ways);
    return ways;
  }
}

interface Stage {
  readonly any: ReadonlySet<string>;
  readonly supported: ReadonlySet<string>;
}

/** Where an actor is tied to, and whether by support among others. */
interface Way {
  readonly to: string;
  readonly supports: boolean;
}

/** A path begun. `bound` is the path behind which to go on, as long as this one does not differ from it. */
interface Walk {
  readonly way: readonly string[];
  readonly supported: boolean;
  readonly bound: readonly string[] | null;
}

/** The bound that is left when a path takes an actor at a place; "BEHIND" when all such paths come before it. */
function boundAt(bound: readonly string[] | null, place: number, actor: string): readonly string[] | null | "BEHIND" {
  const asked = bound?.[place];
  if (bound === null || asked === undefined || actor > asked) return null;
  return actor < asked ? "BEHIND" : bound;
}

function isSupport({ relation }: Tie): boolean {
  return relation === "SUPPORT" || relation === "VIA";
}

function keyOf({ relation, type, reversed }: Tie): string {
  return [tieRelations.indexOf(relation), type ?? "", reversed].join(" ");
}

function byRelation(a: Tie, b: Tie): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}
