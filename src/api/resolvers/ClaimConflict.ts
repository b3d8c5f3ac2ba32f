import type { ClaimConflictResolvers } from "../../generated/graphql.ts";
import { eventOf } from "../lookups.ts";

export const ClaimConflict: ClaimConflictResolvers = {
  conflict: ({ conflict }, _, context) => eventOf(conflict, context),
};
