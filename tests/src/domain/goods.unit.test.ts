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

  it("names each sort once, and says what it does not understand", () => {
    expect(goodsIn(["weapons", "pumpkins", "ammunition", "alarms"])).toEqual({
      types: ["ARMS"],
      unread: ["pumpkins", "alarms"],
    });
    expect(goodsIn([])).toEqual({ types: [], unread: [] });
  });
});
