import { Camps, type CampTie } from "../../domain/camps.ts";
import { inRole, type Claim } from "../../domain/claim.ts";
import { overlap } from "../../domain/period.ts";
import type { Placed } from "./columns.ts";
import type { RejectLog } from "./rejectLog.ts";
import type { ValidEntities } from "./validateEntities.ts";

interface ClaimInRow extends Placed {
  readonly claim: Claim;
}

/**
 * The claims without those that would make an organ one of two sides of a conflict at times that may meet: its word would be
 * at once a party's and its adversary's. The later row is rejected.
 */
export function withoutTornOrgans<T extends ClaimInRow>(
  claims: readonly T[],
  { actors, sideMembers }: ValidEntities,
  log: RejectLog,
): readonly T[] {
  const organs = claims.filter(({ claim }) => claim.kind === "AFFILIATION" && claim.type === "ORGAN");
  const ties = organs.flatMap((row) => tiesOf(row).map((tie) => ({ ...tie, row })));
  const conflictOf = new Map(actors.map(({ id, conflict }) => [id, conflict]));
  const camps = new Camps({ ties, members: sideMembers, sides: [] });
  const areRivals = (side: string, other: string) =>
    side !== other && conflictOf.get(side) != null && conflictOf.get(side) === conflictOf.get(other);
  const kept: (typeof ties)[number][] = [];
  const torn = new Set<T>();
  for (const tie of ties) {
    const sides = [...camps.sides(tie.of, tie.period)];
    const rival = kept.find(
      (other) =>
        other.member === tie.member &&
        overlap(other.period, tie.period) !== null &&
        [...camps.sides(other.of, other.period)].some((side) => sides.some((own) => areRivals(own, side))),
    );
    if (rival === undefined) {
      kept.push(tie);
      continue;
    }
    torn.add(tie.row);
    const reason = `${tie.member} is an organ of ${rival.of}, on another side of the conflict, at the same time (line ${rival.row.line})`;
    log.reject(tie.row, "subject", reason);
  }
  return claims.filter((row) => !torn.has(row));
}

function tiesOf({ claim }: ClaimInRow): readonly CampTie[] {
  return inRole(claim, "OBJECT").map((of) => ({ member: claim.subject, of, relation: "ORGAN", period: claim.period }));
}
