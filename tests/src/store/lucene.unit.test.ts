import { describe, expect, it } from "@jest/globals";
import { foldText } from "../../../src/domain/folding.ts";
import { luceneQuery } from "../../../src/store/lucene.ts";

const query = (text: string, bySound = false) => luceneQuery(foldText(text), { typos: "USUAL", bySound });

describe("luceneQuery", () => {
  it.each([
    ["Iran", "folded:((+(iran iran*)))"],
    ["x Armenia", "folded:((+x +(armenia armenia* armenia~1)))"],
    ["UNA-UNSO", "folded:((+(una una*) +(unso unso*)) (+(unaunso unaunso* unaunso~1)))"],
    ["AND) OR title:*", "folded:((+(and and*) +(or or*) +(title title* title~1)))"],
  ])("of %s", (text, expected) => {
    expect(query(text)).toBe(expected);
  });

  it("asks for sounds where they are wanted and tell enough", () => {
    expect(query("ארדוגן", true)).toContain(" sounds:((+rtkn))");
    expect(query("Syria", true)).not.toContain("sounds");
  });

  it("looks for no typos in long texts", () => {
    const words = (count: number) => Array.from({ length: count }, () => "armenia").join(" ");
    expect(query(words(12))).toContain("~");
    expect(query(words(13))).not.toContain("~");
  });
});
