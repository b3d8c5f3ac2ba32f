import { allOf, certaintyOf } from "./certainty.ts";
import { inRole, type Claim } from "./claim.ts";
import type { Parties } from "./parties.ts";
import type { Match, Period } from "./period.ts";
import type { Status } from "./vocabulary.ts";

/** A claim with how it stands. */
export interface Stated {
  readonly id: string;
  readonly claim: Claim;
  readonly status: Status;
}

/** What a resolution is, as far as telling whom it favours needs it. */
export interface ResolutionFacts {
  readonly id: string;
  readonly period: Period | null;
  /** Claims that it was adopted, by whom and when. */
  readonly adoptions: readonly Stated[];
}

/** That a yes to a resolution is for or against a side, by one claim. */
export interface Leaning {
  readonly side: string;
  readonly yesIs: "FOR" | "AGAINST";
  readonly claim: string;
  /** How sure the claim and the actor's place on the side make it. */
  readonly certainty: Match;
  /** Why the claim says so, in English. */
  readonly reason: string;
}

/** Whom a claim favours or disfavours, if it says what a yes to the resolution does. */
interface Tendency {
  readonly yesIs: Leaning["yesIs"];
  readonly actors: readonly string[];
  readonly reason: string;
}

/**
 * Which sides a yes to a resolution is for or against, by the claims that say so: a side's own position on the resolution; the
 * bias that somebody sees in it; and what the body that adopted it supports, favours or demands by it, which is what it
 * says during the resolution or on its very date. How sides voted says nothing here, and claims that nobody asserts do not
 * count. Sorted by side and claim.
 */
export function leaningsOf(
  resolution: ResolutionFacts,
  claims: readonly Stated[],
  parties: Parties,
): readonly Leaning[] {
  const found = claims.flatMap(({ id, claim, status }) =>
    tendenciesOf(claim, resolution).flatMap(({ yesIs, actors, reason }) =>
      actors
        .flatMap((actor) => parties.sidesOf(actor, claim.period ?? resolution.period))
        .flatMap(({ side, certainty: belonging }) => {
          const certainty = allOf([belonging, certaintyOf(status)]);
          return certainty === null ? [] : [{ side, yesIs, claim: id, certainty, reason }];
        }),
    ),
  );
  const distinct = new Map(found.map((leaning) => [`${leaning.side} ${leaning.claim} ${leaning.yesIs}`, leaning]));
  return [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, leaning]) => leaning);
}

function tendenciesOf(claim: Claim, resolution: ResolutionFacts): readonly Tendency[] {
  const objects = inRole(claim, "OBJECT");
  const tendency = (yesIs: Leaning["yesIs"] | undefined, actors: readonly string[], reason: string) =>
    yesIs === undefined ? [] : [{ yesIs, actors, reason }];
  if (claim.kind === "POSITION" && objects.includes(resolution.id))
    return tendency(ofPosition[claim.type ?? ""], [claim.subject], "its own position on the resolution");
  if (claim.kind === "ASSESSMENT" && claim.type === "BIAS" && claim.subject === resolution.id)
    return tendency(isAnti(claim.subtype) ? "AGAINST" : "FOR", objects, "the bias seen in the resolution");
  if (!isWordOf(claim, resolution)) return [];
  if (claim.kind === "SUPPORT" && claim.type === "DIPLOMATIC")
    return tendency("FOR", objects, "the backing that those who adopted the resolution give it");
  if (claim.kind === "POSITION")
    return tendency(
      { ...ofPosition, DEMANDS: "AGAINST" as const, WARNS: "AGAINST" as const }[claim.type ?? ""],
      objects,
      "what those who adopted the resolution say to it",
    );
  return [];
}

const ofPosition: Readonly<Record<string, Leaning["yesIs"]>> = {
  FAVOURS: "FOR",
  OPPOSES: "AGAINST",
  CONDEMNS: "AGAINST",
};

/** A slug such as `anti-eastmark` turns the judgement round. */
function isAnti(subtype: string | null): boolean {
  return /^(anti|against)-/.test(subtype ?? "");
}

/** Whether a claim is what a resolution says: its adopters' word during it or on its very date. */
function isWordOf({ subject, during, period }: Claim, { id, period: dated, adoptions }: ResolutionFacts): boolean {
  const standing = adoptions.filter(({ status }) => certaintyOf(status) !== null).map(({ claim }) => claim);
  if (!standing.some((claim) => inRole(claim, "INITIATOR").includes(subject))) return false;
  const dates = [dated, ...standing.map((claim) => claim.period)].map((date) => date?.edtf ?? null);
  return during === id || (period !== null && dates.includes(period.edtf));
}

export type Alignment = "WITH" | "AGAINST" | "NEUTRAL" | "UNKNOWN";

/** How a vote stands to a side, and why. */
export interface SideAlignment {
  readonly side: string;
  readonly alignment: Alignment;
  /** Null when the alignment is unknown. */
  readonly certainty: Match | null;
  /** Ids of the claims that say which side a yes favours, sorted. */
  readonly claims: readonly string[];
  /** In English. */
  readonly reason: string;
}

/** A vote as recorded; null when none is. */
export interface Ballot {
  readonly vote: string;
  readonly status: Status;
}

/** How a vote stands to a side, given everything that is said about what a yes does for it. */
export function alignmentOf(side: string, ballot: Ballot | null, leanings: readonly Leaning[]): SideAlignment {
  const own = leanings.filter((leaning) => leaning.side === side);
  const claims = [...new Set(own.map(({ claim }) => claim))].sort();
  const unknown = (reason: string) => ({ side, alignment: "UNKNOWN" as const, certainty: null, claims, reason });
  if (ballot === null) return unknown("no ballot is recorded");
  const voted = certaintyOf(ballot.status);
  if (voted === null) return unknown("nobody asserts the ballot");
  if (ballot.vote === "ABSENT") return unknown("it was absent");
  if (own.length === 0) return unknown("no claim says whether a yes is for or against this side");
  const agreed = agreedLeaning(own);
  if (agreed === null) return unknown("claims disagree on whether a yes is for or against this side");
  const certainty = allOf([voted, agreed.certainty]);
  const reason = `a yes is ${agreed.yesIs.toLowerCase()} the side, as follows from ${[...new Set(own.map((one) => one.reason))].sort().join(" and ")}`;
  return { side, alignment: votes(ballot.vote, agreed.yesIs), certainty, claims, reason };
}

/** What the surest claims agree on; certain when nothing, however unsure, says otherwise. Null when they disagree. */
function agreedLeaning(leanings: readonly Leaning[]): Pick<Leaning, "yesIs" | "certainty"> | null {
  const sure = leanings.filter(({ certainty }) => certainty === "CERTAIN");
  const [first, ...others] = sure.length > 0 ? sure : leanings;
  if (first === undefined || others.some(({ yesIs }) => yesIs !== first.yesIs)) return null;
  const isUndisputed = leanings.every(({ yesIs }) => yesIs === first.yesIs);
  return { yesIs: first.yesIs, certainty: sure.length > 0 && isUndisputed ? "CERTAIN" : "POSSIBLE" };
}

function votes(vote: string, yesIs: Leaning["yesIs"]): Alignment {
  if (vote === "ABSTAIN") return "NEUTRAL";
  return (vote === "YES") === (yesIs === "FOR") ? "WITH" : "AGAINST";
}
