import type { CitationResolvers } from "../../generated/graphql.ts";
import { optional, sourceOf } from "../lookups.ts";

export const Citation: CitationResolvers = {
  source: ({ source }, _, context) => optional(source, context, sourceOf),
  relayedBy: ({ relayedBy }, _, context) => Promise.all(relayedBy.map((id) => sourceOf(id, context))),
};
