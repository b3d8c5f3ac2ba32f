import type { Attribution } from "../../domain/attribution.ts";
import { attributionBases, hedges, speakerKinds, stances } from "../../domain/vocabulary.ts";
import type { RowReader } from "../rowReader.ts";

/**
 * The attribution in a row that has `properties` (of its node), `claim`, `source` (ids), `speaker`, `citing` (ids or null)
 * and `locator`.
 */
export function readAttribution(row: RowReader): Attribution {
  const node = row.map("properties").withDefaults(absent);
  return {
    claim: row.text("claim"),
    stance: node.word("stance", stances),
    hedge: node.word("hedge", hedges),
    verb: node.optionalText("verb"),
    speaker: row.optionalText("speaker"),
    speakerKind: node.optionalWord("speakerKind", speakerKinds),
    speakerLabel: node.optionalText("speakerLabel"),
    source: row.text("source"),
    citing: row.optionalText("citing"),
    locator: row.optionalText("locator"),
    statedOn: node.optionalText("statedOn"),
    basis: node.word("basis", attributionBases),
    original: node.optionalText("original"),
    note: node.optionalText("note"),
  };
}

const absent = { verb: null, speakerKind: null, speakerLabel: null, statedOn: null, original: null, note: null };
