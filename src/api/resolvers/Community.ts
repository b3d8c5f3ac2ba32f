import { communityKinds } from "../../domain/vocabulary.ts";
import type { CommunityResolvers } from "../../generated/graphql.ts";
import { optionalWord } from "../words.ts";
import { actorFields } from "./actorFields.ts";

export const Community: CommunityResolvers = {
  ...actorFields,
  communityKind: ({ orgKind }) => optionalWord(communityKinds, orgKind),
};
