import type { ArmedGroupResolvers } from "../../generated/graphql.ts";
import { actorFields } from "./actorFields.ts";

export const ArmedGroup: ArmedGroupResolvers = actorFields;
