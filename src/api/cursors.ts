import type { GraphQLField } from "graphql";
import { digest } from "../domain/identity.ts";
import type { Context } from "./context.ts";

/**
 * Binds the cursors of a list in pages to everything that was asked of it beside `first` and `after`: a cursor given back with
 * another filter, order or perspective would go on from a place that this list may not have, and is refused instead.
 */
export function bindCursors(field: GraphQLField<unknown, Context>): void {
  const { resolve } = field;
  if (resolve === undefined || !field.args.some(({ name }) => name === "after")) return;
  field.resolve = (parent, args: Readonly<Record<string, unknown>>, context, info) => {
    const { first: _, after: __, ...asked } = args;
    const given = Object.values(asked).filter((value) => value !== null && value !== undefined);
    return resolve(parent, given.length === 0 ? args : { ...args, asked: digest(asked) }, context, info);
  };
}
