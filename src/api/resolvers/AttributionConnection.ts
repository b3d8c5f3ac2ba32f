import type { AttributionConnectionResolvers } from "../../generated/graphql.ts";

export const AttributionConnection: AttributionConnectionResolvers = {
  totalCount: ({ countAll }) => countAll(),
  undatedCount: ({ countUndated }) => countUndated(),
  voiceCount: ({ countVoices }) => countVoices(),
};
