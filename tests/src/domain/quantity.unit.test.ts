import { describe, expect, it } from "@jest/globals";
import { quantityText, type Money, type Quantity } from "../../../src/domain/quantity.ts";

const persons: Quantity = { low: null, best: null, high: null, modifier: null, unit: "persons", whole: null };
const dollars: Money = {
  low: null,
  best: null,
  high: null,
  modifier: null,
  currency: "USD",
  priceYear: null,
  whole: null,
};

describe("quantityText", () => {
  it.each<[string, Quantity | Money]>([
    ["398 persons", { ...persons, best: 398 }],
    ["1 person", { ...persons, best: 1 }],
    ["at least 1 person", { ...persons, low: 1, modifier: "AT_LEAST" }],
    ["1–2 persons", { ...persons, low: 1, high: 2 }],
    ["0 persons", { ...persons, best: 0 }],
    ["1,008 persons", { ...persons, best: 1008 }],
    ["1,500–2,500 persons", { ...persons, low: 1500, high: 2500 }],
    ["2,000 (1,500–2,500) persons", { ...persons, low: 1500, best: 2000, high: 2500 }],
    ["2 persons", { ...persons, low: 2, high: 2 }],
    ["about 200 persons", { ...persons, best: 200, modifier: "ABOUT" }],
    ["at least 2 persons", { ...persons, best: 2, modifier: "AT_LEAST" }],
    ["more than 20 persons", { ...persons, best: 20, modifier: "MORE_THAN" }],
    ["1,500 persons", { ...persons, low: 1500 }],
    ["–2,500 persons", { ...persons, high: 2500 }],
    ["2,000 (1,500–) persons", { ...persons, low: 1500, best: 2000 }],
    ["2,000 (–2,500) persons", { ...persons, best: 2000, high: 2500 }],
    ["almost 1,500–2,500 persons", { ...persons, low: 1500, high: 2500, modifier: "ALMOST" }],
    ["1.234567 percent", { ...persons, best: 1.234567, unit: "percent" }],
    ["dozens of persons", { ...persons, modifier: "DOZENS" }],
    ["55 percent", { ...persons, best: 55, unit: "percent", whole: "claim:arms-imports" }],
    ["0.25 percent", { ...persons, best: 0.25, unit: "percent" }],
    ["about 1,000,000,000 USD", { ...dollars, best: 1_000_000_000, modifier: "ABOUT" }],
    ["35,000,000 USD", { ...dollars, best: 35_000_000, priceYear: 1994 }],
  ])("reads %s", (text, amount) => {
    expect(quantityText(amount)).toBe(text);
  });
});
