import { inRole, type Claim } from "../domain/claim.ts";
import { heldBySides, tally, yearsCounted, type Count } from "../domain/estimates.ts";
import { groupBy } from "../domain/groupBy.ts";
import { countsThatMayMeet } from "../domain/sums.ts";
import { readCourt } from "../graph/court.ts";
import { readingStatements, type Graph } from "../graph/openGraph.ts";
import { readRefined, readTotals } from "./claimLinks.ts";
import { compare } from "./order.ts";
import { once } from "./paging.ts";
import { widen } from "./scope.ts";
import type {
  ClaimRecord,
  EstimateDimension,
  EstimateGroupRecord,
  EstimateKeyRecord,
  EstimateOverlapRecord,
} from "./types.ts";

/** Of an estimate, the ids of the totals it is a part of and of the broader claims it narrows, at any distance. */
export type Links = Pick<Count, "partOf" | "refines">;

/** One read for the totals, one for the broader claims. */
export async function readLinks(graph: Graph, ids: readonly string[]): Promise<readonly Links[]> {
  const [totals, broader] = await Promise.all([readTotals(graph, ids), readRefined(graph, ids)]);
  return ids.map((_, i) => ({ partOf: new Set(totals[i]), refines: new Set(broader[i]) }));
}

/** A group, with the counts that its sum takes. */
interface Gathered {
  readonly group: Omit<EstimateGroupRecord, "overlaps">;
  readonly taken: readonly Counted[];
}

type Counted = Count & { readonly record: ClaimRecord };

/** Counts in groups that have the same in all of some dimensions, in the order of these. */
export async function groupsOf(
  graph: Graph,
  estimates: readonly ClaimRecord[],
  links: readonly Links[],
  by: readonly EstimateDimension[],
): Promise<readonly EstimateGroupRecord[]> {
  const sideOf = by.includes("SIDE") ? await sidesRead(graph) : null;
  const values = { ...valuesOf, SIDE: (claim: Claim) => sideOf?.(claim) ?? null };
  const keysOf = ({ claim }: ClaimRecord) => by.map((dimension) => ({ dimension, value: values[dimension](claim) }));
  const summedAs = (claim: Claim) => sideOf?.(claim) ?? claim.subject;
  const linked = estimates.map((record, i) => ({
    id: record.id,
    claim: record.claim,
    record,
    ...noLinks,
    ...links[i],
  }));
  const held = sideOf === null ? null : heldBySides(linked, sideOf);
  const counts = linked.map((count) => ({
    ...count,
    partOf: new Set([...count.partOf, ...(held?.get(count.id) ?? [])]),
  }));
  const gathered = [...groupBy(counts, ({ record }) => JSON.stringify(keysOf(record))).values()].map((members) =>
    gather(members[0] === undefined ? [] : keysOf(members[0].record), members, summedAs),
  );
  const overlaps = once(() => overlapsAmong(graph, gathered));
  return gathered
    .map((one) => ({ ...one.group, overlaps: async () => (await overlaps()).get(one) ?? [] }))
    .sort(inKeyOrder);
}

const noLinks: Links = { partOf: new Set(), refines: new Set() };

function gather(
  keys: readonly EstimateKeyRecord[],
  members: readonly Counted[],
  summedAs: (claim: Claim) => string,
): Gathered {
  const asserted = members.filter(({ record }) => record.strength !== "NONE");
  const { agreement, sum, skipped } = tally(asserted, summedAs);
  const isSkipped = ({ id }: Counted) => skipped.includes(id);
  const recordsOf = (counts: readonly Counted[]) => counts.map(({ record }) => record);
  return {
    group: { keys, estimates: recordsOf(members), agreement, sum, skipped: recordsOf(members.filter(isSkipped)) },
    taken: asserted.filter((count) => !isSkipped(count)),
  };
}

/** Of each group, the others that may count some of the same people, in the order of their keys. */
async function overlapsAmong(
  graph: Graph,
  groups: readonly Gathered[],
): Promise<ReadonlyMap<Gathered, readonly EstimateOverlapRecord[]>> {
  const groupOf = new Map(groups.flatMap((group) => group.taken.map(({ id }) => [id, group] as const)));
  const counts = groups.flatMap(({ taken }) => taken);
  const subjects = [...new Set(counts.map(({ claim }) => claim.subject))];
  const kin = await widen(graph, subjects, "ALL");
  const reached = new Map(subjects.map((id) => [id, new Set(kin.parties([id]).map((one) => one.id))]));
  const areKin = (a: string, b: string) => reached.get(a)?.has(b) === true || reached.get(b)?.has(a) === true;
  const found = countsThatMayMeet(counts, areKin).flatMap(([a, b]) => [
    { here: a, there: b },
    { here: b, there: a },
  ]);
  const across = found.flatMap((pair) => {
    const [of, other] = [groupOf.get(pair.here.id), groupOf.get(pair.there.id)];
    return of === undefined || other === undefined || of === other ? [] : [{ ...pair, of, other }];
  });
  const records = (of: Gathered, ids: readonly string[]) =>
    of.taken.filter(({ id }) => ids.includes(id)).map(({ record }) => record);
  return new Map(
    [...groupBy(across, ({ of }) => of)].map(([of, pairs]) => [
      of,
      [...groupBy(pairs, ({ other }) => other)]
        .map(([other, met]) => ({
          keys: other.group.keys,
          here: records(
            of,
            met.map(({ here }) => here.id),
          ),
          there: records(
            other,
            met.map(({ there }) => there.id),
          ),
        }))
        .sort(inKeyOrder),
    ]),
  );
}

/**
 * On which side who is counted, or whoever that acts for, may have stood when it was counted: of sides of several conflicts, that
 * of the claim's own conflict, or of the one nearest around its event; several as one word where neither tells; null for none.
 */
async function sidesRead(graph: Graph): Promise<(claim: Claim) => string | null> {
  const { camps, conflictsAround } = await readCourt(readingStatements(graph));
  return ({ subject, period, conflict, during }) => {
    const event = conflict ?? during;
    return camps.sidesIn(subject, period, event === null ? [] : conflictsAround(event)).join("|") || null;
  };
}

/** Under which word, or id of an entity, an estimate falls; null where it has none. Several perpetrators are one word. */
const valuesOf: Readonly<Record<Exclude<EstimateDimension, "SIDE">, (claim: Claim) => string | null>> = {
  MEASURE: ({ measure }) => measure,
  COUNTED: ({ subject }) => subject,
  POPULATION: ({ population }) => population,
  YEAR: (claim) => yearsCounted(claim),
  EVENT: ({ during }) => during,
  PLACE: ({ at }) => at,
  PERPETRATOR: (claim) => {
    const hands = inRole(claim, "PERPETRATOR");
    return hands.length === 0 ? null : hands.join("|");
  },
};

type Keyed = Pick<EstimateGroupRecord, "keys">;

function inKeyOrder(a: Keyed, b: Keyed): number {
  for (const [i, { value }] of a.keys.entries()) {
    const order = compare(value ?? "~", b.keys[i]?.value ?? "~");
    if (order !== 0) return order;
  }
  return 0;
}
