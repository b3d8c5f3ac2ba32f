import type { Attribution } from "../domain/attribution.ts";
import { inRole, type Claim } from "../domain/claim.ts";
import { concernedParties, familyOf } from "../domain/claimKinds.ts";
import { parseOptionalPeriod, yearsOf } from "../domain/period.ts";
import { quantityText } from "../domain/quantity.ts";
import { captionOf, isDrawn, markOf, projectionOf } from "../domain/projection.ts";
import { judge, type Judgement, type Voice } from "../domain/status.ts";
import type { GraphCourt } from "../graph/court.ts";
import { readFamilies } from "../graph/families.ts";
import type { Statements } from "../graph/openGraph.ts";

/**
 * Computes anew, and stores, everything derived of the given claims and of all claims above and below them along REFINES:
 * status, reason, mark, caption, amount in words, conflicts by party and period, projection. Returns how many claims were written.
 * Ids that are not in the graph are passed over.
 */
export async function refreshStatus(
  statements: Statements,
  ids: readonly string[],
  court: GraphCourt,
): Promise<number> {
  const rows = await derivedRows(statements, ids, court);
  if (rows.length > 0) await statements.run("write/updateStatus", { rows });
  return rows.length;
}

/** Everything that is derived of a claim, as it must be stored. */
export type DerivedRow = ReturnType<typeof derivedRow>;

/** What {@link refreshStatus} would store, sorted by claim. */
export async function derivedRows(
  statements: Statements,
  ids: readonly string[],
  court: GraphCourt,
): Promise<readonly DerivedRow[]> {
  const families = await readFamilies(statements, ids);
  return families.affected.flatMap((id) => {
    const claim = families.claims.get(id);
    if (claim === undefined) return [];
    return [derivedRow(id, claim, judge(claim, families.reaching(id), court), families.own(id), court)];
  });
}

function derivedRow(id: string, claim: Claim, judgement: Judgement, own: readonly Voice[], court: GraphCourt) {
  const { status, strength, opposition, acknowledgedBy, reason } = judgement;
  const caption = captionOf(claim, { status, opposition }, court.shortNameOf);
  const mark = markOf(status);
  const amount = claim.quantity === null ? null : quantityText(claim.quantity);
  const drawn = isDrawn(status) ? projectionOf(claim) : [];
  const { period } = claim;
  const drawnProperties = {
    claimId: id,
    status,
    strength,
    opposition,
    start: period?.startEarliest ?? null,
    end: period?.endLatest ?? null,
    years: yearsOf(period),
    mark,
    caption,
    derived: true,
  };
  return {
    id,
    properties: { status, strength, opposition, acknowledgedBy, statusReason: reason, mark, caption, amount },
    captions: own.map((voice) => ({ id: voice.id, caption: attributionCaption(voice.attribution, court) })),
    conflicts: conflictsOf(claim, court),
    pairs: uniquePairs(projectionOf(claim)),
    drawn: drawn.map(({ bare, ...relationship }) => ({ ...relationship, properties: { ...drawnProperties, bare } })),
  };
}

/** The pairs of entities between which a claim is, or was, drawn. */
export function uniquePairs(
  projected: readonly { readonly from: string; readonly to: string }[],
): readonly { readonly from: string; readonly to: string }[] {
  return [...new Map(projected.map(({ from, to }) => [`${from} ${to}`, { from, to }])).values()];
}

function attributionCaption(
  { stance, speaker, speakerLabel, citing, source, statedOn }: Attribution,
  court: GraphCourt,
): string {
  const who = speaker === null ? (speakerLabel ?? court.shortNameOf(citing ?? source)) : court.shortNameOf(speaker);
  return `${stance.toLowerCase()} · ${[who, yearsOf(parseOptionalPeriod(statedOn))].filter((part) => part !== "").join(" ")}`;
}

/**
 * The conflicts that a claim names, itself or by an event inside one, then those in which its concerned parties had a side at
 * the time.
 */
function conflictsOf(claim: Claim, court: GraphCourt): readonly { readonly id: string; readonly basis: string }[] {
  const events = [claim.conflict, claim.during, claim.subject, ...inRole(claim, "OBJECT")];
  const named = events.flatMap((id) => (id !== null && familyOf(id) === "EVENT" ? (court.conflictOf(id) ?? []) : []));
  const stated = [...new Set(named)].sort();
  const byParty = concernedParties(claim).flatMap((party) => court.conflictsOf(party, claim.period));
  return [
    ...stated.map((id) => ({ id, basis: "STATED" })),
    ...[...new Set(byParty)]
      .sort()
      .filter((id) => !stated.includes(id))
      .map((id) => ({ id, basis: "PARTY_AND_PERIOD" })),
  ];
}
