import { oppositions, statuses, strengths } from "../domain/vocabulary.ts";
import { readClaim } from "../graph/rows/claimRow.ts";
import { RowReader } from "../graph/rowReader.ts";
import type { ClaimRecord } from "./types.ts";

/** The claim in a row as `read/claimsById` gives it, with what is stored of its standing. */
export function readClaimRecord(row: RowReader): ClaimRecord {
  const node = row.map("properties").withDefaults({ implied: false });
  return {
    id: row.text("id"),
    claim: readClaim(row),
    status: node.word("status", statuses),
    strength: node.word("strength", strengths),
    opposition: node.word("opposition", oppositions),
    statusReason: node.text("statusReason"),
    acknowledgedBy: node.texts("acknowledgedBy"),
    caption: node.text("caption"),
    implied: node.flag("implied"),
    perspective: null,
  };
}

/** The claim in a row as `claims/page` gives it: everybody who stands in it in one list of `parts`. */
export function readListedClaim(row: RowReader): ClaimRecord {
  const parts = row.maps("parts").map((part) => ({ role: part.text("role"), id: part.text("id") }));
  const only = (wanted: string) => parts.find(({ role }) => role === wanted)?.id ?? null;
  const participants = parts.filter(({ role }) => !["SUBJECT", "DURING", "AT"].includes(role));
  const conflict = row.map("properties").withDefaults({ statedConflict: null }).optionalText("statedConflict");
  const named = { subject: only("SUBJECT"), during: only("DURING"), at: only("AT"), participants, conflict };
  return readClaimRecord(new RowReader(row.query, { ...row.row, ...named }));
}
