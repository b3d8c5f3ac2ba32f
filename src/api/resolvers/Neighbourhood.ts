import type { NeighbourhoodResolvers } from "../../generated/graphql.ts";
import { entityOf } from "../lookups.ts";

export const Neighbourhood: NeighbourhoodResolvers = {
  centre: ({ centre }, _, context) => entityOf(centre, context),
  complete: ({ isComplete }) => isComplete,
};
