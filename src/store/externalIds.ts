import { overlap, parseOptionalPeriod, parsePeriod } from "../domain/period.ts";
import { ArgumentError } from "../errors.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readQuery } from "../graph/readQuery.ts";
import type { ExternalIdBearerRecord } from "./types.ts";

export interface ExternalIdArguments {
  readonly scheme: string;
  readonly value: string;
  /** ISO day. */
  readonly validAt?: string | null;
}

const entitiesByExternalId = readQuery<
  { scheme: string; values: readonly string[] },
  ExternalIdBearerRecord & { readonly value: string }
>("read/entitiesByExternalId", (row) => ({
  entity: row.text("id"),
  value: row.text("value"),
  validity: row.optionalText("validity"),
}));

/**
 * Who bears an identifier elsewhere, by id: mostly one entity or none, but some schemes give a number again to somebody else.
 * With `validAt`, only those who may have borne it on that day. Letter case is passed over unless the value is there as given.
 * An entity that bears it in several periods comes once for each.
 * @throws ArgumentError naming `scheme` or `value` when it is blank.
 */
export async function bearersOfExternalId(
  graph: Graph,
  { scheme, value, validAt }: ExternalIdArguments,
): Promise<readonly ExternalIdBearerRecord[]> {
  const [askedScheme, asked] = [given("scheme", scheme).toLowerCase(), given("value", value)];
  const values = [...new Set([asked, asked.toUpperCase(), asked.toLowerCase()])];
  const found = await entitiesByExternalId(graph, { scheme: askedScheme, values });
  const exact = found.filter((one) => one.value === asked);
  const day = validAt == null ? null : parsePeriod(validAt);
  return (exact.length > 0 ? exact : found)
    .filter(({ validity }) => day === null || overlap(parseOptionalPeriod(validity), day) !== null)
    .map(({ entity, validity }) => ({ entity, validity }));
}

function given(argument: string, text: string): string {
  const trimmed = text.trim();
  if (trimmed === "") throw new ArgumentError(argument, "is blank");
  return trimmed;
}
