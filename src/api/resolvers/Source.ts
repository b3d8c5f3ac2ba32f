import type { SourceResolvers } from "../../generated/graphql.ts";
import { actorOf, optional } from "../lookups.ts";
import { entityFields } from "./entityFields.ts";
import { attributionsWith } from "./listsOfEntity.ts";

export const Source: SourceResolvers = {
  ...entityFields,
  attributions: attributionsWith("source"),
  relayed: attributionsWith("citing"),
  publisher: ({ publisher }, _, context) => optional(publisher, context, actorOf),
};
