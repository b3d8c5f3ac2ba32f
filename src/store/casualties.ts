import { inRole, type Claim } from "../domain/claim.ts";
import { isCountedWithin, tally, yearsCounted, type Count } from "../domain/estimates.ts";
import { groupBy } from "../domain/groupBy.ts";
import { digest } from "../domain/identity.ts";
import type { Perspective } from "../domain/perspective.ts";
import { countsThatMayMeet } from "../domain/sums.ts";
import type { Measure } from "../domain/vocabulary.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readQuery } from "../graph/readQuery.ts";
import { questionOfClaims, type ClaimFilter } from "./claimFilter.ts";
import { readRefined, readTotals } from "./claimLinks.ts";
import { gatherRows } from "./claimList.ts";
import type { RowsInPerspective } from "./claimsInPerspective.ts";
import { beginningOf, compare } from "./order.ts";
import { once, pageInMemory, pageRequest, type Edge, type PageArguments } from "./paging.ts";
import { periodArgument } from "./periodArgument.ts";
import { perspectiveOf, type PerspectiveArgument } from "./perspectiveArgument.ts";
import { widen } from "./scope.ts";
import type {
  CasualtyPage,
  ClaimRecord,
  EstimateDimension,
  EstimateGroupRecord,
  EstimateKeyRecord,
  EstimateOverlapRecord,
} from "./types.ts";

/** Which counts: `EstimateFilter` of schema.graphql. */
export interface EstimateFilter extends Pick<
  ClaimFilter,
  | "event"
  | "place"
  | "conflict"
  | "assertedBy"
  | "deniedBy"
  | "statuses"
  | "period"
  | "match"
  | "statedBefore"
  | "scope"
> {
  readonly counted?: readonly string[] | null;
  readonly nationality?: readonly string[] | null;
  readonly perpetrator?: readonly string[] | null;
  readonly measures?: readonly Measure[] | null;
  readonly populations?: readonly string[] | null;
  /** EDTF. */
  readonly within?: string | null;
}

export interface CasualtiesArguments extends PageArguments {
  readonly filter?: EstimateFilter | null;
  readonly perspective?: PerspectiveArgument | null;
}

const casualtyMeasures: readonly Measure[] = ["KILLED", "WOUNDED", "MISSING", "CAPTURED", "RELEASED", "DISPLACED"];

const originatingFrom = readQuery<{ ids: readonly string[] }, string>("read/originatingFrom", (row) => row.text("id"));

/**
 * Counts of people killed, wounded, missing, captured, released or displaced (or of the measures asked for), by beginning,
 * undated last, then as claims are by subject: every estimate by itself, never averaged. Groups of all that the filter finds are computed when asked for.
 * @throws ArgumentError naming the argument that cannot be used; CostError when the filter finds too many claims.
 */
export async function listCasualties(
  graph: Graph,
  { filter, perspective: argument, ...paging }: CasualtiesArguments,
): Promise<CasualtyPage> {
  const perspective = perspectiveOf(argument);
  const request = pageRequest(paging, ["casualties", ...(perspective === null ? [] : [digest(perspective)])].join(" "));
  const { rows: found, hidden } = await estimatesOf(graph, filter ?? {}, perspective);
  const estimates = found.map(({ record }) => record);
  const rows = found.map(({ record: node, sortKey }) => ({
    position: { key: `${beginningOf(node.claim.period)}\t${sortKey}`, id: node.id },
    edge: (cursor: string) => ({ cursor, node }),
  }));
  rows.sort((a, b) => compare(a.position.key, b.position.key) || compare(a.position.id, b.position.id));
  const links = once(() =>
    readLinks(
      graph,
      estimates.map(({ id }) => id),
    ),
  );
  return {
    ...pageInMemory<ClaimRecord, Edge<ClaimRecord>>(rows, request),
    hiddenCount: hidden.length,
    hidden,
    perspective: argument ?? null,
    groups: async (by) => groupsOf(graph, estimates, await links(), by),
  };
}

async function estimatesOf(
  graph: Graph,
  filter: EstimateFilter,
  perspective: Perspective | null,
): Promise<RowsInPerspective> {
  const { counted, nationality, perpetrator, measures, populations, within, ...shared } = filter;
  const asked = { ...shared, about: perpetrator ?? null, measures: measures ?? casualtyMeasures };
  const question = await questionOfClaims(graph, { ...asked, kinds: ["ESTIMATE"], subject: counted ?? null }, "filter");
  const limits = periodArgument("filter.within", within);
  const nationals = nationality == null ? null : new Set(await nationalsOf(graph, nationality));
  const hands = question.criteria.about;
  const keeps = (claim: Claim) =>
    (populations == null || populations.includes(claim.population ?? "")) &&
    (limits === null || isCountedWithin(claim, limits)) &&
    (nationals === null || nationals.has(claim.subject)) &&
    (hands === null || inRole(claim, "PERPETRATOR").some((id) => hands.includes(id)));
  return gatherRows(graph, question, { rows: "claims", perspective, keeps });
}

/** States, their organs, and whoever is said to come from them. */
async function nationalsOf(graph: Graph, states: readonly string[]): Promise<readonly string[]> {
  const own = (await widen(graph, states, "WITH_ORGANS")).parties(states).map(({ id }) => id);
  return [...own, ...(await originatingFrom(graph, { ids: states }))];
}

/** Of an estimate, the ids of the totals it is a part of and of the broader claims it narrows, at any distance. */
type Links = Pick<Count, "partOf" | "refines">;

async function readLinks(graph: Graph, ids: readonly string[]): Promise<readonly Links[]> {
  const [totals, broader] = await Promise.all([readTotals(graph, ids), readRefined(graph, ids)]);
  return ids.map((_, i) => ({ partOf: new Set(totals[i]), refines: new Set(broader[i]) }));
}

/** A group, with the counts that its sum takes. */
interface Gathered {
  readonly group: Omit<EstimateGroupRecord, "overlaps">;
  readonly taken: readonly Counted[];
}

type Counted = Count & { readonly record: ClaimRecord };

function groupsOf(
  graph: Graph,
  estimates: readonly ClaimRecord[],
  links: readonly Links[],
  by: readonly EstimateDimension[],
): readonly EstimateGroupRecord[] {
  const keysOf = ({ claim }: ClaimRecord) => by.map((dimension) => ({ dimension, value: valuesOf[dimension](claim) }));
  const counts = estimates.map((record, i) => ({
    id: record.id,
    claim: record.claim,
    record,
    ...noLinks,
    ...links[i],
  }));
  const gathered = [...groupBy(counts, ({ record }) => JSON.stringify(keysOf(record))).values()].map((members) =>
    gather(members[0] === undefined ? [] : keysOf(members[0].record), members),
  );
  const overlaps = once(() => overlapsAmong(graph, gathered));
  return gathered
    .map((one) => ({ ...one.group, overlaps: async () => (await overlaps()).get(one) ?? [] }))
    .sort(inKeyOrder);
}

const noLinks: Links = { partOf: new Set(), refines: new Set() };

function gather(keys: readonly EstimateKeyRecord[], members: readonly Counted[]): Gathered {
  const asserted = members.filter(({ record }) => record.strength !== "NONE");
  const { agreement, sum, skipped } = tally(asserted);
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

/** Under which word, or id of an entity, an estimate falls; null where it has none. Several perpetrators are one word. */
const valuesOf: Readonly<Record<EstimateDimension, (claim: Claim) => string | null>> = {
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
