import DataLoader from "dataloader";
import type { Perspective } from "../domain/perspective.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readAttributions, readDataSetRows } from "../store/attributions.ts";
import { readComponents, readConflicts, readRefined, readRefinements, readRivals } from "../store/claimLinks.ts";
import { readClaims } from "../store/claimsById.ts";
import { readLoaded } from "../store/dataSets.ts";
import { readEntities } from "../store/entities.ts";
import { readMembersOf, readSidesOf } from "../store/memberships.ts";
import { readExternalIds, readNames } from "../store/names.ts";
import {
  countKey,
  countReaching,
  countVoicesReaching,
  readReaching,
  reachingKey,
  type ReachingCount,
  type ReachingRequest,
  type ReachingTotals,
} from "../store/reaching.ts";
import { readSeenClaims, type SeenClaim } from "../store/saidInPerspective.ts";
import type { AttributionPage } from "../store/types.ts";

/** Reads that gather the ids asked for at one moment into one query each, and answer an id once. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Fresh loaders; made for each request, so that no answer is older than the request. */
export function createLoaders(graph: Graph) {
  const counted = { cacheKeyFn: countKey };
  const saidCount = new DataLoader<ReachingCount, ReachingTotals, string>((all) => countReaching(graph, all), counted);
  const voiceCount = new DataLoader<ReachingCount, number, string>((all) => countVoicesReaching(graph, all), counted);
  const seen = new Map<string, DataLoader<string, SeenClaim | null>>();
  return {
    /** An entity of any kind; null when there is none. */
    entity: byId(graph, readEntities),
    /** A claim, or the one that took its place; null when there is none. */
    claim: byId(graph, readClaims),
    /** An attribution; null when there is none. */
    attribution: byId(graph, readAttributions),
    /** Whether a data set of a name is loaded. */
    isLoaded: byId(graph, readLoaded),
    names: byId(graph, readNames),
    externalIds: byId(graph, readExternalIds),
    /** Memberships by member. */
    sidesOf: byId(graph, readSidesOf),
    /** Memberships by side. */
    membersOf: byId(graph, readMembersOf),
    /** Conflicts by claim. */
    conflicts: byId(graph, readConflicts),
    /** Ids of narrower claims. */
    refinements: byId(graph, readRefinements),
    /** Ids of broader claims. */
    refined: byId(graph, readRefined),
    /** Ids of parts. */
    components: byId(graph, readComponents),
    /** Ids of rival accounts. */
    rivals: byId(graph, readRivals),
    /** Lines of data sets by attribution. */
    dataSetRows: byId(graph, readDataSetRows),
    /** Claims inside a perspective; null when there is none. */
    seen: (perspective: Perspective) => {
      const key = JSON.stringify(perspective);
      const loader = seen.get(key) ?? byId(graph, (one, ids) => readSeenClaims(one, ids, perspective));
      seen.set(key, loader);
      return loader;
    },
    /** Pages of what is said of claims. */
    said: new DataLoader<ReachingRequest, AttributionPage, string>(
      (requests) =>
        readReaching(graph, requests, {
          totals: (asked) => saidCount.load(asked),
          voices: (asked) => voiceCount.load(asked),
        }),
      { cacheKeyFn: reachingKey },
    ),
  };
}

function byId<T>(graph: Graph, read: (graph: Graph, ids: readonly string[]) => Promise<T[]>): DataLoader<string, T> {
  return new DataLoader((ids) => read(graph, ids));
}
