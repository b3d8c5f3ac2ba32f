import type { ScopeMatchResolvers } from "../../generated/graphql.ts";
import { actorOf } from "../lookups.ts";

export const ScopeMatch: ScopeMatchResolvers = {
  matched: ({ matched }, _, context) => actorOf(matched, context),
};
