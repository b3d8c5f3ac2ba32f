import { organizationKinds } from "../../domain/vocabulary.ts";
import type { OrganizationResolvers } from "../../generated/graphql.ts";
import { optionalWord } from "../words.ts";
import { actorFields } from "./actorFields.ts";

export const Organization: OrganizationResolvers = {
  ...actorFields,
  organizationKind: ({ orgKind }) => optionalWord(organizationKinds, orgKind),
};
