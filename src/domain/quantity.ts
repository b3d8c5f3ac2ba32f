import type { Modifier } from "./vocabulary.ts";

/**
 * An amount as stated: bounds and best value stay apart, a modifier is kept as a word and changes no number.
 * At least one of `low`, `best`, `high` is given, except with DOZENS. A share names its `whole`. Units are plural
 * English words ("persons", "percent").
 */
export interface Quantity {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly modifier: Modifier | null;
  readonly unit: string;
  readonly whole: string | null;
}

/** An amount of money in whole units of `currency` (ISO 4217); `priceYear` null means nominal or not stated. */
export interface Money {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly modifier: Modifier | null;
  readonly currency: string;
  readonly priceYear: number | null;
  readonly whole: string | null;
}

/** "1,500–2,500 persons", "about 200 persons", "1 person", "55 percent"; money reads "about 1,000,000,000 USD". */
export function quantityText(amount: Quantity | Money): string {
  const unit = "unit" in amount ? (isOne(amount) ? singular(amount.unit) : amount.unit) : amount.currency;
  const modifier = modifierText(amount);
  return `${modifier}${numbers(amount)} ${unit}`.replace("  ", " ").trim();
}

/** Whether an amount is one and nothing else, approximately or not. */
export function isOne({ low, best, high, modifier }: Quantity): boolean {
  const bounds = [low, best, high].filter((bound) => bound !== null);
  return modifier !== "DOZENS" && bounds.length > 0 && bounds.every((bound) => bound === 1);
}

/** Units and populations are plural words. */
export function singular(plural: string): string {
  return plural.endsWith("s") ? plural.slice(0, -1) : plural;
}

/** "dozens of persons", but "about 200 persons". */
function modifierText({ modifier, low, best, high }: Quantity | Money): string {
  if (modifier === null) return "";
  const bare = low === null && best === null && high === null;
  return `${modifier.toLowerCase().replaceAll("_", " ")}${bare ? " of" : ""} `;
}

/** A single bound by itself is read as a number; beside a best value it keeps its dash. */
function numbers({ low, best, high }: Quantity | Money): string {
  if (low === null && high === null) return best === null ? "" : format(best);
  if (low === high && low !== null) return best === null ? format(low) : `${format(best)} (${format(low)})`;
  if (best === null && high === null && low !== null) return format(low);
  const range = [low, high].map((bound) => (bound === null ? "" : format(bound))).join("–");
  return best === null ? range : `${format(best)} (${range})`;
}

function format(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 6 });
}
