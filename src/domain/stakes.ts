import { allOf, anyOf, certaintyOf } from "./certainty.ts";
import { inRole, type Claim } from "./claim.ts";
import { heldIn } from "./dating.ts";
import { alignmentOf, type Leaning, type SideAlignment, type Stated } from "./leanings.ts";
import { hasMembers, nearnessOf, type MediatorTie, type Nearness } from "./mediators.ts";
import type { Belonging, Parties } from "./parties.ts";
import { overlap, type Match, type Period } from "./period.ts";
import type { ClaimKind, ParticipantRole, positionAttitudes } from "./vocabulary.ts";

export type StakeKind =
  "SUPPORT" | "RESTRICTION" | "POSITION" | "RECOGNITION" | "BIAS" | "AFFILIATION" | "SHARED_ALLIANCE" | "BALLOT";

/** How whoever did something belongs to a mediator: it is it, its organ, in an office of it, or a group of which it is a member. */
export type ActingKind = "SELF" | "ORGAN" | "OFFICER" | "MEMBER";

/** Something that ties a mediator to a party of the conflict. */
export interface Stake extends Nearness {
  readonly kind: StakeKind;
  /** What says so: one claim, or for a shared alliance the mediator's membership, then the party's. */
  readonly claims: readonly Stated[];
  /** The mediator itself, or who acted for it. */
  readonly actor: string;
  readonly by: ActingKind;
  /** The parties concerned, sorted; empty for what is about a resolution. */
  readonly parties: readonly string[];
  /** The sides to which they belong, sorted; empty for what is about a resolution. */
  readonly sides: readonly string[];
  /** How a ballot, or a position on a resolution, stands to each side; empty for everything else. */
  readonly alignments: readonly SideAlignment[];
}

/** Everything that may tie mediators to parties. */
export interface StakeFacts {
  readonly parties: Parties;
  /** Support, restrictions, positions and recognitions by mediators, and judgements on their bias. */
  readonly stances: readonly Stated[];
  /** Between mediators and parties, either way, and of both in alliances. */
  readonly affiliations: readonly Stated[];
  /** Ids of organisations that are alliances. */
  readonly alliances: ReadonlySet<string>;
  readonly ballots: readonly Stated[];
  /** Positions on resolutions. */
  readonly positions: readonly Stated[];
  /** What is said of whom a yes favours, by resolution. */
  readonly leanings: ReadonlyMap<string, readonly Leaning[]>;
  /** Whether somebody may have held an office of an actor, or of an organ of it, or led one, at a time. */
  readonly heldOffice: (officer: string, of: string, when: Period | null) => boolean;
}

/** A mediator with what it acts through and the mediations it had part in. */
export interface Mediator {
  readonly id: string;
  /** The mediator itself and its organs. */
  readonly acting: ReadonlySet<string>;
  /** Who holds or held an office of these at whatever time. */
  readonly officers: ReadonlySet<string>;
  /** The groups whose doing it shares as a member, with how sure that is. */
  readonly groups: ReadonlyMap<string, Match>;
  readonly ties: readonly MediatorTie[];
}

/** Attitudes to a party that favour it or turn against it; to be neutral or to call for restraint ties to nobody. */
export const partialAttitudes: readonly (typeof positionAttitudes)[number][] = [
  "FAVOURS",
  "OPPOSES",
  "CONDEMNS",
  "DEMANDS",
  "WARNS",
];

/** Of claims that tie their subject to parties: as what, and in which role the parties stand. */
const tying: Readonly<Partial<Record<ClaimKind, readonly [StakeKind, ParticipantRole]>>> = {
  SUPPORT: ["SUPPORT", "OBJECT"],
  RESTRICTION: ["RESTRICTION", "TARGET"],
  POSITION: ["POSITION", "OBJECT"],
  RECOGNITION: ["RECOGNITION", "OBJECT"],
  ASSESSMENT: ["BIAS", "OBJECT"],
};

/** Where a mediator comes from says nothing on what it has at stake. */
const noStake = "ORIGIN";

/**
 * What a mediator had at stake near its mediations: support that it gave a party, measures that it aimed at one, positions on
 * one or on a resolution, recognition, a bias that somebody sees in it, affiliations, alliances that both are members of, and its
 * ballots. Of stances those of its organs, of its officers while in office, and of the mediating groups that it is a member of
 * count, too. Claims that nobody asserts are none. By kind, then in the order given.
 */
export function stakesOf(mediator: Mediator, facts: StakeFacts, windowYears: number | null): readonly Stake[] {
  const near = (kind: StakeKind, claims: readonly Stated[], acting: Acting, parties: readonly string[]) =>
    stake({ kind, claims, ...acting, parties, alignments: [] }, mediator, facts.parties, windowYears);
  const onVote = (kind: StakeKind, said: Stated, vote: string, acting: Acting) =>
    stakeOnVote(kind, said, { vote, acting }, mediator, facts, windowYears);
  return [
    ...facts.stances.flatMap((stance) => {
      const [kind, role] = tying[stance.claim.kind] ?? [];
      const acting = actingIn(stance, mediator, facts);
      if (kind === undefined || role === undefined || acting === null || isImpartial(stance.claim)) return [];
      const found = near(kind, [stance], acting, inRole(stance.claim, role));
      return found.filter(({ sides }) => kind !== "POSITION" || !isTowardsAll(sides, facts.parties));
    }),
    ...facts.affiliations
      .filter(({ claim }) => claim.type !== noStake)
      .flatMap((affiliation) => {
        const [own, other] = ends(affiliation, mediator);
        return own === null ? [] : near("AFFILIATION", [affiliation], ownActing(own, mediator), [other]);
      }),
    ...sharedAlliances(mediator, facts).flatMap(([own, others]) =>
      near("SHARED_ALLIANCE", [own, others], ownActing(own.claim.subject, mediator), [others.claim.subject]),
    ),
    ...facts.positions.flatMap((position) => {
      const vote = voteLike[position.claim.type ?? ""];
      const acting = actingIn(position, mediator, facts);
      const isKnown = facts.leanings.has(objectOf(position));
      return vote === undefined || acting === null || !isKnown ? [] : onVote("POSITION", position, vote, acting);
    }),
    ...facts.ballots
      .filter(({ claim }) => mediator.acting.has(claim.subject))
      .flatMap((ballot) =>
        onVote("BALLOT", ballot, ballot.claim.type ?? "", ownActing(ballot.claim.subject, mediator)),
      ),
  ];
}

/** Who did something, as what of a mediator, and how surely it is that. */
interface Acting {
  readonly actor: string;
  readonly by: ActingKind;
  readonly certainty: Match;
}

/** As whom of a mediator the subject of a claim acted; null when as none. */
function actingIn({ claim: { subject, period } }: Stated, mediator: Mediator, facts: StakeFacts): Acting | null {
  if (mediator.acting.has(subject)) return ownActing(subject, mediator);
  if (mediator.officers.has(subject) && facts.heldOffice(subject, mediator.id, period))
    return { actor: subject, by: "OFFICER", certainty: "CERTAIN" };
  const shares = mediator.groups.get(subject);
  return shares === undefined ? null : { actor: subject, by: "MEMBER", certainty: shares };
}

function ownActing(actor: string, { id }: Mediator): Acting {
  return { actor, by: actor === id ? "SELF" : "ORGAN", certainty: "CERTAIN" };
}

/** What a position on a resolution would be as a vote. */
const voteLike: Readonly<Record<string, string>> = { FAVOURS: "YES", OPPOSES: "NO" };

/** Whether something is directed at every side of a conflict alike. */
function isTowardsAll(sides: readonly string[], parties: Parties): boolean {
  return sides.length > 1 && parties.sides.every((side) => sides.includes(side));
}

/** Whether a claim takes no side: a position for neither, or a judgement on something else than bias. */
function isImpartial({ kind, type }: Claim): boolean {
  if (kind === "POSITION") return !partialAttitudes.some((attitude) => attitude === type);
  return kind === "ASSESSMENT" && type !== "BIAS";
}

/** Of an affiliation the end that is the mediator's, if one and only one is, then the other. */
function ends(affiliation: Stated, { acting }: Mediator): readonly [own: string | null, other: string] {
  const { subject } = affiliation.claim;
  const object = objectOf(affiliation);
  if (acting.has(subject) === acting.has(object)) return [null, object];
  return acting.has(subject) ? [subject, object] : [object, subject];
}

function objectOf({ claim }: Stated): string {
  return inRole(claim, "OBJECT")[0] ?? "";
}

/** Pairs of memberships in one alliance: the mediator's and a party's. */
function sharedAlliances(
  { acting }: Mediator,
  { affiliations, alliances, parties }: StakeFacts,
): readonly (readonly [Stated, Stated])[] {
  const inAlliance = affiliations.filter(
    (one) => one.claim.type === "MEMBER" && alliances.has(objectOf(one)) && hasMembers(objectOf(one)),
  );
  const actors = new Set(parties.actors);
  return inAlliance
    .filter(({ claim }) => acting.has(claim.subject))
    .flatMap((own) =>
      inAlliance
        .filter((one) => objectOf(one) === objectOf(own) && actors.has(one.claim.subject))
        .filter((one) => !acting.has(one.claim.subject) && overlap(own.claim.period, one.claim.period) !== null)
        .map((other) => [own, other] as const),
    );
}

function stake(
  { claims, parties: asked, certainty, ...rest }: Omit<Stake, "mediations" | "inTime" | "sides">,
  { ties }: Mediator,
  parties: Parties,
  windowYears: number | null,
): readonly Stake[] {
  const [first] = claims;
  if (first === undefined) return [];
  const concerned = asked.map((id) => ({ id, belongings: parties.sidesOf(id, first.claim.period) }));
  const belongs = anyOf(concerned.flatMap(({ belongings }) => belongings.map(({ certainty }) => certainty)));
  const standing = allOf([belongs, certainty, ...claims.map(({ status }) => certaintyOf(status))]);
  const periods = claims.map(({ claim }) => heldIn(claim));
  const nearness = standing === null ? null : nearnessOf(periods, standing, ties, windowYears);
  if (nearness === null) return [];
  const present = concerned.filter(({ belongings }) => belongings.length > 0);
  const sides = sidesIn(present.flatMap(({ belongings }) => belongings));
  return [{ ...rest, claims, parties: present.map(({ id }) => id).sort(), sides, ...nearness }];
}

function sidesIn(belongings: readonly Belonging[]): readonly string[] {
  return [...new Set(belongings.map(({ side }) => side))].sort();
}

/** What is said on a resolution, as a vote on it, with how that stands to each side. */
function stakeOnVote(
  kind: StakeKind,
  said: Stated,
  { vote, acting: { actor, by, certainty } }: { readonly vote: string; readonly acting: Acting },
  { ties }: Mediator,
  { parties, leanings }: StakeFacts,
  windowYears: number | null,
): readonly Stake[] {
  const standing = allOf([certaintyOf(said.status), certainty]);
  const nearness = standing === null ? null : nearnessOf([said.claim.period], standing, ties, windowYears);
  if (nearness === null) return [];
  const known = leanings.get(objectOf(said)) ?? [];
  const alignments = parties.sides.map((side) => alignmentOf(side, { vote, status: said.status }, known));
  return [{ kind, claims: [said], actor, by, parties: [], sides: [], alignments, ...nearness }];
}
