import type { PersonResolvers } from "../../generated/graphql.ts";
import { actorFields } from "./actorFields.ts";

export const Person: PersonResolvers = actorFields;
