import type { VoterConnectionResolvers } from "../../generated/graphql.ts";
import { actorsOf, eventOf, optional } from "../lookups.ts";

export const VoterConnection: VoterConnectionResolvers = {
  totalCount: ({ countAll }) => countAll(),
  conflict: ({ conflict }, _, context) => optional(conflict, context, eventOf),
  sides: ({ sides }, _, context) => actorsOf(sides, context),
};
