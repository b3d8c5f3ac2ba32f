import { randomUUID } from "node:crypto";
import { ApolloServerErrorCode, unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { ArgumentError, CostError, DatabaseUnavailableError, QueryTimeoutError } from "../errors.ts";

/** The code of a question that costs more than is borne, by its document or by what the database holds. */
export const tooCostly = "QUERY_TOO_COSTLY";

/** Errors that are the caller's to mend; their messages are ours or GraphQL's and may be shown. */
const callersOwn: ReadonlySet<unknown> = new Set<string>([
  tooCostly,
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
]);

/**
 * What a client is told of an error: a bad argument with its name; that the database is away; else, for anything that
 * should not have happened, only an id, under which the cause stands in the log.
 */
export function errorFormatter(logger: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const told = (message: string, extensions: Readonly<Record<string, unknown>>) => ({
      ...formatted,
      message,
      extensions,
    });
    if (cause instanceof ArgumentError) {
      const { argument, message } = cause;
      return told(`${argument}: ${message}`, { code: ApolloServerErrorCode.BAD_USER_INPUT, argument });
    }
    if (cause instanceof CostError) return told(cause.message, { code: tooCostly });
    if (cause instanceof QueryTimeoutError) {
      logger.warn({ err: cause, path: formatted.path }, "a read took too long");
      return told(`${cause.message}. Ask for less.`, { code: "QUERY_TIMEOUT" });
    }
    if (isUnavailable(cause)) {
      logger.error({ err: cause }, "the database does not answer");
      return told("The database does not answer. Try again later.", { code: "SERVICE_UNAVAILABLE" });
    }
    if (callersOwn.has(formatted.extensions?.["code"])) return formatted;
    const id = randomUUID();
    logger.error({ err: cause, id, path: formatted.path }, "internal error");
    return told(`Internal error ${id}`, { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR });
  };
}

/** What the driver says when it finds no server, or loses it. */
const lostServer: ReadonlySet<unknown> = new Set(["ServiceUnavailable", "SessionExpired"]);

function isUnavailable(cause: unknown): boolean {
  if (cause instanceof DatabaseUnavailableError) return true;
  return typeof cause === "object" && cause !== null && "code" in cause && lostServer.has(cause.code);
}
