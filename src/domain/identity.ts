import { createHash } from "node:crypto";
import { canonicalize } from "json-canonicalize";
import type { Attribution } from "./attribution.ts";
import { claimOf, inRole, type Claim } from "./claim.ts";
import { raisesFighters, standsAside } from "./vocabulary.ts";

const idPattern = /^[a-z]+:[a-z0-9][a-z0-9-]*$/;

/** Whether a text has the form of a domain id, `prefix:slug`. */
export function isId(text: string): boolean {
  return idPattern.test(text);
}

/** The prefix of a domain id: "state" of "state:russia"; empty for text without one. */
export function prefixOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(":")));
}

/**
 * The claim's id: `claim:` and 128 bits of SHA-256 over canonical JSON (RFC 8785) of everything that makes it this
 * proposition. Unstated fields are left out, so a field added to the model later changes no existing id.
 */
export function claimId(claim: Claim): string {
  const { dateBasis, joint, providerKind, ucdpCode, gist, items, participants, period, ...scalars } = claim;
  return `claim:${digest({
    ...scalars,
    period: period?.edtf ?? null,
    items: items.length === 0 ? null : [...items].sort(),
    participants: Object.fromEntries(
      Object.entries(participants)
        .filter(([, ids]) => ids.length > 0)
        .map(([role, ids]) => [role, [...new Set(ids)].sort()]),
    ),
  })}`;
}

/** The attribution's id, over what is said about which claim, by whom, where and when; notes and printed values may change. */
export function attributionId(attribution: Attribution): string {
  const { claim, stance, hedge, speaker, speakerKind, speakerLabel, source, citing, locator, statedOn } = attribution;
  return `attribution:${digest({ claim, stance, hedge, speaker, speakerKind, speakerLabel, source, citing, locator, statedOn })}`;
}

/** A short digest of any JSON value, equal for equal content whatever the order of keys; nulls count as absent. */
export function digest(value: unknown): string {
  return createHash("sha256")
    .update(canonicalize(withoutNulls(value)))
    .digest("hex")
    .slice(0, 32);
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== null && field !== undefined)
      .map(([key, field]) => [key, withoutNulls(field)]),
  );
}

/**
 * The bare claims that a claim narrows by itself: SUPPORT supporter–recipient–type, one for each recipient, and
 * PARTICIPATION actor–event. Empty for other kinds and for a claim that is bare already. Raising fighters keeps its
 * subtype, signing and observing their role, since without it they would say something else (docs/decisions/0006).
 */
export function rootsOf(claim: Claim): readonly Claim[] {
  return bareForms(claim).filter((root) => claimId(root) !== claimId(claim));
}

function bareForms(claim: Claim): readonly Claim[] {
  const { kind, subject, type } = claim;
  if (kind === "SUPPORT") {
    const subtype = raisesFighters(type, claim.subtype) ? claim.subtype : null;
    return inRole(claim, "OBJECT").map((recipient) =>
      claimOf({ kind, subject, type, subtype, participants: { OBJECT: [recipient] } }),
    );
  }
  if (kind === "PARTICIPATION") {
    const role = standsAside(type) ? type : null;
    return inRole(claim, "OBJECT").map((event) =>
      claimOf({ kind, subject, type: role, participants: { OBJECT: [event] } }),
    );
  }
  return [];
}
