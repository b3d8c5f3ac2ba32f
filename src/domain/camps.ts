import { groupBy } from "./groupBy.ts";
import { overlap, type Period } from "./period.ts";

/** `member` acts for, or belongs to, `of`. Only these relations make a camp; ethnicity, origin and alliance never do. */
export interface CampTie {
  readonly member: string;
  readonly of: string;
  readonly relation: "ORGAN" | "OFFICE_HOLDER" | "LEADER" | "MEMBER";
  readonly period: Period | null;
}

/** `member` stands on `side`. */
export interface SideTie {
  readonly member: string;
  readonly side: string;
  readonly period: Period | null;
}

/** `side` is one camp of `conflict`. */
export interface SideOfConflict {
  readonly side: string;
  readonly conflict: string;
}

export interface CampFacts {
  readonly ties: readonly CampTie[];
  readonly members: readonly SideTie[];
  readonly sides: readonly SideOfConflict[];
}

const acting: readonly CampTie["relation"][] = ["ORGAN", "OFFICE_HOLDER", "LEADER"];
const belonging: readonly CampTie["relation"][] = [...acting, "MEMBER"];

/**
 * Who speaks for whom on a day. Every question takes the time of speaking; a tie counts when it may have held then, so
 * unknown dates count and an office that ended before does not.
 */
export class Camps {
  readonly #ties: ReadonlyMap<string, readonly CampTie[]>;
  readonly #sidesOf: ReadonlyMap<string, readonly SideTie[]>;
  readonly #rivals: ReadonlyMap<string, readonly string[]>;
  readonly #conflictsOf: ReadonlyMap<string, readonly SideOfConflict[]>;

  constructor(facts: CampFacts) {
    this.#ties = groupBy(facts.ties, (tie) => tie.member);
    this.#sidesOf = groupBy(facts.members, (tie) => tie.member);
    this.#rivals = rivalSides(facts.sides);
    this.#conflictsOf = groupBy(facts.sides, (row) => row.side);
  }

  /** The actor itself and everybody it acts for as organ, office-holder or leader. */
  principals(actor: string, when: Period | null): ReadonlySet<string> {
    return this.#climb(actor, acting, when);
  }

  /** The sides on which the actor, or a principal of it, stands; a side stands on itself. */
  sides(actor: string, when: Period | null): ReadonlySet<string> {
    return this.#sidesAmong(this.principals(actor, when), when);
  }

  /**
   * Of the sides on which the actor stands, sorted, those of the first of some conflicts that has any, nearest first; all of
   * them where none has. A side is itself, in whatever conflict.
   */
  sidesIn(actor: string, when: Period | null, conflicts: readonly string[]): readonly string[] {
    if (actor.startsWith("side:")) return [actor];
    const sides = [...this.sides(actor, when)].sort();
    const inOne = (conflict: string) =>
      sides.filter((side) => (this.#conflictsOf.get(side) ?? []).some((row) => row.conflict === conflict));
    return conflicts.map(inOne).find((found) => found.length > 0) ?? sides;
  }

  /** Everything whose word the actor's word counts as: itself, its principals, what it is a member of, and their sides. */
  camp(actor: string, when: Period | null): ReadonlySet<string> {
    const belongs = this.#climb(actor, belonging, when);
    return new Set([...belongs, ...this.#sidesAmong(belongs, when)]);
  }

  /** Whether the speaker's camp is that of the party or of its adversary in a conflict. */
  isInterested(speaker: string, party: string, when: Period | null): boolean {
    const camp = this.camp(speaker, when);
    const sides = this.sides(party, when);
    const partisan = [
      ...this.principals(party, when),
      ...sides,
      ...[...sides].flatMap((side) => this.#rivals.get(side) ?? []),
    ];
    return partisan.some((id) => camp.has(id));
  }

  /**
   * The actor that speaks of its own act when `speaker` speaks about `party`: the party itself, spoken by it or by its
   * organs and officers; for a side, the member that speaks. Null when the speaker does not speak for the party.
   */
  speaksFor(speaker: string, party: string, when: Period | null): string | null {
    const principals = this.principals(speaker, when);
    if (principals.has(party)) return party;
    const members = [...principals].filter((id) => this.#standsOn(id, party, when));
    return members.sort()[0] ?? null;
  }

  #standsOn(actor: string, side: string, when: Period | null): boolean {
    return (this.#sidesOf.get(actor) ?? []).some((tie) => tie.side === side && overlap(tie.period, when) !== null);
  }

  #sidesAmong(actors: ReadonlySet<string>, when: Period | null): ReadonlySet<string> {
    const sides = new Set<string>();
    for (const actor of actors) {
      if (actor.startsWith("side:")) sides.add(actor);
      for (const tie of this.#sidesOf.get(actor) ?? []) if (overlap(tie.period, when) !== null) sides.add(tie.side);
    }
    return sides;
  }

  #climb(actor: string, relations: readonly CampTie["relation"][], when: Period | null): ReadonlySet<string> {
    const reached = new Set([actor]);
    for (const current of reached) {
      for (const tie of this.#ties.get(current) ?? []) {
        if (relations.includes(tie.relation) && overlap(tie.period, when) !== null) reached.add(tie.of);
      }
    }
    return reached;
  }
}

function rivalSides(sides: readonly SideOfConflict[]): ReadonlyMap<string, readonly string[]> {
  const bySide = groupBy(sides, (row) => row.side);
  const byConflict = groupBy(sides, (row) => row.conflict);
  return new Map(
    [...bySide].map(([side, rows]) => [
      side,
      rows.flatMap((row) => byConflict.get(row.conflict) ?? []).flatMap((row) => (row.side === side ? [] : [row.side])),
    ]),
  );
}
