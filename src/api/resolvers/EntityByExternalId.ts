import type { EntityByExternalIdResolvers } from "../../generated/graphql.ts";
import { entityType } from "../typeNames.ts";

export const EntityByExternalId: EntityByExternalIdResolvers = {
  __resolveType: (answer) => ("bearers" in answer ? "AmbiguousExternalId" : entityType(answer)),
};
