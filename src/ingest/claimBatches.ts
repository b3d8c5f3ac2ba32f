import type { AttributionDocument, ClaimDocument, DataSetDocuments } from "./documents.ts";

/** Claims that one transaction writes, with everything said about them. */
export interface ClaimBatch {
  readonly claims: readonly ClaimDocument[];
  readonly attributions: readonly AttributionDocument[];
  /** Whether it holds affiliations, which decide who speaks for whom. */
  readonly formsCamps: boolean;
}

const batchSize = 250;

/**
 * The transactions that a load needs: claims that are linked with one another (directly, or by a common root) stay
 * together, so that no status is ever computed from half a family; families without a change are left out; those that
 * form camps come first.
 */
export function claimBatches(
  { claims, attributions }: DataSetDocuments,
  changed: ReadonlySet<string>,
): readonly ClaimBatch[] {
  const said = new Map<string, AttributionDocument[]>();
  for (const attribution of attributions) {
    const list = said.get(attribution.claim);
    if (list === undefined) said.set(attribution.claim, [attribution]);
    else list.push(attribution);
  }
  const isChanged = (claim: ClaimDocument) =>
    changed.has(claim.id) || (said.get(claim.id) ?? []).some(({ id }) => changed.has(id));
  const dirty = familiesOf(claims).filter((family) => family.some(isChanged));
  const formsCamps = (family: readonly ClaimDocument[]) => family.some(({ label }) => label === "AffiliationClaim");
  const [forming, others] = [dirty.filter(formsCamps), dirty.filter((family) => !formsCamps(family))];
  const toBatch = (camps: boolean) => (members: readonly ClaimDocument[]) => ({
    claims: members,
    attributions: members.flatMap(({ id }) => said.get(id) ?? []),
    formsCamps: camps,
  });
  return [...packed(forming).map(toBatch(true)), ...packed(others).map(toBatch(false))];
}

/** Claims grouped by what connects them, each group and the groups in the order of the data set. */
function familiesOf(claims: readonly ClaimDocument[]): readonly (readonly ClaimDocument[])[] {
  const parent = new Map<string, string>();
  const find = (id: string): string => {
    let current = id;
    for (let next = parent.get(current); next !== undefined && next !== current; next = parent.get(current))
      current = next;
    return current;
  };
  for (const { id, links, roots } of claims) {
    for (const other of [...links.map(({ to }) => to), ...roots.map((root) => root.id)])
      parent.set(find(id), find(other));
  }
  const families = new Map<string, ClaimDocument[]>();
  for (const claim of claims) {
    const family = families.get(find(claim.id));
    if (family === undefined) families.set(find(claim.id), [claim]);
    else family.push(claim);
  }
  return [...families.values()];
}

function packed(families: readonly (readonly ClaimDocument[])[]): readonly (readonly ClaimDocument[])[] {
  const batches: ClaimDocument[][] = [];
  for (const family of families) {
    const open = batches.at(-1);
    if (open !== undefined && open.length + family.length <= batchSize) open.push(...family);
    else batches.push([...family]);
  }
  return batches;
}
