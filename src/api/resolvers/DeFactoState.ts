import type { DeFactoStateResolvers } from "../../generated/graphql.ts";
import { actorFields } from "./actorFields.ts";

export const DeFactoState: DeFactoStateResolvers = actorFields;
