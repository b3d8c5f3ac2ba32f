import { describe, expect, it } from "@jest/globals";
import { claimOf, type Claim } from "../../../src/domain/claim.ts";
import type { Stated } from "../../../src/domain/leanings.ts";
import { groupsOf, mediatorTies, nearnessOf } from "../../../src/domain/mediators.ts";
import { parsePeriod } from "../../../src/domain/period.ts";
import type { Status } from "../../../src/domain/vocabulary.ts";

const when = (text?: string) => (text === undefined ? {} : { period: parsePeriod(text) });

const mediation = (id: string, mediator: string, period?: string, status: Status = "UNCONTESTED"): Stated => ({
  id,
  status,
  claim: claimOf({
    kind: "MEDIATION",
    subject: mediator,
    participants: { OBJECT: ["event:talks"] },
    ...when(period),
  }),
});

const affiliation = (ends: string, type: string, period?: string, status: Status = "UNCONTESTED"): Stated => {
  const [subject = "", of = ""] = ends.split(" of ");
  const claim: Claim = claimOf({ kind: "AFFILIATION", subject, type, participants: { OBJECT: [of] }, ...when(period) });
  return { id: `${ends} ${type}`, status, claim };
};

/** Each tie as "actor: by mediation through affiliations, certainty". */
function ties(mediations: readonly Stated[], affiliations: readonly Stated[]): readonly string[] {
  return [...mediatorTies(mediations, affiliations)].flatMap(([actor, own]) =>
    own.map(
      ({ by, mediation: { id }, affiliations: path, certainty }) =>
        `${actor}: ${by} ${id} ${certainty}${path.map((step) => `; ${step.id}`).join("")}`,
    ),
  );
}

describe("mediatorTies", () => {
  it("tie members of members, but not persons, and nobody by what has no members", () => {
    const affiliations = [
      affiliation("state:a of org:group", "MEMBER"),
      affiliation("org:chairs of org:group", "OFFICE_HOLDER"),
      affiliation("state:b of org:chairs", "MEMBER"),
      affiliation("person:p of org:group", "LEADER"),
      affiliation("state:c of org:group", "ALLY"),
      affiliation("org:party of state:a", "MEMBER"),
    ];
    expect(ties([mediation("m", "org:group")], affiliations)).toEqual([
      "org:group: SELF m CERTAIN",
      "org:chairs: MEMBER m CERTAIN; org:chairs of org:group OFFICE_HOLDER",
      "state:a: MEMBER m CERTAIN; state:a of org:group MEMBER",
      "state:b: MEMBER m CERTAIN; state:b of org:chairs MEMBER; org:chairs of org:group OFFICE_HOLDER",
    ]);
  });

  it("lead by the surest affiliation, among equally sure ones by the one that tells more", () => {
    const member = affiliation("state:a of org:group", "MEMBER");
    const chair = { ...member, id: "z chair", claim: { ...member.claim, subtype: "CO_CHAIR" } };
    const older = { ...chair, id: "a chair once", claim: { ...chair.claim, period: parsePeriod("1990/") } };
    const dated = [mediation("m", "org:group", "1994/1996")];
    expect(ties(dated, [older, member, chair])).toEqual([
      "org:group: SELF m CERTAIN",
      "state:a: MEMBER m CERTAIN; z chair",
    ]);
    expect(ties(dated, [{ ...chair, status: "CONTESTED" }, member])[1]).toBe(
      "state:a: MEMBER m CERTAIN; state:a of org:group MEMBER",
    );
  });

  it("tie what a mediator is an organ of, and none of its members", () => {
    const affiliations = [
      affiliation("org:mission of org:league", "ORGAN"),
      affiliation("org:league of org:union", "ORGAN"),
      affiliation("state:a of org:league", "MEMBER"),
    ];
    expect(ties([mediation("m", "org:mission")], affiliations)).toEqual([
      "org:mission: SELF m CERTAIN",
      "org:league: ORGAN m CERTAIN; org:mission of org:league ORGAN",
      "org:union: ORGAN m CERTAIN; org:league of org:union ORGAN; org:mission of org:league ORGAN",
    ]);
  });

  it("need members to have been such at the time, and are no surer than what they rest on", () => {
    const at = (period: string, status?: Status) =>
      ties(
        [mediation("m", "org:group", "1994-05")],
        [affiliation("state:a of org:group", "MEMBER", period, status)],
      ).slice(1);
    expect(at("1995/..")).toEqual([]);
    expect(at("1992/..")).toEqual(["state:a: MEMBER m CERTAIN; state:a of org:group MEMBER"]);
    expect(at("1994")).toEqual(["state:a: MEMBER m POSSIBLE; state:a of org:group MEMBER"]);
    expect(at("1992/..", "ALLEGED")).toEqual(["state:a: MEMBER m POSSIBLE; state:a of org:group MEMBER"]);
    expect(at("1992/..", "DENIED")).toEqual([]);
    const denied = [mediation("m", "org:group", "1994", "DENIED")];
    expect(ties(denied, [affiliation("state:a of org:group", "MEMBER")])).toEqual([
      "org:group: SELF m null",
      "state:a: MEMBER m null; state:a of org:group MEMBER",
    ]);
  });

  it("take the surer of two memberships, and end in circles", () => {
    const affiliations = [
      affiliation("state:a of org:group", "MEMBER", undefined, "ALLEGED"),
      affiliation("state:a of org:group", "OFFICE_HOLDER"),
      affiliation("org:group of org:other", "MEMBER"),
      affiliation("org:other of org:group", "MEMBER"),
    ];
    expect(ties([mediation("m", "org:group")], affiliations)).toEqual([
      "org:group: SELF m CERTAIN",
      "org:other: MEMBER m CERTAIN; org:other of org:group MEMBER",
      "state:a: MEMBER m CERTAIN; state:a of org:group OFFICE_HOLDER",
    ]);
  });
});

describe("nearnessOf", () => {
  const own = (mediations: readonly Stated[]) => mediatorTies(mediations, []).get("state:m") ?? [];
  const near = (period: string | null, years: number | null, mediations: readonly Stated[]) => {
    const found = nearnessOf([period === null ? null : parsePeriod(period)], "CERTAIN", own(mediations), years);
    return found === null ? null : [found.mediations.map(({ id }) => id).join(" "), found.inTime, found.certainty];
  };
  const mediations = [mediation("a", "state:m", "1994-05"), mediation("b", "state:m", "2001", "ALLEGED")];

  it("finds the mediations that a time is near, and how sure dates and claims make that", () => {
    expect(near("1994-06", 1, mediations)).toEqual(["a", "CERTAIN", "CERTAIN"]);
    expect(near("2001-06", 1, mediations)).toEqual(["b", "CERTAIN", "POSSIBLE"]);
    expect(near(null, 1, mediations)).toEqual(["a b", "POSSIBLE", "POSSIBLE"]);
    expect(near("2015", 1, mediations)).toBeNull();
    expect(near("2015", null, mediations)).toEqual(["a b", "CERTAIN", "CERTAIN"]);
    expect(near("2015", null, [mediation("a", "state:m", "1994", "DENIED")])).toBeNull();
  });
});

describe("groupsOf", () => {
  const talks = mediation("m", "org:group");
  const organsOf = (group: string) =>
    new Set(group === "org:group" ? ["org:group", "org:chairs", "org:office"] : [group]);
  const groups = (actor: string, affiliations: readonly Stated[]) => [
    ...groupsOf(actor, mediatorTies([talks], affiliations).get(actor) ?? [], affiliations, organsOf),
  ];

  it("are what mediates and organs of it that the actor is a member of itself, as sure as the memberships", () => {
    const affiliations = [
      affiliation("state:a of org:group", "MEMBER"),
      affiliation("state:a of org:chairs", "MEMBER", undefined, "CONTESTED"),
      affiliation("state:a of org:club", "MEMBER"),
      affiliation("state:a of org:office", "ALLY"),
      affiliation("state:b of org:office", "MEMBER"),
      affiliation("state:c of org:group", "MEMBER", undefined, "DENIED"),
    ];
    expect(groups("state:a", affiliations)).toEqual([
      ["org:group", "CERTAIN"],
      ["org:chairs", "POSSIBLE"],
    ]);
    expect(groups("state:b", affiliations)).toEqual([]);
    expect(groups("state:c", affiliations)).toEqual([]);
  });

  it("are a group between, too, and none for who mediates itself", () => {
    const affiliations = [
      affiliation("org:chairs of org:group", "MEMBER"),
      affiliation("state:a of org:chairs", "MEMBER"),
    ];
    expect(groups("state:a", affiliations)).toEqual([
      ["org:chairs", "CERTAIN"],
      ["org:group", "CERTAIN"],
    ]);
    expect(groups("org:group", affiliations)).toEqual([]);
  });
});
