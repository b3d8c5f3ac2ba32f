import { anyOf } from "../domain/certainty.ts";
import { inRole } from "../domain/claim.ts";
import {
  addressingOf,
  findingOf,
  isEnd,
  isReading,
  timingOf,
  type Addressed,
  type AddressFacts,
  type EmbargoFinding,
} from "../domain/embargoes.ts";
import { goodsIn } from "../domain/goods.ts";
import { digest } from "../domain/identity.ts";
import { hasMembers } from "../domain/mediators.ts";
import { overlap, type Match } from "../domain/period.ts";
import { periodText } from "../domain/periodText.ts";
import type { SupportType } from "../domain/vocabulary.ts";
import type { Graph } from "../graph/openGraph.ts";
import { questionOfClaims, type ClaimFilter } from "./claimFilter.ts";
import { datedClaims, type Dated } from "./dating.ts";
import { isEvent, readEntities } from "./entities.ts";
import { gatherLists, judgedLists, statedOnly } from "./judgedLists.ts";
import { timeKey } from "./order.ts";
import { gatherOrgans } from "./organs.ts";
import { listPage, type Page, type PageArguments } from "./paging.ts";
import { recipientsForTargets, type TargetTie } from "./recipients.ts";
import { perspectiveOf, type PerspectiveArgument } from "./perspectiveArgument.ts";
import type { ClaimRecord, PerspectiveRecord } from "./types.ts";

export interface SuppliesUnderEmbargoArguments {
  readonly measure: string;
  readonly perspective?: PerspectiveArgument | null;
}

/** A target with the recipient of a delivery, by id. */
export type TargetMatchRecord = Pick<TargetTie, "target" | "recipient" | "by">;

export interface EmbargoDeliveryRecord {
  readonly claim: ClaimRecord;
  /** The event by whose date it is placed. */
  readonly datedBy: string | null;
  readonly finding: EmbargoFinding;
  readonly inTime: Match | null;
  readonly addressed: Addressed;
  /** By which the supplier is addressed, or not. */
  readonly affiliations: readonly ClaimRecord[];
  /** Whether the items of the reading name this sort of support. */
  readonly isNamed: boolean;
  readonly targets: readonly TargetMatchRecord[];
  /** Acts that ended or waived the measure before it, or may have. */
  readonly ends: readonly ClaimRecord[];
  readonly reason: string;
}

export type DeliveryPage = Page<EmbargoDeliveryRecord>;

export interface EmbargoReadingRecord {
  readonly claim: ClaimRecord;
  /** Sorts of support that count. */
  readonly goods: readonly SupportType[];
  readonly unreadItems: readonly string[];
  readonly ends: readonly ClaimRecord[];
  readonly counts: readonly { readonly finding: EmbargoFinding; readonly count: number }[];
  readonly deliveries: (findings: readonly EmbargoFinding[] | null, paging: PageArguments) => DeliveryPage;
}

export interface SuppliesUnderEmbargoRecord {
  /** Id of an event. */
  readonly measure: string;
  readonly readings: readonly EmbargoReadingRecord[];
  /** Whatever else was done with the measure, earliest first. */
  readonly otherActs: readonly ClaimRecord[];
  readonly hiddenCount: number;
  readonly hidden: readonly ClaimRecord[];
  readonly perspective: PerspectiveRecord | null;
}

/**
 * What reached the targets of a measure, by each of its readings, earliest reading first: see {@link timingOf},
 * {@link addressingOf} and {@link findingOf}. Arms count in every reading, other support where its items name it. Deliveries
 * are claims that some source states. Null when the id names no event, which the API has refused before.
 * @throws CostError when there is too much to judge.
 */
export async function findSuppliesUnderEmbargo(
  graph: Graph,
  { measure, perspective: argument }: SuppliesUnderEmbargoArguments,
): Promise<SuppliesUnderEmbargoRecord | null> {
  const [event] = await readEntities(graph, [measure]);
  if (event === undefined || event === null || !isEvent(event)) return null;
  const perspective = perspectiveOf(argument);
  const { acts } = await gatherLists(graph, { acts: await ask(graph, { kinds: ["RESTRICTION"], object: [measure] }) });
  const ties = await recipientsForTargets(graph, { ids: named(acts, "TARGET") });
  const types = acts.filter(isReading).flatMap(({ claim }) => goodsIn(claim.items).types);
  const recipients = [...new Set(ties.map(({ recipient }) => recipient))];
  const { deliveries } = await gatherLists(graph, {
    deliveries: statedOnly(
      await ask(graph, { kinds: ["SUPPORT"], object: recipients, supportTypes: [...new Set(types), "ARMS"] }),
    ),
  });
  const affiliations = await affiliationsOf(graph, acts, deliveries);
  const { lists, hidden } = await judgedLists(graph, { acts, deliveries, affiliations }, perspective, ["deliveries"]);
  const dated = await datedClaims(graph, lists.deliveries);
  const facts: AddressFacts = {
    affiliations: lists.affiliations,
    isGroup: hasMembers,
    nameOf: await namesOf(graph, [
      ...lists.deliveries.map(({ claim }) => claim.subject),
      ...named(lists.acts, "ADDRESSEE"),
      ...dated.flatMap(({ datedBy }) => datedBy ?? []),
    ]),
  };
  const inOrder = lists.acts.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return {
    measure,
    readings: inOrder
      .filter(isReading)
      .map((reading) => readingRecord(reading, { ends: inOrder.filter(isEnd), deliveries: dated, ties, facts })),
    otherActs: inOrder.filter((act) => !isReading(act)),
    hiddenCount: hidden.length,
    hidden,
    perspective: argument ?? null,
  };
}

function ask(graph: Graph, filter: ClaimFilter) {
  return questionOfClaims(graph, { ...filter, scope: "EXACT" }, "filter");
}

function named(acts: readonly ClaimRecord[], role: "TARGET" | "ADDRESSEE"): readonly string[] {
  return [...new Set(acts.flatMap(({ claim }) => inRole(claim, role)))];
}

/** What suppliers, imposers and addressees are organs of, and who is said, or denied, to be a member of addressed groups. */
async function affiliationsOf(
  graph: Graph,
  acts: readonly ClaimRecord[],
  deliveries: readonly ClaimRecord[],
): Promise<readonly ClaimRecord[]> {
  const addressees = named(acts, "ADDRESSEE");
  const { members } = await gatherLists(graph, {
    members: await ask(graph, { kinds: ["AFFILIATION"], relations: ["MEMBER"], object: addressees }),
  });
  const actors = [...deliveries, ...acts].map(({ claim }) => claim.subject);
  return [...members, ...(await gatherOrgans(graph, [...actors, ...addressees]))];
}

/** What to call actors and events. */
async function namesOf(graph: Graph, ids: readonly string[]): Promise<(id: string) => string> {
  const found = await readEntities(graph, [...new Set(ids)]);
  const names = new Map(found.flatMap((entity) => (entity === null ? [] : [[entity.id, entity.name]])));
  return (id) => names.get(id) ?? id;
}

interface ReadingFacts {
  readonly ends: readonly ClaimRecord[];
  readonly deliveries: readonly Dated<ClaimRecord>[];
  readonly ties: readonly TargetTie[];
  readonly facts: AddressFacts;
}

function readingRecord(reading: ClaimRecord, { ends, deliveries, ties, facts }: ReadingFacts): EmbargoReadingRecord {
  const { types, unread } = goodsIn(reading.claim.items);
  const goods = [...new Set<SupportType>(["ARMS", ...types])];
  const targets = inRole(reading.claim, "TARGET");
  const own = ties.filter(({ target }) => targets.includes(target));
  const rows = deliveries
    .filter(({ item }) => goods.some((type) => type === item.claim.type))
    .flatMap((delivery) => deliveryRecord(reading, delivery, { ends, ties: own, allTies: ties, facts, named: types }));
  const findings: readonly EmbargoFinding[] = ["INSIDE", "POSSIBLY_INSIDE", "OUTSIDE", "NOT_ADDRESSED"];
  return {
    claim: reading,
    goods,
    unreadItems: unread,
    ends,
    counts: findings.map((finding) => ({ finding, count: rows.filter((row) => row.finding === finding).length })),
    deliveries: (asked, paging) =>
      listPage(
        rows
          .filter(({ finding }) => asked?.includes(finding) ?? true)
          .map((node) => ({ key: keyOf(node.claim), id: node.claim.id, node })),
        paging,
        `deliveries ${digest({ reading: reading.id, asked })}`,
      ),
  };
}

function deliveryRecord(
  reading: ClaimRecord,
  delivery: Dated<ClaimRecord>,
  given: {
    readonly ends: readonly ClaimRecord[];
    /** Of the targets of this reading. */
    readonly ties: readonly TargetTie[];
    readonly allTies: readonly TargetTie[];
    readonly facts: AddressFacts;
    readonly named: readonly SupportType[];
  },
): readonly EmbargoDeliveryRecord[] {
  const reached = tiesTo(delivery, given.ties);
  const isTarget = anyOf(reached.map(({ certainty }) => certainty));
  if (isTarget === null) return [];
  const ends = given.ends.filter((end) => concerns(end, delivery, given.allTies));
  const { item, period, datedBy } = delivery;
  const timing = timingOf(reading, ends, period);
  const addressing = addressingOf(reading, item.claim.subject, given.facts);
  const isNamed = given.named.some((type) => type === item.claim.type);
  const byId = new Map([...ends, ...(given.facts.affiliations as readonly ClaimRecord[])].map((one) => [one.id, one]));
  const records = (stated: readonly { readonly id: string }[]) => stated.flatMap(({ id }) => byId.get(id) ?? []);
  return [
    {
      claim: item,
      datedBy,
      finding: findingOf(timing, addressing, { isTarget, isNamed }),
      inTime: timing.inTime,
      addressed: addressing.addressed,
      affiliations: records(addressing.affiliations),
      isNamed,
      targets: reached.map(({ target, recipient, by }) => ({ target, recipient, by })),
      ends: records(timing.ends),
      reason: [
        timing.reason,
        ...(datedBy === null || period === null
          ? []
          : [`the delivery is dated only by the ${given.facts.nameOf(datedBy)}, ${periodText(period)}`]),
        addressing.reason,
        ...(isNamed ? [] : ["its items do not name this sort of support"]),
        ...(isTarget === "CERTAIN" ? [] : ["the recipient may not have stood on the side then"]),
      ].join("; "),
    },
  ];
}

/** The targets that a delivery reached, each by the nearest way, and how sure the recipient's place on a side makes it. */
function tiesTo({ item, period }: Dated<ClaimRecord>, ties: readonly TargetTie[]) {
  const nearest = ["SELF", "MEMBER", "ORGAN", "SIDE"];
  const found = ties
    .filter(({ recipient }) => inRole(item.claim, "OBJECT").includes(recipient))
    .map((tie) => ({ ...tie, certainty: tie.period === null ? "CERTAIN" : overlap(tie.period, period) }) as const)
    .filter(({ certainty }) => certainty !== null)
    .toSorted((a, b) => nearest.indexOf(a.by) - nearest.indexOf(b.by));
  const distinct = new Map(found.toReversed().map((tie) => [`${tie.target} ${tie.recipient}`, tie]));
  return [...distinct.values()].toReversed();
}

/** Whether an act that ends a measure ends it for who received a delivery: for all, unless it names targets. */
function concerns({ claim }: ClaimRecord, delivery: Dated<ClaimRecord>, ties: readonly TargetTie[]): boolean {
  const targets = inRole(claim, "TARGET");
  const own = ties.filter(({ target }) => targets.includes(target));
  return targets.length === 0 || tiesTo(delivery, own).length > 0;
}

/** Where a claim stands in the order of time, undated last. */
function keyOf({ id, claim }: ClaimRecord): string {
  return `${timeKey(claim)}\t${id}`;
}
