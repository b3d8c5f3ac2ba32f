import type { ExternalIdBearerResolvers } from "../../generated/graphql.ts";
import { entityOf } from "../lookups.ts";

export const ExternalIdBearer: ExternalIdBearerResolvers = {
  entity: ({ entity }, _, context) => entityOf(entity, context),
};
