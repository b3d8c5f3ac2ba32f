import { anyOf } from "./certainty.ts";
import { groupBy } from "./groupBy.ts";
import { overlap, type Match, type Period } from "./period.ts";

/** How an actor belongs to a side of a conflict: it is the side, stands on it, or is an organ of who stands on it. */
export interface PartyTie {
  readonly actor: string;
  readonly side: string;
  readonly by: "SIDE" | "MEMBER" | "ORGAN";
  /** When it stands there; null = at any time. */
  readonly period: Period | null;
}

/** A side to which an actor belongs at some time. */
export interface Belonging {
  readonly side: string;
  readonly certainty: Match;
}

/** Who belongs to which side of a conflict, when. */
export class Parties {
  readonly #ties: ReadonlyMap<string, readonly PartyTie[]>;

  constructor(ties: readonly PartyTie[]) {
    this.#ties = groupBy(ties, ({ actor }) => actor);
  }

  /** Everybody who belongs to a side at some time, sorted. */
  get actors(): readonly string[] {
    return [...this.#ties.keys()].sort();
  }

  /** The sides, sorted. */
  get sides(): readonly string[] {
    const ties = [...this.#ties.values()].flat();
    return [...new Set(ties.map(({ side }) => side))].sort();
  }

  /**
   * The sides to which an actor belongs at a time, sorted. Who stands on a side at all times does so for certain; who does
   * so at known ones, possibly when they and the time asked for need not meet.
   */
  sidesOf(actor: string, when: Period | null): readonly Belonging[] {
    const found = groupBy(this.#ties.get(actor) ?? [], ({ side }) => side);
    return [...found].sort(byText).flatMap(([side, ties]) => {
      const certainty = anyOf(ties.map(({ period }) => (period === null ? "CERTAIN" : overlap(period, when))));
      return certainty === null ? [] : [{ side, certainty }];
    });
  }
}

function byText([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
