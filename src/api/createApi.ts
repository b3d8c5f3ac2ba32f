import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { Logger } from "pino";
import { argumentErrors } from "./argumentErrors.ts";
import type { Context } from "./context.ts";
import { costs } from "./costs.ts";
import { depthRule, maxTokens, operationTypeRule } from "./documentRules.ts";
import { executableSchema } from "./executableSchema.ts";
import { errorFormatter } from "./formatError.ts";

/**
 * The GraphQL server for schema.graphql, not yet reachable. Introspection is always on. Cache hints are switched off: nobody
 * reads them, and computing them costs more than the execution.
 */
export function createApi({ logger }: { readonly logger: Logger }): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: executableSchema(),
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: maxTokens },
    validationRules: [depthRule, operationTypeRule],
    formatError: errorFormatter(logger),
    logger,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled(), argumentErrors, costs],
  });
}
