import type { SupportFacetsResolvers } from "../../generated/graphql.ts";

export const SupportFacets: SupportFacetsResolvers = { types: ({ supportTypes }) => supportTypes };
