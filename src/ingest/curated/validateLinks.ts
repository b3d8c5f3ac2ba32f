import { rootsOf, claimId } from "../../domain/identity.ts";
import type { ClaimLink } from "../../domain/vocabulary.ts";
import type { MappedRow, Placed } from "./columns.ts";
import { withoutCycles, withoutRepeats } from "./graphRules.ts";
import type { RejectLog } from "./rejectLog.ts";
import type { ValidClaim } from "./validateClaims.ts";

/** A link between two claims, by id. */
export interface ValidLink extends Placed {
  readonly from: string;
  readonly link: ClaimLink;
  readonly to: string;
}

/** The links between claims that are there, of one kind, and in no circle (roots that the importer adds included). */
export function validateLinks(
  rows: readonly MappedRow<"claim_links">[],
  claims: readonly ValidClaim[],
  log: RejectLog,
): readonly ValidLink[] {
  const byKey = new Map(claims.map((claim) => [claim.key, claim]));
  const links = rows.flatMap((row) => {
    const [from, to] = [byKey.get(row.claim), byKey.get(row.claim2)];
    if (from === undefined) log.reject(row, "claim", "refers to a claim that is not declared or was rejected");
    if (to === undefined) log.reject(row, "claim2", "refers to a claim that is not declared or was rejected");
    if (from !== undefined && to === undefined) log.markIncomplete(row.claim);
    if (from === undefined || to === undefined) return [];
    if (from.claim.kind === to.claim.kind)
      return [{ file: row.file, line: row.line, from: from.id, link: row.link, to: to.id }];
    log.reject(row, "claim2", `links a ${from.claim.kind} claim with a ${to.claim.kind} claim`);
    return [];
  });
  const distinct = withoutRepeats(links, ({ from, link, to }) => `${from} ${link} ${to}`, null, log);
  const ofType = (link: ClaimLink) => distinct.filter((one) => one.link === link);
  const arrow = ({ from, to }: ValidLink) => [from, to] as const;
  const implied = claims.flatMap(({ id, claim }) => rootsOf(claim).map((root) => [id, claimId(root)] as const));
  return [
    ...withoutCycles(ofType("REFINES"), arrow, "claim2", log, implied),
    ...withoutCycles(ofType("COMPONENT_OF"), arrow, "claim2", log),
    ...ofType("RIVAL_OF").filter((link) => {
      if (link.from !== link.to) return true;
      log.reject(link, null, "a claim is no rival of itself");
      return false;
    }),
  ];
}
