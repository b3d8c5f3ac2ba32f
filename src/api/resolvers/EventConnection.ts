import type { EventConnectionResolvers } from "../../generated/graphql.ts";

export const EventConnection: EventConnectionResolvers = { totalCount: ({ countAll }) => countAll() };
