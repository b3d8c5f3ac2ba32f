import type { SearchHitResolvers } from "../../generated/graphql.ts";
import { entityOf } from "../lookups.ts";

export const SearchHit: SearchHitResolvers = { entity: ({ entity }, _, context) => entityOf(entity, context) };
