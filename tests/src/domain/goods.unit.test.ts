import { describe, expect, it } from "@jest/globals";
import { goodsIn } from "../../../src/domain/goods.ts";

describe("goodsIn", () => {
  it.each([
    ["arms", ["ARMS"]],
    ["Weapons and munitions", ["ARMS"]],
    ["helicopter spare parts", ["ARMS", "MATERIEL"]],
    ["helicopters", ["ARMS"]],
    ["military vehicles", ["MATERIEL"]],
    ["training", ["TRAINING"]],
    ["aid in money", ["FUNDING"]],
    ["humanitarian aid", ["HUMANITARIAN"]],
    ["military assistance", ["ARMS", "MATERIEL", "TRAINING", "FUNDING", "UNKNOWN"]],
    ["any assistance", ["ARMS", "MATERIEL", "TRAINING", "FUNDING", "ECONOMIC", "HUMANITARIAN", "OTHER", "UNKNOWN"]],
  ])("reads %s as %j", (item, types) => {
    expect(goodsIn([item])).toEqual({ types, unread: [] });
  });

  it.each([
    [
      "ARMS",
      "weapon, munition, missile, missiles, tank, tanks, artillery, drone, drones, warplane, warplanes, aircraft, helicopter",
    ],
    ["MATERIEL", "materiel, matériel, equipment, vehicle, vehicles, spare part, parts, fuel, transport, logistics"],
    ["TRAINING", "training, exercise, exercises"],
    ["FUNDING", "money, fund, funds, funding, loan, loans, grant, grants, credit, credits, financing, financial"],
    ["INTELLIGENCE", "intelligence"],
    ["FIGHTERS", "fighters, mercenaries, volunteers, recruits"],
    ["TROOPS", "troops, soldiers"],
    ["TERRITORY_ACCESS", "transit, overflight, overflights, airspace"],
    ["HUMANITARIAN", "humanitarian, food, wheat, medicine, medicines"],
    ["ECONOMIC", "trade, goods, economic, energy, gas, oil"],
  ])("reads as %s each of: %s", (type, words) => {
    for (const word of words.split(", "))
      expect([word, goodsIn([word])]).toEqual([word, { types: [type], unread: [] }]);
  });

  it("names each sort once, and says what it does not understand", () => {
    expect(goodsIn(["weapons", "pumpkins", "ammunition", "alarms"])).toEqual({
      types: ["ARMS"],
      unread: ["pumpkins", "alarms"],
    });
    expect(goodsIn([])).toEqual({ types: [], unread: [] });
  });
});
