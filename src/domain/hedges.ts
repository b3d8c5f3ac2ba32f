import type { Hedge } from "./vocabulary.ts";

/**
 * Which verb of a text is which hedge (docs/model.md, *Hedges*). The verb is kept as written on the attribution; a row
 * whose verb stands here must carry this hedge. Verbs that are not listed leave the choice to the row.
 * "accused" is a plain assertion by the accuser; that he is interested is found by his camp, not by his verb.
 */
export const hedgeOfVerb: Readonly<Record<string, Hedge>> = Object.freeze({
  "according to": "NONE",
  said: "NONE",
  says: "NONE",
  stated: "NONE",
  states: "NONE",
  wrote: "NONE",
  writes: "NONE",
  announced: "NONE",
  confirmed: "NONE",
  reported: "NONE",
  argued: "NONE",
  noted: "NONE",
  called: "NONE",
  accused: "NONE",
  denied: "NONE",
  claimed: "CLAIMED",
  alleged: "CLAIMED",
  purported: "CLAIMED",
  reportedly: "REPORTEDLY",
  "it was reported": "REPORTEDLY",
  allegedly: "REPORTEDLY",
  "may have": "POSSIBLY",
  might: "POSSIBLY",
  possibly: "POSSIBLY",
  assumed: "POSSIBLY",
  believed: "POSSIBLY",
  believe: "POSSIBLY",
  speculated: "POSSIBLY",
  suggested: "POSSIBLY",
});

/** The hedge a verb stands for, or null when the list leaves it open. Case and outer blanks do not matter. */
export function hedgeFor(verb: string): Hedge | null {
  const known = verb.trim().toLowerCase();
  return Object.hasOwn(hedgeOfVerb, known) ? (hedgeOfVerb[known] ?? null) : null;
}
