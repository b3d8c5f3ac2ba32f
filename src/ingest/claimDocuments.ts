import type { Attribution } from "../domain/attribution.ts";
import { inRole, type Claim } from "../domain/claim.ts";
import { kindRules } from "../domain/claimKinds.ts";
import { claimId, digest, rootsOf } from "../domain/identity.ts";
import { parseOptionalPeriod } from "../domain/period.ts";
import { claimProperties } from "../graph/rows/claimRow.ts";
import type { AttributionDocument, ClaimContent, ClaimDocument, RowPlace } from "./documents.ts";

/** A claim of a data set as a document; its roots come with it. */
export function claimDocument(claim: Claim, links: ClaimDocument["links"], row: RowPlace): ClaimDocument {
  const content = contentOf(claim);
  const roots = rootsOf(claim).map(contentOf);
  const linked = links.map(({ type, to }) => `${type} ${to}`).sort();
  const contentHash = digest({ properties: content.properties, linked, roots: roots.map(({ id }) => id) });
  return { ...content, links, roots, row, contentHash };
}

export function attributionDocument(id: string, attribution: Attribution, row: RowPlace): AttributionDocument {
  const { claim, speaker, source, citing, locator, statedOn, ...rest } = attribution;
  const stated = parseOptionalPeriod(statedOn);
  const properties = {
    ...rest,
    statedOn,
    statedEarliest: stated?.startEarliest ?? null,
    statedLatest: stated?.endLatest ?? null,
  };
  return { id, claim, speaker, source, citing, locator, properties, row, contentHash: digest(properties) };
}

function contentOf(claim: Claim): ClaimContent {
  return {
    id: claimId(claim),
    label: kindRules[claim.kind].label,
    properties: claimProperties(claim),
    subject: claim.subject,
    objects: inRole(claim, "OBJECT"),
    participants: Object.entries(claim.participants)
      .filter(([role]) => role !== "OBJECT")
      .flatMap(([role, ids]) => ids.map((entity) => ({ role, entity }))),
    conflict: claim.conflict,
    during: claim.during,
    at: claim.at,
  };
}
