import type { MatchedClaimsResolvers } from "../../generated/graphql.ts";
import { pageOfClaims } from "../../store/claimList.ts";

export const MatchedClaims: MatchedClaimsResolvers = { claims: ({ claims }, paging) => pageOfClaims(claims, paging) };
