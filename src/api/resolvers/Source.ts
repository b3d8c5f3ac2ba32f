import type { SourceResolvers } from "../../generated/graphql.ts";
import { actorOf, optional } from "../lookups.ts";
import { entityFields } from "./entityFields.ts";

export const Source: SourceResolvers = {
  ...entityFields,
  publisher: ({ publisher }, _, context) => optional(publisher, context, actorOf),
};
