import type { SideResolvers } from "../../generated/graphql.ts";
import { eventOf } from "../lookups.ts";
import { actorFields } from "./actorFields.ts";

export const Side: SideResolvers = {
  ...actorFields,
  conflict: ({ id, conflict }, _, context) => eventOf(conflict ?? id, context),
  members: ({ id }, _, { loaders }) => loaders.membersOf.load(id),
};
