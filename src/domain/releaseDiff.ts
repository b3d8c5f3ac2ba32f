import type { Status } from "./vocabulary.ts";
import { statuses } from "./vocabulary.ts";

/** What a data set states row by row. */
export const statedKinds = ["ENTITY", "CLAIM", "ATTRIBUTION"] as const;
export type StatedKind = (typeof statedKinds)[number];

export const changeKinds = ["ADDED", "REMOVED", "CHANGED"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A thing as a data set states it at one time. */
export interface Stated {
  readonly id: string;
  /** Digest of everything its row says. */
  readonly content: string;
  /** In words, for whoever reads that it is gone. */
  readonly text: string;
  /** Null for what is no claim. */
  readonly status: Status | null;
}

/** A thing under the name by which it is found again when what it says has been corrected. */
export interface KeyedThing extends Stated {
  readonly what: StatedKind;
  readonly key: string;
}

/** How a thing stood before and stands after; null where it was not there. One of the two is always there. */
export interface Change {
  readonly what: StatedKind;
  readonly key: string;
  readonly before: Stated | null;
  readonly after: Stated | null;
}

export function changeKindOf({ before, after }: Change): ChangeKind {
  if (before === null) return "ADDED";
  return after === null ? "REMOVED" : "CHANGED";
}

/**
 * What differs between two states of a data set, in no order: things that only one of them has, and things whose content or
 * status differs. Words alone are no change: they follow the names of others.
 */
export function changesBetween(before: readonly KeyedThing[], after: readonly KeyedThing[]): readonly Change[] {
  return joined(byName(before), byName(after));
}

/** What several changes make one after another: a thing is compared as it was before the first with how it is after the last. */
export function composed(steps: readonly (readonly Change[])[]): readonly Change[] {
  const [first, last] = [new Map<string, Change>(), new Map<string, Change>()];
  for (const change of steps.flat()) {
    const name = nameOf(change);
    if (!first.has(name)) first.set(name, change);
    last.set(name, change);
  }
  return [...first].flatMap(([name, { what, key, before }]) => {
    const after = last.get(name)?.after ?? null;
    return isSame(before, after) ? [] : [{ what, key, before, after }];
  });
}

function byName(things: readonly KeyedThing[]): ReadonlyMap<string, KeyedThing> {
  return new Map(things.map((thing) => [nameOf(thing), thing]));
}

function joined(before: ReadonlyMap<string, KeyedThing>, after: ReadonlyMap<string, KeyedThing>): readonly Change[] {
  return [...new Map([...before, ...after])].flatMap(([name, { what, key }]) => {
    const change = { what, key, before: statedOf(before.get(name)), after: statedOf(after.get(name)) };
    return isSame(change.before, change.after) ? [] : [change];
  });
}

function nameOf({ what, key }: Pick<Change, "what" | "key">): string {
  return `${what} ${key}`;
}

function statedOf(thing: KeyedThing | undefined): Stated | null {
  if (thing === undefined) return null;
  const { id, content, text, status } = thing;
  return { id, content, text, status };
}

function isSame(before: Stated | null, after: Stated | null): boolean {
  return before?.id === after?.id && before?.content === after?.content && before?.status === after?.status;
}

/** In the order in which they are listed: by what has changed, how, and in the words of what is left of it. */
export function changeOrder(change: Change): string {
  const { what, before, after } = change;
  const place = `${statedKinds.indexOf(what)}${changeKinds.indexOf(changeKindOf(change))}`;
  return `${place} ${(after ?? before)?.text.toLowerCase() ?? ""}`;
}

/** Whether a word is a status. */
export function isStatus(word: string): word is Status {
  return (statuses as readonly string[]).includes(word);
}
