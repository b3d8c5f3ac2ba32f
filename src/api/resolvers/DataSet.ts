import type { DataSetResolvers } from "../../generated/graphql.ts";
import { totalOf } from "../../store/dataSets.ts";

export const DataSet: DataSetResolvers = {
  entityCount: ({ entities }) => totalOf(entities),
  claimCount: ({ claims }) => totalOf(claims),
  attributionCount: ({ attributions }) => totalOf(attributions),
};
