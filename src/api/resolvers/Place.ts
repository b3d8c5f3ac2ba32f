import type { PlaceResolvers } from "../../generated/graphql.ts";
import { optional, placeOf } from "../lookups.ts";
import { entityFields } from "./entityFields.ts";

export const Place: PlaceResolvers = {
  ...entityFields,
  partOf: ({ partOf }, _, context) => optional(partOf, context, placeOf),
};
