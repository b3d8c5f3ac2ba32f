import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Kind, parse } from "graphql";

/** What a tab of the IDE opens with. */
export interface Tab {
  readonly query: string;
}

/**
 * The tabs that `names`, files of `folder`, make. The IDE titles a tab by its operation, so one without a name gets that of its
 * file: `who-armed-whom.graphql` becomes `query WhoArmedWhom`.
 * @throws Error when a file is missing or holds no GraphQL.
 */
export function tabsOf(names: readonly string[], folder: string): readonly Tab[] {
  return names.map((name) => ({ query: named(readFileSync(join(folder, name), "utf8"), operationName(name)) }));
}

function operationName(file: string): string {
  const words = file.replace(/\.graphql$/, "").split(/[^A-Za-z0-9]+/);
  const name = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
  return /^\d/.test(name) ? `Q${name}` : name;
}

function named(query: string, name: string): string {
  const operation = parse(query).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const start = operation?.loc?.start;
  if (operation === undefined || operation.name !== undefined || start === undefined) return query;
  const rest = query.slice(start);
  const body = rest.startsWith("{") ? ` ${rest}` : rest.slice(operation.operation.length);
  return `${query.slice(0, start)}${operation.operation} ${name}${body}`;
}
