import { inRole, type Claim } from "./claim.ts";
import { familyOf } from "./claimKinds.ts";
import type { Period } from "./period.ts";
import type { ClaimKind } from "./vocabulary.ts";

/** An event that may date a claim, and whether the claim held as long as it lasted or at some time during it. */
export interface DatingEvent {
  readonly event: string;
  readonly isWhole: boolean;
}

/** Kinds of what was done or suffered: where the source names a conflict, that was in it. Attitudes and judgements may reach beyond. */
export const deeds: readonly ClaimKind[] = [
  "SUPPORT",
  "MEDIATION",
  "PARTICIPATION",
  "OCCURRENCE",
  "CONTROL",
  "ESTIMATE",
  "BALLOT",
];

/**
 * The events whose date a claim takes when it has none of its own, the first that has one: of an occurrence the event itself;
 * that during which it held; of votes, participations and mediation what they are about; of what was done or suffered in a
 * conflict the conflict that the source names. Attitudes and judgements may be of any time, whatever they are about. Empty for
 * claims that are dated.
 */
export function datingEvents(claim: Claim): readonly DatingEvent[] {
  if (claim.period !== null) return [];
  const within = [claim.during, ...aboutEvent(claim), deeds.includes(claim.kind) ? claim.conflict : null]
    .filter((event) => event !== null)
    .map((event) => ({ event, isWhole: false }));
  return claim.kind === "OCCURRENCE" ? [{ event: claim.subject, isWhole: true }, ...within] : within;
}

/** The one event that a vote, a participation or mediation is about; none where there are several, and for other kinds. */
function aboutEvent(claim: Claim): readonly string[] {
  if (!["BALLOT", "PARTICIPATION", "MEDIATION"].includes(claim.kind)) return [];
  const events = inRole(claim, "OBJECT").filter((id) => familyOf(id) === "EVENT");
  return events.length === 1 ? events : [];
}

/** Measures of what stands at a time, rather than of what happened over one. */
const standingMeasures: ReadonlySet<string | null> = new Set(["INHABITANTS", "STRENGTH", "SHARE", "VOTES"]);

/**
 * When a claim held, to be matched with other times: its period, but for what is added up over one (losses, spending, support of
 * which an amount or a share is told), of which nothing says that there was some in each part of it. That lies at some time
 * within, as a single date does: certain in what holds all of it, possible in what touches it.
 */
export function heldIn({
  kind,
  measure,
  quantity,
  money,
  period,
}: Pick<Claim, "kind" | "measure" | "quantity" | "money" | "period">): Period | null {
  const isTotal = kind === "ESTIMATE" ? !standingMeasures.has(measure) : quantity !== null || money !== null;
  if (period === null || !isTotal || !["ESTIMATE", "SUPPORT"].includes(kind)) return period;
  return dateFrom(period, false) ?? period;
}

/**
 * The date that an event gives a claim: its own, or some time inside it as a single EDTF date says, since what happens during
 * a war need not last as long. Null where the event has no first or last day: such a time would say nothing.
 */
export function dateFrom(event: Period, isWhole: boolean): Period | null {
  if (isWhole) return event;
  const { edtf, startEarliest, endLatest, approximate, uncertain } = event;
  if (startEarliest === null || endLatest === null) return null;
  return {
    edtf,
    startEarliest,
    startLatest: endLatest,
    endEarliest: startEarliest,
    endLatest,
    startKind: "GIVEN",
    endKind: "GIVEN",
    approximate,
    uncertain,
  };
}
