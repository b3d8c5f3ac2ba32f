import type { Hedge, SpeakerKind, Stance } from "./vocabulary.ts";

/** One speaker's stance on one claim, as one document gives it. */
export interface Attribution {
  readonly claim: string;
  readonly stance: Stance;
  readonly hedge: Hedge;
  /** The verb as written; null when the document gives none. */
  readonly verb: string | null;
  /** The actor who speaks; null for a document's own voice and for speakers that are only described. */
  readonly speaker: string | null;
  /** Null when the document speaks in its own voice. */
  readonly speakerKind: SpeakerKind | null;
  /** How the document describes a speaker it does not name ("most observers"). */
  readonly speakerLabel: string | null;
  /** The document read. */
  readonly source: string;
  /** The original it relays, if it names one. */
  readonly citing: string | null;
  /** Where in the document. */
  readonly locator: string | null;
  /** EDTF: when the words were said, never when the thing held. */
  readonly statedOn: string | null;
  readonly basis: "EXPLICIT" | "BY_POSITION";
  /** The value as printed, where it had to be read differently. */
  readonly original: string | null;
  readonly note: string | null;
}
