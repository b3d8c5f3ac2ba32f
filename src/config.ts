import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { ConfigError } from "./errors.ts";

/** Everything the environment decides, validated once and frozen. Only this file reads `process.env`. */
export interface Config {
  /** Set when the caller brings a Neo4j of their own. */
  readonly neo4jUri: string | null;
  readonly neo4jUser: string;
  /** Null when not given: a local Neo4j then generates its own. Never printed. */
  readonly neo4jPassword: string | null;
  readonly neo4jDatabase: string;
  /** The image to run where Docker is the way. */
  readonly neo4jImage: string;
  /** Where the Neo4j Browser of that database is, for links; null when not said. Known by itself where we run the database. */
  readonly neo4jBrowserUrl: string | null;
  /** Whether a local Neo4j gives Neo4j Browser our style, guide and settings at every login. */
  readonly neo4jBrowserKit: boolean;
  /** First HTTP port to try; busy ones are stepped past. */
  readonly port: number;
  readonly host: string;
  /** Absolute folder for local state: the database store, its password, rejects files. */
  readonly home: string;
}

const schemes = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

const nonEmpty = z.string().trim().min(1, "must not be empty");

const Environment = z.object({
  NEO4J_URI: nonEmpty
    .refine((uri) => schemes.includes(uri.split("://")[0] ?? ""), {
      error: `must start with one of ${schemes.map((scheme) => `${scheme}://`).join(", ")}`,
    })
    .refine((uri) => !/:\/\/[^/]*@/.test(uri), {
      error: "must not contain credentials; use NEO4J_USER and NEO4J_PASSWORD",
    })
    .optional(),
  NEO4J_USER: nonEmpty.default("neo4j"),
  NEO4J_PASSWORD: nonEmpty.optional(),
  NEO4J_AUTH_FILE: nonEmpty.optional(),
  NEO4J_DATABASE: nonEmpty.default("neo4j"),
  NEO4J_IMAGE: nonEmpty.default("neo4j:5.26-community"),
  NEO4J_BROWSER_URL: z.url({ protocol: /^https?$/, error: "must be an http:// or https:// address" }).optional(),
  NEO4J_BROWSER_KIT: z.enum(["on", "off"], { error: "must be on or off" }).default("on"),
  PORT: z
    .string()
    .regex(/^\d+$/, "must be a whole number")
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65535, { error: "must be between 1 and 65535" })
    .default(4000),
  HOST: nonEmpty.default("127.0.0.1"),
  ALLEGIANCE_HOME: nonEmpty.default(".allegiance"),
});

/**
 * The configuration the environment asks for. Unset and empty variables take their defaults.
 * @throws ConfigError naming every bad variable at once; values are left out so that no secret is printed.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = Environment.safeParse(given);
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  const login = loginOf(given, problems);
  if (given["NEO4J_URI"] !== undefined && login.password === null && given["NEO4J_AUTH_FILE"] === undefined) {
    problems.push("NEO4J_PASSWORD is needed when NEO4J_URI is set");
  }
  if (!parsed.success || problems.length > 0) {
    throw new ConfigError(`The environment cannot be used:\n${problems.map((line) => `  ${line}`).join("\n")}`);
  }
  const values = parsed.data;
  return Object.freeze({
    neo4jUri: values.NEO4J_URI ?? null,
    neo4jUser: login.user ?? values.NEO4J_USER,
    neo4jPassword: login.password,
    neo4jDatabase: values.NEO4J_DATABASE,
    neo4jImage: values.NEO4J_IMAGE,
    neo4jBrowserUrl: values.NEO4J_BROWSER_URL ?? null,
    neo4jBrowserKit: values.NEO4J_BROWSER_KIT === "on",
    port: values.PORT,
    host: values.HOST,
    home: resolve(values.ALLEGIANCE_HOME),
  });
}

/** Who logs in: NEO4J_PASSWORD, else what the file at NEO4J_AUTH_FILE holds, `user/password` as Neo4j's image writes it. */
function loginOf(
  given: Readonly<Record<string, string | undefined>>,
  problems: string[],
): { readonly user: string | null; readonly password: string | null } {
  const path = given["NEO4J_AUTH_FILE"];
  if (given["NEO4J_PASSWORD"] !== undefined || path === undefined)
    return { user: null, password: given["NEO4J_PASSWORD"]?.trim() ?? null };
  try {
    const [, user, password] = /^([^/\n]+)\/(.+?)\r?\n?$/.exec(readFileSync(path, "utf8")) ?? [];
    if (user !== undefined && password !== undefined) return { user, password };
    problems.push("NEO4J_AUTH_FILE must name a file that holds user/password");
  } catch (error) {
    problems.push(`NEO4J_AUTH_FILE cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
  return { user: null, password: null };
}
