import type { SideAlignmentResolvers } from "../../generated/graphql.ts";
import { actorOf } from "../lookups.ts";

export const SideAlignment: SideAlignmentResolvers = {
  side: ({ side }, _, context) => actorOf(side, context),
};
