import type { DrawnRelationshipResolvers } from "../../generated/graphql.ts";
import { entityOf } from "../lookups.ts";

export const DrawnRelationship: DrawnRelationshipResolvers = {
  from: ({ from }, _, context) => entityOf(from, context),
  to: ({ to }, _, context) => entityOf(to, context),
  caption: ({ claim, type }) => claim?.caption ?? type.toLowerCase().replaceAll("_", " "),
  status: ({ claim }) => claim?.status ?? null,
};
