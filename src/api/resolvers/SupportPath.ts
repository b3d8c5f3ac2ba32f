import type { SupportPathResolvers } from "../../generated/graphql.ts";

export const SupportPath: SupportPathResolvers = { length: ({ hops }) => hops.length };
