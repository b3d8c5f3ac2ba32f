import type { ClaimResolvers } from "../../generated/graphql.ts";
import { claimType } from "../typeNames.ts";

export const Claim: ClaimResolvers = { __resolveType: claimType };
