import { Camps, type CampTie, type SideTie } from "../domain/camps.ts";
import { digest } from "../domain/identity.ts";
import { overlap, parseOptionalPeriod, type Period } from "../domain/period.ts";
import type { DocumentFacts } from "../domain/perspective.ts";
import type { Court } from "../domain/status.ts";
import { sourceKinds, tiers } from "../domain/vocabulary.ts";
import { readWithin } from "./readQuery.ts";
import type { Statements } from "./openGraph.ts";

/** Everything outside a claim that its status, caption and conflicts hang on, as the graph holds it at one moment. */
export interface GraphCourt extends Court {
  readonly sources: ReadonlyMap<string, DocumentFacts>;
  readonly shortNameOf: (id: string) => string;
  /** Whether an actor is a set of people that nobody names. */
  readonly isUnnamedSet: (actor: string) => boolean;
  /** The conflict that an event is, or lies in most closely; null when it lies in none. */
  readonly conflictOf: (event: string) => string | null;
  /** The conflicts that an event is or lies in, the nearest first. */
  readonly conflictsAround: (event: string) => readonly string[];
  /** The conflicts with a side on which the actor stands at a time that may be the period, sorted. */
  readonly conflictsOf: (actor: string, period: Period | null) => readonly string[];
  /** Equal for equal facts: when it has changed, every status must be computed again. */
  readonly digest: string;
}

const campFacts = readWithin<Record<string, never>, CampTie>("read/campFacts", (row) => ({
  member: row.text("member"),
  of: row.text("of"),
  relation: row.word("relation", ["ORGAN", "OFFICE_HOLDER", "LEADER", "MEMBER"]),
  period: parseOptionalPeriod(row.optionalText("period")),
}));

interface SideFacts {
  readonly side: string;
  readonly conflict: string;
  readonly period: Period | null;
  readonly members: readonly SideTie[];
}

const sideFacts = readWithin<Record<string, never>, SideFacts>("read/sideFacts", (row) => ({
  side: row.text("side"),
  conflict: row.text("conflict"),
  period: parseOptionalPeriod(row.optionalText("period")),
  members: row.maps("members").map((member) => ({
    member: member.text("member"),
    side: row.text("side"),
    period: parseOptionalPeriod(member.optionalText("period")),
  })),
}));

const sourceFacts = readWithin<Record<string, never>, DocumentFacts>("read/sourceFacts", (row) => ({
  id: row.text("id"),
  tier: row.word("tier", tiers),
  sourceKind: row.word("sourceKind", sourceKinds),
  publicOn: row.optionalText("publicOn"),
  publisher: row.optionalText("publisher"),
  derivedFrom: row.texts("derivedFrom"),
}));

interface Called {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly collective: boolean;
}

const callNames = readWithin<Record<string, never>, Called>("read/callNames", (row) => ({
  id: row.text("id"),
  name: row.text("name"),
  shortName: row.text("shortName"),
  collective: row.flag("collective"),
}));

const eventParents = readWithin<Record<string, never>, readonly [string, string]>("read/eventParents", (row) => [
  row.text("id"),
  row.text("partOf"),
]);

/** Reads the facts inside a transaction, so that statuses written in it fit what it sees. */
export async function readCourt(statements: Statements): Promise<GraphCourt> {
  const ties = await campFacts(statements, {});
  const sides = await sideFacts(statements, {});
  const sources = await sourceFacts(statements, {});
  const called = await callNames(statements, {});
  const parents = await eventParents(statements, {});
  const parentOf = new Map(parents);
  const conflictsAround = (event: string) => {
    const around: string[] = [];
    for (let current: string | undefined = event; current !== undefined; current = parentOf.get(current))
      if (current.startsWith("conflict:")) around.push(current);
    return around;
  };
  const names = new Map(called.map(({ id, name }) => [id, name]));
  const shortNames = new Map(called.map(({ id, shortName }) => [id, shortName]));
  const unnamedSets = new Set(called.filter(({ collective }) => collective).map(({ id }) => id));
  const camps = new Camps({
    ties,
    members: uniqueMembers(sides),
    sides: sides.map(({ side, conflict }) => ({ side, conflict })),
  });
  return {
    camps,
    sources: new Map(sources.map((facts) => [facts.id, facts])),
    nameOf: (id) => names.get(id) ?? id,
    shortNameOf: (id) => shortNames.get(id) ?? id,
    isUnnamedSet: (actor) => unnamedSets.has(actor),
    conflictOf: (event) => conflictsAround(event)[0] ?? null,
    conflictsAround,
    conflictsOf: (actor, period) => {
      const standsOn = camps.sides(actor, period);
      const found = sides.filter((facts) => standsOn.has(facts.side) && overlap(facts.period, period) !== null);
      return [...new Set(found.map(({ conflict }) => conflict))].sort();
    },
    digest: digest({ ties, sides, sources, called, parents }),
  };
}

/** A side of two conflicts comes twice, its members only once. */
function uniqueMembers(sides: readonly SideFacts[]): readonly SideTie[] {
  return [...new Map(sides.map(({ side, members }) => [side, members])).values()].flat();
}
