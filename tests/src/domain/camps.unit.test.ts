import { describe, expect, it } from "@jest/globals";
import { Camps, type CampFacts, type CampTie } from "../../../src/domain/camps.ts";
import { parsePeriod } from "../../../src/domain/period.ts";
import { armenianSide, azerbaijaniSide, karabakh, onSide, tie } from "./support.ts";

const nobody: CampFacts = { ties: [], members: [], sides: [] };
const day = (edtf: string) => parsePeriod(edtf);

describe("principals", () => {
  const camps = new Camps(karabakh);

  it("climbs from an office-holder through the organ to the state while the office lasts", () => {
    expect([...camps.principals("person:yagub-mammadov", day("1992-04"))]).toEqual([
      "person:yagub-mammadov",
      "org:parliament-of-azerbaijan",
      "state:azerbaijan",
    ]);
  });

  it.each([
    ["before the office", "1992-02-29", ["person:yagub-mammadov"]],
    ["after the office", "1992-06-01", ["person:yagub-mammadov"]],
  ])("is the person alone %s", (_, when, principals) => {
    expect([...camps.principals("person:yagub-mammadov", day(when))]).toEqual(principals);
  });

  it.each([
    ["the day of speaking is unknown", null],
    ["the year of speaking may fall inside the office", day("1992")],
  ])("counts a dated office when %s", (_, when) => {
    expect(camps.principals("person:yagub-mammadov", when).has("state:azerbaijan")).toBe(true);
  });

  it("counts an office whose dates are unknown on every day", () => {
    const undated = new Camps({ ...nobody, ties: [tie("person:x", "OFFICE_HOLDER", "org:y")] });
    expect([...undated.principals("person:x", day("2020-01-01"))]).toEqual(["person:x", "org:y"]);
  });

  it("climbs for a leader and not for a mere member", () => {
    const facts = { ...nobody, ties: [tie("person:x", "LEADER", "org:led"), tie("person:x", "MEMBER", "org:joined")] };
    expect([...new Camps(facts).principals("person:x", null)]).toEqual(["person:x", "org:led"]);
  });

  it("ends where organs form a ring", () => {
    const ring = { ...nobody, ties: [tie("org:a", "ORGAN", "org:b"), tie("org:b", "ORGAN", "org:a")] };
    expect([...new Camps(ring).principals("org:a", null)]).toEqual(["org:a", "org:b"]);
  });
});

describe("sides", () => {
  const camps = new Camps(karabakh);

  it.each([
    ["a member stands on its side", "state:armenia", [armenianSide]],
    ["an organ stands where its state stands", "org:parliament-of-azerbaijan", [azerbaijaniSide]],
    ["a side stands on itself", armenianSide, [armenianSide]],
    ["an outsider stands nowhere", "state:jordan", []],
  ])("%s", (_, actor, sides) => {
    expect([...camps.sides(actor, null)]).toEqual(sides);
  });

  it("holds only while the membership lasts", () => {
    expect([...camps.sides("defacto:artsakh", day("2016"))]).toEqual([armenianSide]);
    expect([...camps.sides("defacto:artsakh", day("2024"))]).toEqual([]);
  });
});

describe("camp", () => {
  it("adds what the actor is a member of, and that thing's side", () => {
    const facts: CampFacts = {
      ties: [tie("person:volunteer", "MEMBER", "group:battalion")],
      members: [onSide("group:battalion", azerbaijaniSide)],
      sides: karabakh.sides,
    };
    expect([...new Camps(facts).camp("person:volunteer", null)]).toEqual([
      "person:volunteer",
      "group:battalion",
      azerbaijaniSide,
    ]);
  });
});

describe("sidesIn", () => {
  const facts: CampFacts = {
    ties: [tie("org:army", "ORGAN", "state:alba")],
    members: [
      onSide("state:alba", "side:north"),
      onSide("state:alba", "side:coast", "1990/2000"),
      onSide("side:north", "side:coast"),
    ],
    sides: [
      { side: "side:north", conflict: "conflict:hill" },
      { side: "side:coast", conflict: "conflict:sea" },
      { side: "side:coast", conflict: "conflict:hill-war" },
    ],
  };
  const camps = new Camps(facts);

  it.each([
    ["the side of the conflict", "state:alba", "1993", ["conflict:sea"], ["side:coast"]],
    ["an organ's, by whom it acts for", "org:army", "1993", ["conflict:sea"], ["side:coast"]],
    [
      "the side of the nearest conflict that has one",
      "state:alba",
      "1993",
      ["conflict:hill-war", "conflict:hill"],
      ["side:coast"],
    ],
    [
      "that of a conflict around, where none is nearer",
      "state:alba",
      "1993",
      ["conflict:raid", "conflict:hill"],
      ["side:north"],
    ],
    ["only a side on which it stood then", "state:alba", "2005", ["conflict:sea"], ["side:north"]],
    [
      "all, sorted, where none is of these conflicts",
      "state:alba",
      "1993",
      ["conflict:quiet"],
      ["side:coast", "side:north"],
    ],
    ["all where there is no conflict", "state:alba", "1993", [], ["side:coast", "side:north"]],
    ["a side itself, whatever the conflict", "side:north", "1993", ["conflict:sea"], ["side:north"]],
    ["none of who stands on none", "state:corvia", "1993", ["conflict:sea"], []],
  ])("are %s", (_, actor, when, conflicts, sides) => {
    expect(camps.sidesIn(actor, day(when), conflicts)).toEqual(sides);
  });
});

describe("isInterested", () => {
  const camps = new Camps(karabakh);

  it.each([
    ["a party in its own matter", "state:jordan", "state:jordan", true],
    ["an organ in its state's matter", "org:government-of-armenia", "state:armenia", true],
    ["a state in its organ's matter", "state:armenia", "org:government-of-armenia", true],
    ["two organs of one state", "org:government-of-armenia", "org:armenian-ministry-of-defence", true],
    ["another member of the same side", "defacto:artsakh", "state:armenia", true],
    ["the adversary", "state:azerbaijan", "state:armenia", true],
    ["the adversary's organ", "org:parliament-of-azerbaijan", "org:government-of-armenia", true],
    ["the adversary in the side's matter", "state:azerbaijan", armenianSide, true],
    ["the side in its member's matter", armenianSide, "state:armenia", true],
    ["the other side in a member's matter", azerbaijaniSide, "state:armenia", true],
    ["an outsider in a party's matter", "org:human-rights-watch", "state:armenia", false],
    ["a party in an outsider's matter", "state:armenia", "state:jordan", false],
  ])("%s: %s on %s", (_, speaker, party, interested) => {
    expect(camps.isInterested(speaker, party, null)).toBe(interested);
  });

  it("takes two organs of an outsider, which stands on no side, as one camp while both are its organs", () => {
    const ties = [tie("org:army", "ORGAN", "state:jordan"), tie("org:court", "ORGAN", "state:jordan", "1990/1994")];
    const outsider = new Camps({ ...nobody, ties });
    expect(outsider.isInterested("org:army", "org:court", day("1992"))).toBe(true);
    expect(outsider.isInterested("org:army", "org:court", day("2001"))).toBe(false);
  });

  it("makes an adversary only of who was on another side when the words were said", () => {
    const facts: CampFacts = {
      ...karabakh,
      members: [onSide("state:armenia", armenianSide, "1988/1994"), onSide("state:azerbaijan", azerbaijaniSide)],
    };
    const dated = new Camps(facts);
    expect(dated.isInterested("state:azerbaijan", "state:armenia", day("1993"))).toBe(true);
    expect(dated.isInterested("state:azerbaijan", "state:armenia", day("2001"))).toBe(false);
  });

  it("takes a member of a body as interested in the body's matters, and not the body in the member's", () => {
    const facts = { ...nobody, ties: [tie("state:france", "MEMBER", "org:minsk-group")] };
    expect(new Camps(facts).isInterested("state:france", "org:minsk-group", null)).toBe(true);
    expect(new Camps(facts).isInterested("org:minsk-group", "state:france", null)).toBe(false);
  });

  it.each([
    ["person:charles-aznavour", "state:armenia", "ORIGIN"],
    ["community:armenian-diaspora", "state:armenia", "ORIGIN"],
    ["state:turkey", "state:azerbaijan", "ALLY"],
    ["state:turkey", "state:azerbaijan", "NOMINAL_ALLY"],
    ["group:splinter", "state:azerbaijan", "SPLINTER"],
  ])("never joins %s to %s by %s", (member, of, relation) => {
    // @ts-expect-error such a relation is no tie of a camp; data that carries one all the same must not make a camp
    const foreign: CampTie = { member, of, relation, period: null };
    const camps = new Camps({ ...karabakh, ties: [...karabakh.ties, foreign] });
    expect([...camps.camp(member, null)]).toEqual([member]);
    expect(camps.isInterested(member, of, null)).toBe(false);
    expect(camps.speaksFor(member, of, null)).toBe(null);
  });

  it("knows no adversary between the camps of different conflicts", () => {
    const facts: CampFacts = {
      ties: [],
      members: [onSide("state:a", "side:first"), onSide("state:b", "side:second")],
      sides: [
        { side: "side:first", conflict: "conflict:one" },
        { side: "side:second", conflict: "conflict:two" },
      ],
    };
    expect(new Camps(facts).isInterested("state:a", "state:b", null)).toBe(false);
  });
});

describe("speaksFor", () => {
  const camps = new Camps(karabakh);

  it.each([
    ["the party itself", "state:armenia", "state:armenia", "state:armenia"],
    ["its organ, for the state", "org:government-of-armenia", "state:armenia", "state:armenia"],
    ["a member, for its side", "state:azerbaijan", azerbaijaniSide, "state:azerbaijan"],
    ["a member's organ, for the side: the member speaks", "org:artsakh-defence-army", armenianSide, "defacto:artsakh"],
    ["a state does not speak for its organ", "state:armenia", "org:government-of-armenia", null],
    ["a side does not speak for its member", armenianSide, "state:armenia", null],
    ["the adversary does not", "state:azerbaijan", "state:armenia", null],
    ["the adversary does not speak for the side", "state:azerbaijan", armenianSide, null],
    ["one member does not speak for another", "defacto:artsakh", "state:armenia", null],
  ])("%s", (_, speaker, party, acknowledging) => {
    expect(camps.speaksFor(speaker, party, null)).toBe(acknowledging);
  });

  it("is over with the office", () => {
    expect(camps.speaksFor("person:yagub-mammadov", "state:azerbaijan", day("1992-04-30"))).toBe("state:azerbaijan");
    expect(camps.speaksFor("person:yagub-mammadov", "state:azerbaijan", day("2012"))).toBe(null);
  });

  it("is over with the membership of the side", () => {
    expect(camps.speaksFor("defacto:artsakh", armenianSide, day("2024"))).toBe(null);
  });

  it("is nothing that mere membership gives", () => {
    const facts = { ...nobody, ties: [tie("state:france", "MEMBER", "org:minsk-group")] };
    expect(new Camps(facts).speaksFor("state:france", "org:minsk-group", null)).toBe(null);
  });
});
