import { createHash } from "node:crypto";
import type { Sentence } from "./article.ts";

/**
 * How an attribution names the sentence it rests on: the section and a digest of the sentence, `Section/Subsection#digest`.
 * The sentence itself stays with its publisher.
 */

/** Enough to tell the sentences of one article apart by far. */
const digits = 12;

/** The locator of a sentence: its section and the first twelve hexadecimal digits of its text's SHA-256. */
export function locatorOf({ section, text }: Sentence): string {
  return `${section}#${createHash("sha256").update(text).digest("hex").slice(0, digits)}`;
}

/** The section that a locator names; the whole locator when it names no sentence. */
export function sectionOf(locator: string): string {
  return locator.replace(/#[0-9a-f]{12}$/, "");
}
