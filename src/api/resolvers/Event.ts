import type { EventResolvers } from "../../generated/graphql.ts";
import { eventOf, optional, placeOf } from "../lookups.ts";
import { entityFields } from "./entityFields.ts";
import { claimsAbout } from "./listsOfEntity.ts";

export const Event: EventResolvers = {
  ...entityFields,
  claims: claimsAbout,
  partOf: ({ partOf }, _, context) => optional(partOf, context, eventOf),
  place: ({ place }, _, context) => optional(place, context, placeOf),
};
