import { countStatuses } from "../../domain/standing.ts";
import type { SupportedSideResolvers } from "../../generated/graphql.ts";
import { actorOf } from "../lookups.ts";

export const SupportedSide: SupportedSideResolvers = {
  side: ({ side }, _, context) => actorOf(side, context),
  statuses: ({ claims }) => countStatuses(claims.map(({ status }) => status)),
};
