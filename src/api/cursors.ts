import type { GraphQLField } from "graphql";
import { digest } from "../domain/identity.ts";
import type { Context } from "./context.ts";

/**
 * Binds the cursors of a list in pages to everything that was asked of it beside `first` and `after`, and to whose list it is: a
 * cursor given back with another filter, order or perspective, or under another actor or claim, would go on from a place that
 * this list may not have, and is refused instead.
 */
export function bindCursors(field: GraphQLField<unknown, Context>): void {
  const { resolve } = field;
  if (resolve === undefined || !field.args.some(({ name }) => name === "after")) return;
  field.resolve = (parent, args: Readonly<Record<string, unknown>>, context, info) => {
    const { first: _, after: __, ...asked } = args;
    const given = Object.values(asked).filter((value) => value !== null && value !== undefined);
    const of = idOf(parent);
    const isBound = given.length > 0 || of !== null;
    return resolve(parent, isBound ? { ...args, asked: digest({ asked, of }) } : args, context, info);
  };
}

/** The id of the thing under which a list stands; null at the root, and for rows that have none. */
function idOf(parent: unknown): string | null {
  const id = typeof parent === "object" && parent !== null && "id" in parent ? parent.id : null;
  return typeof id === "string" ? id : null;
}
