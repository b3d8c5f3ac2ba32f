import type { CoverageResolvers } from "../../generated/graphql.ts";
import { eventOf, optional } from "../lookups.ts";

export const Coverage: CoverageResolvers = {
  conflict: ({ conflict }, _, context) => optional(conflict, context, eventOf),
  hedgedShare: ({ hedged, attributionCount }) => (attributionCount === 0 ? null : hedged / attributionCount),
  anonymousShare: ({ anonymous, attributionCount }) => (attributionCount === 0 ? null : anonymous / attributionCount),
  opposedShare: ({ opposed, claimCount }) => (claimCount === 0 ? null : opposed / claimCount),
};
