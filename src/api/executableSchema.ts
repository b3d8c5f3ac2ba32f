import { readFileSync } from "node:fs";
import {
  buildSchema,
  isAbstractType,
  isEnumType,
  isObjectType,
  isScalarType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLTypeResolver,
} from "graphql";
import type { Context } from "./context.ts";
import { bindCursors } from "./cursors.ts";
import { checkIds } from "./idArguments.ts";
import { resolvers } from "./resolvers/index.ts";
import { scalars, tellWords } from "./scalars.ts";

/** What the resolvers of a type look like to whoever does not know the type. */
type AnyResolvers = Readonly<Record<string, unknown>>;

/**
 * schema.graphql with its resolvers and scalars. Descriptions stay those of the file, which the usual helpers
 * (`makeExecutableSchema`, as Apollo calls it on `typeDefs`) replace by the scalars' own or drop. Fields refuse
 * ids of nothing, and cursors of other questions.
 * @throws Error when a resolver belongs to nothing in the schema.
 */
export function executableSchema(): GraphQLSchema {
  const schema = buildSchema(readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8"));
  for (const [name, own] of Object.entries(resolvers)) attach(schema.getType(name), name, own as AnyResolvers);
  for (const [name, { serialize, parseValue, parseLiteral }] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (!isScalarType(type)) throw new Error(`schema.graphql has no scalar ${name}`);
    Object.assign(type, { serialize, parseValue, parseLiteral });
  }
  for (const type of Object.values(schema.getTypeMap()))
    if (isEnumType(type) && !type.name.startsWith("__")) tellWords(type);
  return schema;
}

function attach(type: GraphQLNamedType | undefined, typeName: string, own: AnyResolvers): void {
  if (isAbstractType(type)) {
    type.resolveType = own["__resolveType"] as GraphQLTypeResolver<unknown, Context>;
    return;
  }
  for (const [fieldName, resolve] of Object.entries(own)) {
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (field === undefined) throw new Error(`schema.graphql has no ${typeName}.${fieldName}`);
    field.resolve = resolve as GraphQLFieldResolver<unknown, Context>;
    bindCursors(field as GraphQLField<unknown, Context>);
    checkIds(field as GraphQLField<unknown, Context>);
  }
}
