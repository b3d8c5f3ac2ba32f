import { rootsOf, claimId } from "../../domain/identity.ts";
import type { Claim } from "../../domain/claim.ts";
import type { ClaimLink } from "../../domain/vocabulary.ts";
import type { MappedRow, Placed } from "./columns.ts";
import { withoutCycles, withoutRepeats } from "./graphRules.ts";
import type { RejectLog } from "./rejectLog.ts";
import type { ValidClaim } from "./validateClaims.ts";

/** Why two claims cannot be linked this way, or null when they can. A part is counted in the unit of its total. */
function whyNotLinked(from: Claim, link: ClaimLink, to: Claim): string | null {
  if (from.kind !== to.kind) return `links claims of the kinds ${from.kind} and ${to.kind}`;
  const [part, total] = [unitOf(from), unitOf(to)];
  if (link !== "COMPONENT_OF" || part === total) return null;
  return `a part in ${part ?? "no unit"} does not add up to a total in ${total ?? "no unit"}`;
}

function unitOf({ quantity, money }: Claim): string | null {
  return quantity?.unit ?? money?.currency ?? null;
}

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
    const misfit = whyNotLinked(from.claim, row.link, to.claim);
    if (misfit === null) return [{ file: row.file, line: row.line, from: from.id, link: row.link, to: to.id }];
    log.reject(row, "claim2", misfit);
    log.markIncomplete(row.claim);
    return [];
  });
  const distinct = withoutRepeats(links, ({ from, link, to }) => `${from} ${link} ${to}`, "claim2", log);
  const ofType = (link: ClaimLink) => distinct.filter((one) => one.link === link);
  const arrow = ({ from, to }: ValidLink) => [from, to] as const;
  const implied = claims.flatMap(({ id, claim }) => rootsOf(claim).map((root) => [id, claimId(root)] as const));
  return [
    ...withoutCycles(ofType("REFINES"), arrow, "claim2", log, implied),
    ...withoutCycles(ofType("COMPONENT_OF"), arrow, "claim2", log),
    ...ofType("RIVAL_OF").filter((link) => {
      if (link.from !== link.to) return true;
      log.reject(link, "claim2", "a claim is no rival of itself");
      return false;
    }),
  ];
}
