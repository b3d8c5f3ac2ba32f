import type { ParticipantResolvers } from "../../generated/graphql.ts";
import { entityOf } from "../lookups.ts";

export const Participant: ParticipantResolvers = {
  entity: ({ entity }, _, context) => entityOf(entity, context),
};
