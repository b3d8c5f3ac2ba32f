import type { StateResolvers } from "../../generated/graphql.ts";
import { actorFields } from "./actorFields.ts";

export const State: StateResolvers = actorFields;
