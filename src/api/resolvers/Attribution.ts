import type { AttributionResolvers } from "../../generated/graphql.ts";
import { actorOf, claimOf, optional, sourceOf } from "../lookups.ts";

export const Attribution: AttributionResolvers = {
  claim: ({ attribution }, _, context) => claimOf(attribution.claim, context),
  stance: ({ attribution }) => attribution.stance,
  hedge: ({ attribution }) => attribution.hedge,
  verb: ({ attribution }) => attribution.verb,
  speaker: ({ attribution }, _, context) => optional(attribution.speaker, context, actorOf),
  speakerKind: ({ attribution }) => attribution.speakerKind,
  speakerLabel: ({ attribution }) => attribution.speakerLabel,
  statedOn: ({ attribution }) => attribution.statedOn,
  source: ({ attribution }, _, context) => sourceOf(attribution.source, context),
  citing: ({ attribution }, _, context) => optional(attribution.citing, context, sourceOf),
  locator: ({ attribution }) => attribution.locator,
  basis: ({ attribution }) => attribution.basis,
  original: ({ attribution }) => attribution.original,
  note: ({ attribution }) => attribution.note,
  rows: ({ id }, _, { loaders }) => loaders.dataSetRows.load(id),
};
