import type { EmbargoTargetResolvers } from "../../generated/graphql.ts";
import { actorOf } from "../lookups.ts";

export const EmbargoTarget: EmbargoTargetResolvers = {
  target: ({ target }, _, context) => actorOf(target, context),
  recipient: ({ recipient }, _, context) => actorOf(recipient, context),
};
