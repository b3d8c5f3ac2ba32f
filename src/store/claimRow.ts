import { oppositions, statuses, strengths } from "../domain/vocabulary.ts";
import { readClaim } from "../graph/rows/claimRow.ts";
import type { RowReader } from "../graph/rowReader.ts";
import type { ClaimRecord } from "./types.ts";

/** The claim in a row as `read/claimsById` and `claims/page` give it, with what is stored of its standing. */
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
  };
}
