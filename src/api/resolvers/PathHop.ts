import type { PathHopResolvers } from "../../generated/graphql.ts";
import { actorOf } from "../lookups.ts";

export const PathHop: PathHopResolvers = {
  from: ({ from }, _, context) => actorOf(from, context),
  to: ({ to }, _, context) => actorOf(to, context),
};
