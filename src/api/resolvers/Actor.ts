import type { ActorResolvers } from "../../generated/graphql.ts";
import { actorType } from "../typeNames.ts";

export const Actor: ActorResolvers = { __resolveType: actorType };
