import type { ActorConnectionResolvers } from "../../generated/graphql.ts";

export const ActorConnection: ActorConnectionResolvers = { totalCount: ({ countAll }) => countAll() };
