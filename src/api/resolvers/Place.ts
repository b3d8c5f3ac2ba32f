import type { PlaceResolvers } from "../../generated/graphql.ts";
import { optional, placeOf } from "../lookups.ts";
import { entityFields } from "./entityFields.ts";
import { claimsAbout } from "./listsOfEntity.ts";

export const Place: PlaceResolvers = {
  ...entityFields,
  claims: claimsAbout,
  partOf: ({ partOf }, _, context) => optional(partOf, context, placeOf),
};
