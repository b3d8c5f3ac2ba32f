import type { EntityResolvers } from "../../generated/graphql.ts";
import { entityType } from "../typeNames.ts";

export const Entity: EntityResolvers = { __resolveType: entityType };
