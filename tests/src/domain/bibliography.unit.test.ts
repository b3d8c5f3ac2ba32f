import { describe, expect, it } from "@jest/globals";
import { cslDate, cslItem, type CitedWork } from "../../../src/domain/bibliography.ts";

const work: CitedWork = {
  id: "source:letter",
  kind: "STATEMENT",
  title: "A letter",
  publisher: null,
  published: null,
  madePublic: null,
  url: null,
  language: null,
  licence: null,
  version: null,
  locators: [],
  relayedBy: [],
};

describe("a work as CSL-JSON", () => {
  it("has nothing that is not recorded", () => {
    expect(cslItem(work)).toEqual({ id: "source:letter", type: "document", title: "A letter" });
  });

  it("has a newspaper's publisher as what it stood in, and when it became public", () => {
    expect(
      cslItem({ ...work, kind: "NEWS", publisher: "The Courier", published: "1993-04-17", madePublic: "2005" }),
    ).toEqual({
      id: "source:letter",
      type: "article-newspaper",
      title: "A letter",
      publisher: "The Courier",
      "container-title": "The Courier",
      issued: { "date-parts": [[1993, 4, 17]] },
      "available-date": { "date-parts": [[2005]] },
    });
  });

  it("says in its note what CSL has no field for", () => {
    const { note } = cslItem({
      ...work,
      version: "2",
      licence: "CC0-1.0",
      locators: ["p. 3", "p. 9"],
      relayedBy: ["A book"],
    });
    expect(note).toBe("Version 2. Licence: CC0-1.0. As relayed by: A book. At: p. 3; p. 9.");
  });
});

describe("a work of which only the earliest day of publication is known", () => {
  it("has it as written, and in words in the note", () => {
    expect(cslItem({ ...work, published: "2001-05/" })).toMatchObject({
      issued: { literal: "2001-05/" },
      note: "Published not before 2001-05-01.",
    });
    expect(cslItem({ ...work, published: "2001-05/.." })).not.toHaveProperty("note");
    expect(cslItem({ ...work, published: "/2001-05" })).not.toHaveProperty("note");
  });
});

describe("a date as CSL-JSON", () => {
  it.each([
    ["1993", { "date-parts": [[1993]] }],
    ["1993-04", { "date-parts": [[1993, 4]] }],
    ["1993-04-17", { "date-parts": [[1993, 4, 17]] }],
    [
      "2016-04-01/2016-04-05",
      {
        "date-parts": [
          [2016, 4, 1],
          [2016, 4, 5],
        ],
      },
    ],
    ["1993~", { "date-parts": [[1993]], circa: true }],
    ["1993-21", { literal: "1993-21" }],
    ["199X", { literal: "199X" }],
    ["1992/..", { literal: "1992/.." }],
    ["1992/", { literal: "1992/" }],
  ])("is exact where it can be, and else as written: %s", (edtf, date) => {
    expect(cslDate(edtf)).toEqual(date);
  });
});
