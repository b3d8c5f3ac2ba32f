import type { VoterSupportResolvers } from "../../generated/graphql.ts";
import { actorsOf } from "../lookups.ts";

export const VoterSupport: VoterSupportResolvers = { sides: ({ sides }, _, context) => actorsOf(sides, context) };
