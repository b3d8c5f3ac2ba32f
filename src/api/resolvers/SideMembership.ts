import type { SideMembershipResolvers } from "../../generated/graphql.ts";
import { actorOf } from "../lookups.ts";

export const SideMembership: SideMembershipResolvers = {
  side: ({ side }, _, context) => actorOf(side, context),
  member: ({ member }, _, context) => actorOf(member, context),
};
