import type { Money, Quantity } from "./quantity.ts";

/** All numbers between two bounds, either of which may be left out of it or infinite. Never empty. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** How far "about" reaches when numbers are compared: a tenth either way. The number itself stays as stated. */
const aboutParts = 10;
/** "Dozens" is two dozen or more. */
const dozens = 24;

/**
 * The numbers an amount may stand for. Amounts count things, so nothing lies below zero; what is not stated above is
 * unlimited. "About" reaches a tenth either way, "more than" leaves its number out, "almost" lies below it.
 */
export function intervalOf({ low, best, high, modifier }: Quantity | Money): Interval {
  const from = low ?? best ?? 0;
  const to = high ?? best ?? Infinity;
  switch (modifier) {
    case null:
      return between(from, to);
    case "ABOUT":
      return between(from - from / aboutParts, to + to / aboutParts);
    case "AT_LEAST":
      return between(from, Infinity);
    case "MORE_THAN":
      return { ...between(from, Infinity), lowOpen: true };
    case "AT_MOST":
      return between(0, to);
    case "LESS_THAN":
    case "ALMOST":
      return { ...between(0, to), highOpen: to > 0 };
    case "DOZENS":
      return between(Math.min(Math.max(from, dozens), high ?? Infinity), high ?? Infinity);
  }
}

function between(low: number, high: number): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}

/** Whether every number of `a` is less than every number of `b`. */
export function isBelow(a: Interval, b: Interval): boolean {
  return a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen));
}

/** Whether no number lies in both. */
export function areDisjoint(a: Interval, b: Interval): boolean {
  return isBelow(a, b) || isBelow(b, a);
}

/** Every sum of a number of the one and a number of the other. */
export function sumOf(a: Interval, b: Interval): Interval {
  return {
    low: a.low + b.low,
    high: a.high + b.high,
    lowOpen: a.lowOpen || b.lowOpen,
    highOpen: a.highOpen || b.highOpen,
  };
}

/** What adds nothing. */
export const zero: Interval = Object.freeze(between(0, 0));
