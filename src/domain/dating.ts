import { inRole, type Claim } from "./claim.ts";
import { familyOf } from "./claimKinds.ts";
import type { Period } from "./period.ts";

/** An event that may date a claim, and whether the claim held as long as it lasted or at some time during it. */
export interface DatingEvent {
  readonly event: string;
  readonly isWhole: boolean;
}

/**
 * The events whose date a claim takes when it has none of its own, the first that has one: of an occurrence the event itself;
 * that during which it held; of votes, participations and mediation what they are about. Attitudes and judgements may be of any
 * time, whatever they are about. Empty for claims that are dated.
 */
export function datingEvents(claim: Claim): readonly DatingEvent[] {
  if (claim.period !== null) return [];
  const during = claim.during === null ? [] : [{ event: claim.during, isWhole: false }];
  switch (claim.kind) {
    case "OCCURRENCE":
      return [{ event: claim.subject, isWhole: true }, ...during];
    case "BALLOT":
    case "PARTICIPATION":
    case "MEDIATION": {
      const events = inRole(claim, "OBJECT").filter((id) => familyOf(id) === "EVENT");
      return events.length === 1 ? [...during, ...events.map((event) => ({ event, isWhole: false }))] : during;
    }
    default:
      return during;
  }
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
