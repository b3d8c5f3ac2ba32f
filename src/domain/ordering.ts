import { inRole, type Claim } from "./claim.ts";
import { claimKinds, participantRoles } from "./vocabulary.ts";

/**
 * Where a claim stands among claims that a list's own order leaves equal, as a text to compare by code units: by subject, kind,
 * objects, the kind's own word, population, time (undated last), place, event, number, and who else takes part. Ids stand for
 * names, without their prefix. Claims that agree in all of it are put in the order of their ids by whoever lists them.
 */
export function orderingOf(claim: Claim): string {
  const { kind, subject, type, measure, subtype, population, period, at, during } = claim;
  return [
    slugOf(subject),
    String(claimKinds.indexOf(kind)).padStart(2, "0"),
    slugsIn(claim, "OBJECT"),
    type ?? measure ?? "",
    subtype ?? "",
    population ?? "",
    period?.startEarliest ?? period?.startLatest ?? period?.endLatest ?? undated,
    period?.endLatest ?? undated,
    slugOf(at),
    slugOf(during),
    amountOf(claim),
    ...participantRoles.filter((role) => role !== "OBJECT").map((role) => slugsIn(claim, role)),
  ].join(separator);
}

/** An id without its prefix, which is near enough to a name to put things in the order of names; empty for null. */
export function slugOf(id: string | null): string {
  return id?.slice(id.indexOf(":") + 1) ?? "";
}

/** Below every character of the parts, so that a part that another begins with comes first. */
const separator = "\t";
/** Behind every digit. */
const undated = "~";
/** Whole digits of the largest amount that is put in order: hundreds of billions. */
const digits = 15;

function slugsIn(claim: Claim, role: Parameters<typeof inRole>[1]): string {
  return inRole(claim, role).map(slugOf).join(" ");
}

function amountOf({ quantity, money }: Claim): string {
  const amount = quantity ?? money;
  const number = amount?.best ?? amount?.low ?? amount?.high ?? null;
  return number === null ? "" : number.toFixed(2).padStart(digits, "0");
}
