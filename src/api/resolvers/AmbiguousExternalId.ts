import type { AmbiguousExternalIdResolvers } from "../../generated/graphql.ts";

export const AmbiguousExternalId: AmbiguousExternalIdResolvers = { candidates: ({ bearers }) => bearers };
