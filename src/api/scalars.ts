import { GraphQLScalarType, Kind } from "graphql";
import { GraphQLLocalDate, GraphQLPositiveInt, GraphQLURL } from "graphql-scalars";
import { parsePeriod } from "../domain/period.ts";

const EDTF = new GraphQLScalarType<string, string>({
  name: "EDTF",
  serialize: String,
  parseValue: readEdtf,
  parseLiteral: (node) => readEdtf(node.kind === Kind.STRING ? node.value : null),
});

/** The text in canonical form. @throws PeriodError for what is outside EDTF level 0–1. */
function readEdtf(value: unknown): string {
  if (typeof value !== "string") throw new TypeError("An EDTF date or interval is given as a string.");
  return parsePeriod(value).edtf;
}

/**
 * The scalar with plain errors. graphql-js adds what was found and where to any error but a GraphQLError, which it takes
 * for complete; those of graphql-scalars name no place.
 */
function withPlainErrors<I, O>(scalar: GraphQLScalarType<I, O>): GraphQLScalarType<I, O> {
  return new GraphQLScalarType<I, O>({
    ...scalar.toConfig(),
    parseValue: (value) => plainly(() => scalar.parseValue(value)),
    parseLiteral: (node, variables) => plainly(() => scalar.parseLiteral(node, variables)),
  });
}

function plainly<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new TypeError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

export const scalars = {
  EDTF,
  LocalDate: GraphQLLocalDate,
  PositiveInt: withPlainErrors(GraphQLPositiveInt),
  URL: GraphQLURL,
};
