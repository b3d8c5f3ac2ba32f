import { allOf, anyOf, certaintyOf } from "./certainty.ts";
import { inRole, type Claim } from "./claim.ts";
import { alignmentOf, type Leaning, type SideAlignment, type Stated } from "./leanings.ts";
import { hasMembers, nearnessOf, type MediatorTie, type Nearness } from "./mediators.ts";
import type { Belonging, Parties } from "./parties.ts";
import { overlap } from "./period.ts";
import type { ClaimKind, ParticipantRole, positionAttitudes } from "./vocabulary.ts";

export type StakeKind =
  "SUPPORT" | "RESTRICTION" | "POSITION" | "RECOGNITION" | "BIAS" | "AFFILIATION" | "SHARED_ALLIANCE" | "BALLOT";

/** Something that ties a mediator to a party of the conflict. */
export interface Stake extends Nearness {
  readonly kind: StakeKind;
  /** What says so: one claim, or for a shared alliance the mediator's membership, then the party's. */
  readonly claims: readonly Stated[];
  /** The mediator itself, or the organ of it that acted. */
  readonly actor: string;
  /** The parties concerned, sorted; empty for ballots. */
  readonly parties: readonly string[];
  /** The sides to which they belong, sorted; empty for ballots. */
  readonly sides: readonly string[];
  /** How a ballot stands to each side; empty for everything else. */
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
  /** What is said of whom a yes favours, by resolution. */
  readonly leanings: ReadonlyMap<string, readonly Leaning[]>;
}

/** A mediator with what it acts through and the mediations it had part in. */
export interface Mediator {
  readonly id: string;
  /** The mediator itself and its organs. */
  readonly acting: ReadonlySet<string>;
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
 * one, recognition, a bias that somebody sees in it, affiliations, alliances that both are members of, and its ballots. Claims that nobody asserts are none. By kind, then in the order given.
 */
export function stakesOf(mediator: Mediator, facts: StakeFacts, windowYears: number | null): readonly Stake[] {
  const acts = ({ claim }: Stated) => mediator.acting.has(claim.subject);
  const near = (kind: StakeKind, claims: readonly Stated[], actor: string, parties: readonly string[]) =>
    stake({ kind, claims, actor, parties, alignments: [] }, mediator, facts.parties, windowYears);
  return [
    ...facts.stances.filter(acts).flatMap((stance) => {
      const [kind, role] = tying[stance.claim.kind] ?? [];
      if (kind === undefined || role === undefined || isImpartial(stance.claim)) return [];
      return near(kind, [stance], stance.claim.subject, inRole(stance.claim, role));
    }),
    ...facts.affiliations
      .filter(({ claim }) => claim.type !== noStake)
      .flatMap((affiliation) => {
        const [own, other] = ends(affiliation, mediator);
        return own === null ? [] : near("AFFILIATION", [affiliation], own, [other]);
      }),
    ...sharedAlliances(mediator, facts).flatMap(([own, others]) =>
      near("SHARED_ALLIANCE", [own, others], own.claim.subject, [others.claim.subject]),
    ),
    ...facts.ballots.filter(acts).flatMap((ballot) => ballotStake(ballot, mediator, facts, windowYears)),
  ];
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
  { claims, parties: asked, ...rest }: Omit<Stake, keyof Nearness | "sides">,
  { ties }: Mediator,
  parties: Parties,
  windowYears: number | null,
): readonly Stake[] {
  const [first] = claims;
  if (first === undefined) return [];
  const concerned = asked.map((id) => ({ id, belongings: parties.sidesOf(id, first.claim.period) }));
  const belongs = anyOf(concerned.flatMap(({ belongings }) => belongings.map(({ certainty }) => certainty)));
  const standing = allOf([belongs, ...claims.map(({ status }) => certaintyOf(status))]);
  const periods = claims.map(({ claim }) => claim.period);
  const nearness = standing === null ? null : nearnessOf(periods, standing, ties, windowYears);
  if (nearness === null) return [];
  const present = concerned.filter(({ belongings }) => belongings.length > 0);
  const sides = sidesIn(present.flatMap(({ belongings }) => belongings));
  return [{ ...rest, claims, parties: present.map(({ id }) => id).sort(), sides, ...nearness }];
}

function sidesIn(belongings: readonly Belonging[]): readonly string[] {
  return [...new Set(belongings.map(({ side }) => side))].sort();
}

function ballotStake(
  ballot: Stated,
  { ties }: Mediator,
  { parties, leanings }: StakeFacts,
  windowYears: number | null,
): readonly Stake[] {
  const standing = certaintyOf(ballot.status);
  const nearness = standing === null ? null : nearnessOf([ballot.claim.period], standing, ties, windowYears);
  if (nearness === null) return [];
  const said = leanings.get(objectOf(ballot)) ?? [];
  const vote = { vote: ballot.claim.type ?? "", status: ballot.status };
  const alignments = parties.sides.map((side) => alignmentOf(side, vote, said));
  return [
    { kind: "BALLOT", claims: [ballot], actor: ballot.claim.subject, parties: [], sides: [], alignments, ...nearness },
  ];
}
