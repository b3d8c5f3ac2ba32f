import type { Claim } from "../domain/claim.ts";
import { clauseOf, sentenceOf } from "../domain/sentence.ts";
import type { ClaimRecord } from "../store/types.ts";
import type { Context } from "./context.ts";
import { entityOf } from "./lookups.ts";

/** Claims in words, with the names that the graph has for everybody in them. */

/** A claim as a sentence that can be read by itself, as it stands where it was found. */
export async function sentenceFor(record: ClaimRecord, context: Context): Promise<string> {
  return sentenceOf(record.claim, record, await namesIn(record.claim, context));
}

/** What some claims say, in their order, to stand inside a sentence: "31 soldiers … were killed in April 2016; 92 …". */
export async function clausesFor(records: readonly ClaimRecord[], context: Context): Promise<string> {
  const clauses = await Promise.all(records.map(async ({ claim }) => clauseOf(claim, await namesIn(claim, context))));
  return clauses.join("; ");
}

async function namesIn(claim: Claim, context: Context): Promise<(id: string) => string> {
  const ids = [claim.subject, ...Object.values(claim.participants).flat(), claim.conflict, claim.during, claim.at];
  const named = [...new Set(ids.filter((id) => id !== null))];
  const entities = await Promise.all(named.map((id) => entityOf(id, context)));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
