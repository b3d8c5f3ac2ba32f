import type { DrawnRelationshipResolvers } from "../../generated/graphql.ts";
import { captionOfPlacing } from "../../domain/projection.ts";
import { entityOf } from "../lookups.ts";

export const DrawnRelationship: DrawnRelationshipResolvers = {
  from: ({ from }, _, context) => entityOf(from, context),
  to: ({ to }, _, context) => entityOf(to, context),
  caption: ({ claim, type, period }) => claim?.caption ?? captionOfPlacing(type, period),
  status: ({ claim }) => claim?.status ?? null,
};
