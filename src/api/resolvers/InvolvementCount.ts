import type { InvolvementCountResolvers } from "../../generated/graphql.ts";
import { actorOf, optional } from "../lookups.ts";

export const InvolvementCount: InvolvementCountResolvers = {
  side: ({ side }, _, context) => optional(side, context, actorOf),
};
