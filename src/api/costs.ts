import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, Kind } from "graphql";
import type { Context } from "./context.ts";
import { tooCostly } from "./formatError.ts";
import { dearestPath, requestedCost, type DearPath } from "./requestedCost.ts";

/** What a question may cost, as {@link requestedCost} counts. */
export const largestCost = 500_000;

/**
 * Refuses questions that may cost too much, before anything is read, and writes into `extensions.cost` of every answer what
 * the question might have cost (null when it could not be understood), what is allowed, and what it did cost: the objects of
 * the answer, and the reads of the database with their rows and time.
 */
export const costs: ApolloServerPlugin<Context> = {
  requestDidStart: () => {
    let requested: number | null = null;
    return Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
        if (operation === undefined) return Promise.resolve();
        const question = { schema, fragments, operation, variables: request.variables ?? {} };
        requested = requestedCost(question);
        if (requested !== null && requested > largestCost) throw refusal(requested, dearestPath(question, largestCost));
        return Promise.resolve();
      },
      willSendResponse: ({ response: { body }, contextValue: { spending } }) => {
        if (body.kind !== "single") return Promise.resolve();
        const { singleResult } = body;
        const { reads, rows, databaseMs } = spending;
        const actual = { objects: objectsIn(singleResult.data), reads, rows, databaseMs: Math.round(databaseMs) };
        singleResult.extensions = { ...singleResult.extensions, cost: { requested, allowed: largestCost, actual } };
        return Promise.resolve();
      },
    });
  },
};

function refusal(requested: number, { path, remedy }: DearPath): GraphQLError {
  const advice =
    remedy === null
      ? "Ask for fewer lists inside lists, or for less at once."
      : `It would be allowed with \`first: ${remedy.first}\` at ${remedy.pages.map((page) => `\`${page}\``).join(", ")}.`;
  const message = `The question may cost ${requested}; at most ${largestCost} is allowed. Most of it is \`${path}\`. ${advice}`;
  return new GraphQLError(message, {
    extensions: { code: tooCostly, requested, allowed: largestCost, path, remedy, http: { status: 400 } },
  });
}

/** How many objects there are in an answer, itself left out. */
function objectsIn(data: unknown): number {
  if (typeof data !== "object" || data === null) return 0;
  const values: readonly unknown[] = Array.isArray(data) ? data : Object.values(data);
  return values.reduce<number>((sum, value) => sum + (isObject(value) ? 1 : 0) + objectsIn(value), 0);
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
