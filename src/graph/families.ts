import type { Attribution } from "../domain/attribution.ts";
import type { Claim } from "../domain/claim.ts";
import { reaching, Refinements, type Refinement } from "../domain/entailment.ts";
import type { Voice } from "../domain/status.ts";
import type { Statements } from "./openGraph.ts";
import { readWithin } from "./readQuery.ts";
import { readAttribution } from "./rows/attributionRow.ts";
import { readClaim } from "./rows/claimRow.ts";

const refinementsAround = readWithin<{ ids: readonly string[] }, Refinement>("read/refinementsAround", (row) => ({
  narrower: row.text("narrower"),
  broader: row.text("broader"),
}));

/** Claims by id as they stand in the graph. */
export const claimsById = readWithin<{ ids: readonly string[] }, { id: string; claim: Claim }>(
  "read/claimsById",
  (row) => ({ id: row.text("id"), claim: readClaim(row) }),
);

const attributionsOfClaims = readWithin<{ claims: readonly string[] }, { id: string; attribution: Attribution }>(
  "read/attributionsOfClaims",
  (row) => ({ id: row.text("id"), attribution: readAttribution(row) }),
);

/** Claims with everything that their standing hangs on. */
export interface Families {
  /** The claims asked for that are there, and every claim above and below them along REFINES, sorted by id. */
  readonly affected: readonly string[];
  readonly claims: ReadonlyMap<string, Claim>;
  /** The claims that narrow an affected claim, at any distance. */
  readonly narrower: (claim: string) => Iterable<string>;
  /** The attributions made about a claim itself. */
  readonly own: (claim: string) => readonly Voice[];
  /**
   * The attributions that count for an affected claim, its own and those that reach it along REFINES, as if only the
   * admitted ones existed.
   */
  readonly reaching: (claim: string, isAdmitted?: (voice: Voice) => boolean) => readonly Voice[];
}

/** Reads the families of claims, in a fixed number of statements. Ids that are not in the graph are passed over. */
export async function readFamilies(statements: Statements, ids: readonly string[]): Promise<Families> {
  const refinements = new Refinements(await refinementsAround(statements, { ids }));
  const around = (id: string) => [...refinements.broaderThan(id), ...refinements.narrowerThan(id)];
  const affected = closure(ids, around);
  const involved = closure(affected, around);
  const claims = new Map((await claimsById(statements, { ids: involved })).map(({ id, claim }) => [id, claim]));
  const voices = groupByClaim(await attributionsOfClaims(statements, { claims: involved }), claims);
  const own = (claim: string) => voices.get(claim) ?? [];
  return {
    affected: affected.filter((id) => claims.has(id)),
    claims,
    narrower: (claim) => refinements.narrowerThan(claim),
    own,
    reaching: (claim, isAdmitted) =>
      reaching(claim, refinements, isAdmitted === undefined ? own : (id) => own(id).filter(isAdmitted)),
  };
}

function closure(ids: readonly string[], around: (id: string) => readonly string[]): readonly string[] {
  return [...new Set(ids.flatMap((id) => [id, ...around(id)]))].sort();
}

function groupByClaim(
  rows: readonly { readonly id: string; readonly attribution: Attribution }[],
  claims: ReadonlyMap<string, Claim>,
): ReadonlyMap<string, readonly Voice[]> {
  const groups = new Map<string, Voice[]>();
  for (const { id, attribution } of rows) {
    const about = claims.get(attribution.claim);
    if (about === undefined) continue;
    groups.set(attribution.claim, [...(groups.get(attribution.claim) ?? []), { id, attribution, about }]);
  }
  return groups;
}
