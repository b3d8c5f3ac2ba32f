import { inRole, type Claim } from "../domain/claim.ts";
import { ArgumentError, CostError } from "../errors.ts";
import type { Graph } from "../graph/openGraph.ts";
import { questionOfClaims } from "./claimFilter.ts";
import { gatherClaims } from "./claimList.ts";
import { readEvent } from "./entities.ts";
import type { ComposedText } from "./fragments.ts";
import { everyListingText, listedPage, listedRows, type Listing } from "./listing.ts";
import type { PageArguments } from "./paging.ts";
import { periodArgument } from "./periodArgument.ts";
import { perspectiveOf, type PerspectiveArgument } from "./perspectiveArgument.ts";
import type { Scope } from "./scope.ts";
import type { ClaimRecord, EntityKind, EventPage, EventRecord } from "./types.ts";

/** Which events: `EventFilter` of schema.graphql. */
export interface EventFilter {
  readonly kinds?: readonly EntityKind[] | null;
  readonly name?: string | null;
  readonly conflict?: readonly string[] | null;
  readonly partOf?: readonly string[] | null;
  readonly place?: readonly string[] | null;
  readonly participants?: readonly string[] | null;
  readonly scope?: Scope | null;
  /** EDTF. */
  readonly period?: string | null;
  readonly match?: "POSSIBLE" | "CERTAIN" | null;
}

export interface EventsArguments extends PageArguments {
  readonly filter?: EventFilter | null;
  readonly perspective?: PerspectiveArgument | null;
}

/** More events than this are not gathered for one question. */
const mostEvents = 20_000;

/**
 * Events by their beginning, undated last, then name. Lists mean any of their members, so an empty list matches nothing.
 * Who took part is what claims say that somebody asserts, inside the perspective if one is given.
 * @throws ArgumentError naming the argument that cannot be used; CostError when the participants are in too many claims.
 */
export async function listEvents(
  graph: Graph,
  { filter, perspective: argument, ...paging }: EventsArguments,
): Promise<EventPage> {
  if (argument != null && filter?.participants == null)
    throw new ArgumentError("perspective", "tells only who took part: give filter.participants with it");
  const { listing, hidden } = await listingOf(graph, filter ?? {}, argument);
  const page = await listedPage(graph, listing, { ...paging, order: "events" });
  return { ...page, hiddenCount: hidden.length, hidden, perspective: argument ?? null };
}

/**
 * All events that a filter finds, in no order. A perspective tells who took part and nothing else.
 * @throws ArgumentError for a malformed period; CostError when there are more than {@link mostEvents}, or when the
 * participants are in too many claims.
 */
export async function gatherEvents(
  graph: Graph,
  filter: EventFilter,
  argument: PerspectiveArgument | null | undefined,
): Promise<readonly EventRecord[]> {
  const { listing } = await listingOf(graph, filter, argument);
  const events = await listedRows(graph, listing, mostEvents + 1);
  if (events.length > mostEvents)
    throw new CostError(`There are more than ${mostEvents} events, too many to compute over: narrow the question.`);
  return events;
}

async function listingOf(
  graph: Graph,
  filter: EventFilter,
  argument: PerspectiveArgument | null | undefined,
): Promise<{ readonly listing: Listing<EventRecord>; readonly hidden: readonly ClaimRecord[] }> {
  const { kinds, name, conflict, partOf, place, match } = filter;
  const period = periodArgument("filter.period", filter.period);
  const { among, hidden } = await eventsOfParticipants(graph, filter, argument);
  const criteria = {
    kinds: kinds ?? null,
    name: name ?? null,
    conflict: conflict ?? null,
    partOf: partOf ?? null,
    place: place ?? null,
    among,
    period,
    certain: match === "CERTAIN",
  };
  return { listing: { folder: "events", ...beginningOf(criteria), criteria, read: readEvent }, hidden };
}

const paths = ["id", "whole", "nothing"] as const;

function beginningOf(criteria: {
  readonly among: readonly string[] | null;
  readonly conflict: readonly string[] | null;
  readonly partOf: readonly string[] | null;
}): { readonly path: (typeof paths)[number]; readonly access: readonly string[] | null } {
  if (criteria.among !== null) return { path: "id", access: criteria.among };
  const whole = criteria.conflict ?? criteria.partOf;
  return whole === null ? { path: "nothing", access: null } : { path: "whole", access: whole };
}

/** The events in which somebody says that one of the actors took part; null when no actors are asked for. */
async function eventsOfParticipants(
  graph: Graph,
  { participants, scope }: EventFilter,
  argument: PerspectiveArgument | null | undefined,
): Promise<{ readonly among: readonly string[] | null; readonly hidden: readonly ClaimRecord[] }> {
  if (participants == null) return { among: null, hidden: [] };
  const kinds = ["PARTICIPATION", "OCCURRENCE"] as const;
  const question = await questionOfClaims(graph, { kinds, about: participants, scope: scope ?? null }, "filter");
  const actors = new Set(question.named.about?.map(({ id }) => id));
  const keeps = (claim: Claim) => participantsOf(claim).some((id) => actors.has(id));
  const perspective = perspectiveOf(argument);
  const { claims, hidden } = await gatherClaims(graph, question, { rows: "claims", perspective, keeps });
  const asserted = claims.filter(({ strength }) => strength !== "NONE");
  return { among: [...new Set(asserted.flatMap(({ claim }) => eventsIn(claim)))], hidden };
}

/** Who takes part, as a participation or an occurrence has it: not the side that somebody else is on. */
function participantsOf(claim: Claim): readonly string[] {
  return claim.kind === "PARTICIPATION" ? [claim.subject] : [...inRole(claim, "INITIATOR"), ...inRole(claim, "TARGET")];
}

function eventsIn(claim: Claim): readonly string[] {
  return claim.kind === "PARTICIPATION" ? inRole(claim, "OBJECT") : [claim.subject];
}

/** Every statement that lists of events are read with. */
export function everyEventText(): readonly ComposedText[] {
  return everyListingText("events", paths);
}
