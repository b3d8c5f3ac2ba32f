import {
  GraphQLID,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
} from "graphql";
import { isId } from "../domain/identity.ts";
import { ArgumentError } from "../errors.ts";
import type { Context } from "./context.ts";

type Field = GraphQLField<unknown, Context>;

/**
 * Makes a field refuse arguments that stand where an id is wanted and have not the form of one, `prefix:slug`, however deep in
 * a filter or a perspective. A name in place of an id would otherwise find nothing, and nothing reads like "nobody". An id
 * that has the form and names nothing is the field's own business.
 */
export function checkIds(field: Field): void {
  const { resolve } = field;
  const holding = field.args.filter(({ type }) => holdsIds(type));
  if (resolve === undefined || holding.length === 0) return;
  field.resolve = (parent, args: Readonly<Record<string, unknown>>, context, info) => {
    for (const argument of holding) refuseMalformed(argument, args[argument.name]);
    return resolve(parent, args, context, info);
  };
}

function refuseMalformed({ name, type }: GraphQLArgument, value: unknown): void {
  const found = malformedIn(type, value, name);
  if (found === null) return;
  const message = `"${found.text.slice(0, 80)}" is no id: an id is a prefix and a name, such as state:russia; search finds it by a name`;
  throw new ArgumentError(found.path, message);
}

interface Malformed {
  /** With the fields on the way, list indexes left out: `filter.recipient`. */
  readonly path: string;
  readonly text: string;
}

/** The first text in a coerced value that stands for an id and is none. */
function malformedIn(type: GraphQLInputType, value: unknown, path: string): Malformed | null {
  if (value === null || value === undefined) return null;
  if (isNonNullType(type)) return malformedIn(type.ofType, value, path);
  if (isListType(type)) return firstOf(value as readonly unknown[], (one) => malformedIn(type.ofType, one, path));
  if (isInputObjectType(type)) {
    return firstOf(Object.values(type.getFields()), (field) =>
      malformedIn(field.type, (value as Readonly<Record<string, unknown>>)[field.name], `${path}.${field.name}`),
    );
  }
  return type === GraphQLID && typeof value === "string" && !isId(value) ? { path, text: value } : null;
}

function firstOf<T>(items: readonly T[], find: (item: T) => Malformed | null): Malformed | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** Whether ids may stand in values of a type; input types that hold one another are looked at once. */
function holdsIds(type: GraphQLInputType, seen = new Set<GraphQLInputType>()): boolean {
  if (isNonNullType(type) || isListType(type)) return holdsIds(type.ofType, seen);
  if (!isInputObjectType(type)) return type === GraphQLID;
  if (seen.has(type)) return false;
  seen.add(type);
  return Object.values(type.getFields()).some((field) => holdsIds(field.type, seen));
}
