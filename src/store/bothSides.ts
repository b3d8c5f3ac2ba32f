import { asOfUnnamedSet, sidesSupported, type SidesSupported, type Timing } from "../domain/bothSides.ts";
import type { SideOfConflict } from "../domain/camps.ts";
import { inRole } from "../domain/claim.ts";
import { standsBetween, type SupportType } from "../domain/vocabulary.ts";
import { CostError } from "../errors.ts";
import { readCourt, type GraphCourt } from "../graph/court.ts";
import { readingStatements, type Graph } from "../graph/openGraph.ts";
import { questionOfSupports } from "./claimFilter.ts";
import { gatherClaims } from "./claimList.ts";
import { readSidesOfConflict } from "./conflictSides.ts";
import { judgedLists } from "./judgedLists.ts";
import { byBeginning, compare, groupedBy } from "./order.ts";
import { gatherOrgans, principalsAmong, type Principal } from "./organs.ts";
import { pageInMemory, pageRequest, type Edge, type PageArguments } from "./paging.ts";
import { perspectiveOf, type PerspectiveArgument } from "./perspectiveArgument.ts";
import type { BothSidesPage, BothSidesRecord, ClaimRecord } from "./types.ts";

export interface BothSidesArguments extends PageArguments {
  readonly conflict: string;
  readonly types?: readonly SupportType[] | null;
  readonly timing?: Timing | null;
  readonly perspective?: PerspectiveArgument | null;
}

/** More claims of one supporter than this are not held against each other. */
const mostClaims = 2_000;

/** Somebody asserts them: what is only denied, or was taken back, makes nobody a supporter. */
const asserted = ["ALLEGED", "REPORTED", "CORROBORATED"] as const;

/**
 * Who supported rival sides of a conflict, by name: with stated claims that somebody asserts. What an organ gave counts for
 * what it is an organ of in the end, and organs have no rows of their own. A recipient counts for the
 * sides on which it, or whoever it acts for, stood at a time that may be the claim's; a side counts for itself. Without
 * `types`, support of every type counts but for what stands between the parties (peacekeeping, mediation). A set of actors
 * whom nobody names meets a timing possibly at best.
 * @throws ArgumentError naming the argument that cannot be used; CostError when there is
 * too much to compare.
 */
export async function listBothSidesSupporters(
  graph: Graph,
  { conflict, types, timing, perspective: argument, ...paging }: BothSidesArguments,
): Promise<BothSidesPage> {
  const perspective = perspectiveOf(argument);
  const request = pageRequest(paging, "bothSides");
  const sides = await readSidesOfConflict(graph, conflict);
  const filter = { conflict: [conflict], types: types ?? null, strengths: asserted };
  const question = await questionOfSupports(graph, filter, { path: "filter", statedOnly: true });
  const { claims, hidden } = await gatherClaims(graph, question, {
    rows: "claims",
    perspective,
    keeps: ({ subtype }) => types != null || !standsBetween(subtype),
  });
  const court = await readCourt(readingStatements(graph));
  const organs = await judgedLists(
    graph,
    { organs: await gatherOrgans(graph, [...new Set(claims.map(({ claim }) => claim.subject))]) },
    perspective,
  );
  const principals = principalsAmong(organs.lists.organs);
  const given = claims.flatMap((record) =>
    principals(record.claim.subject, record.claim.period).map((principal) => ({ principal, record })),
  );
  const found = groupedBy(given, ({ principal }) => principal.id).flatMap(([supporter, parts]) => {
    const own = [...new Set(parts.map(({ record }) => record))];
    const supported = supportedBy(own, { sides, court, timing: timing ?? "EVER" });
    if (supported === null) return [];
    const collective = court.isUnnamedSet(supporter);
    return [{ ...recordOf(supporter, parts, collective ? asOfUnnamedSet(supported) : supported), collective }];
  });
  const rows = found.map((node) => ({
    position: { key: court.nameOf(node.supporter).toLowerCase(), id: node.supporter },
    edge: (cursor: string) => ({ cursor, node }),
  }));
  rows.sort((a, b) => compare(a.position.key, b.position.key) || compare(a.position.id, b.position.id));
  const page = pageInMemory<BothSidesRecord, Edge<BothSidesRecord>>(rows, request);
  const allHidden = [...hidden, ...organs.hidden];
  return { ...page, hiddenCount: allHidden.length, hidden: allHidden, perspective: argument ?? null };
}

/** A claim on support, and for whom it counts. */
interface Part {
  readonly principal: Principal;
  readonly record: ClaimRecord;
}

function supportedBy(
  claims: readonly ClaimRecord[],
  {
    sides,
    court,
    timing,
  }: { readonly sides: readonly SideOfConflict[]; readonly court: GraphCourt; readonly timing: Timing },
): SidesSupported | null {
  const counted = new Set(sides.map(({ side }) => side));
  const given = claims.flatMap(({ id, claim }) => {
    const stoodOn = inRole(claim, "OBJECT").flatMap((recipient) => [...court.camps.sides(recipient, claim.period)]);
    const own = [...new Set(stoodOn)].filter((side) => counted.has(side));
    return own.length === 0 ? [] : [{ id, period: claim.period, sides: own }];
  });
  if (given.length > mostClaims)
    throw new CostError(`A supporter has more than ${mostClaims} claims, too many to compare: ask for fewer types.`);
  const conflictsOf = (side: string) => sides.filter((one) => one.side === side).map((one) => one.conflict);
  const areRivals = (side: string, other: string) =>
    side !== other && conflictsOf(side).some((one) => conflictsOf(other).includes(one));
  return sidesSupported(given, areRivals, timing);
}

function recordOf(
  supporter: string,
  parts: readonly Part[],
  { sides, ...rest }: SidesSupported,
): Omit<BothSidesRecord, "collective"> {
  const byId = new Map(parts.map(({ record }) => [record.id, record]));
  const recordsOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []).sort(byBeginning);
  const shown = new Set(sides.flatMap(({ claims }) => claims));
  const organs = parts.filter(({ record }) => shown.has(record.id)).flatMap(({ principal }) => principal.through);
  return {
    supporter,
    organs: [...new Set(organs)],
    ...rest,
    sides: sides.map(({ side, claims, certain, earliest }) => ({
      side,
      claims: recordsOf(claims),
      certain: recordsOf(certain),
      earliest: byId.get(earliest ?? "") ?? null,
    })),
    claims: recordsOf([...shown]),
  };
}
