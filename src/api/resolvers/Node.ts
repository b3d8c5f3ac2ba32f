import type { NodeResolvers } from "../../generated/graphql.ts";
import { nodeType } from "../typeNames.ts";

export const Node: NodeResolvers = { __resolveType: nodeType };
