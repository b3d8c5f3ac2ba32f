import type { NeighbourhoodNodeResolvers } from "../../generated/graphql.ts";
import { entityOf } from "../lookups.ts";

export const NeighbourhoodNode: NeighbourhoodNodeResolvers = {
  entity: ({ entity }, _, context) => entityOf(entity, context),
};
