import { describe, expect, it } from "@jest/globals";
import { claimOf, type Claim } from "../../../src/domain/claim.ts";
import { kindRules } from "../../../src/domain/claimKinds.ts";
import { parsePeriod } from "../../../src/domain/period.ts";
import { captionOf, isDrawn, markOf, projectedTypes, projectionOf } from "../../../src/domain/projection.ts";
import { claimKinds, statuses, supportTypes, type ClaimKind } from "../../../src/domain/vocabulary.ts";
import { support } from "./support.ts";

/** The type a claim is drawn as, when its pair is right as well; null when it is not drawn. */
function drawn(claim: Claim, to = "org:object"): string | null {
  const [relationship, ...more] = projectionOf(claim);
  if (relationship === undefined) return null;
  expect(more).toEqual([]);
  expect(relationship).toMatchObject({ type: relationship.type, from: claim.subject, to });
  return relationship.type;
}

const simple = (kind: ClaimKind, type: string | null, more: Partial<Claim> = {}) =>
  claimOf({ kind, subject: "org:subject", type, participants: { OBJECT: ["org:object"] }, ...more });

describe("projectionOf", () => {
  it.each([
    ["TROOPS", "SENT_TROOPS_TO"],
    ["TROOP_PRESENCE", "STATIONED_TROOPS_FOR"],
    ["ARMS", "SUPPLIED_ARMS_TO"],
    ["MATERIEL", "GAVE_MATERIEL_TO"],
    ["TRAINING", "TRAINED"],
    ["FUNDING", "FUNDED"],
    ["INTELLIGENCE", "SHARED_INTELLIGENCE_WITH"],
    ["TERRITORY_ACCESS", "GRANTED_TERRITORY_ACCESS_TO"],
    ["INFRASTRUCTURE_ACCESS", "GRANTED_INFRASTRUCTURE_ACCESS_TO"],
    ["OTHER", "SUPPORTED"],
    ["UNKNOWN", "SUPPORTED"],
    ["FIGHTERS", "FOUGHT_FOR"],
    ["DIPLOMATIC", "BACKED_DIPLOMATICALLY"],
    ["ECONOMIC", "GAVE_ECONOMIC_SUPPORT_TO"],
    ["HUMANITARIAN", "GAVE_HUMANITARIAN_AID_TO"],
  ])("draws SUPPORT %s as %s", (type, drawnAs) => {
    expect(drawn(simple("SUPPORT", type))).toBe(drawnAs);
  });

  it("has a name for every support type", () => {
    expect(supportTypes.filter((type) => drawn(simple("SUPPORT", type)) === null)).toEqual([]);
  });

  it.each([
    ["RECRUITMENT", "RAISED_FIGHTERS_OF"],
    ["SENDING", "RAISED_FIGHTERS_OF"],
    ["VOLUNTEERS", "FOUGHT_FOR"],
  ])("draws FIGHTERS/%s as %s", (subtype, drawnAs) => {
    expect(drawn(simple("SUPPORT", "FIGHTERS", { subtype }))).toBe(drawnAs);
  });

  it("takes those subtypes only with FIGHTERS", () => {
    expect(drawn(simple("SUPPORT", "FUNDING", { subtype: "RECRUITMENT" }))).toBe("FUNDED");
  });

  it.each<[ClaimKind, string | null, string | null]>([
    ["MEDIATION", null, "MEDIATED_IN"],
    ["PARTICIPATION", null, "FOUGHT_IN"],
    ["PARTICIPATION", "PRIMARY_PARTY", "FOUGHT_IN"],
    ["PARTICIPATION", "SECONDARY_PARTY", "FOUGHT_IN"],
    ["PARTICIPATION", "COMMANDER", "FOUGHT_IN"],
    ["PARTICIPATION", "VOLUNTEER", "FOUGHT_IN"],
    ["PARTICIPATION", "SIGNATORY", "SIGNED"],
    ["PARTICIPATION", "OBSERVER", null],
    ["CONTROL", "CAPTURED", "CONTROLLED"],
    ["CONTROL", "HELD", "CONTROLLED"],
    ["CONTROL", "WITHDREW", null],
    ["CONTROL", "CLAIMS", null],
    ["BALLOT", "YES", "VOTED_YES_ON"],
    ["BALLOT", "NO", "VOTED_NO_ON"],
    ["BALLOT", "ABSTAIN", "ABSTAINED_ON"],
    ["BALLOT", "ABSENT", "ABSENT_FROM"],
    ["AFFILIATION", "MEMBER", "MEMBER_OF"],
    ["AFFILIATION", "LEADER", "LED"],
    ["AFFILIATION", "OFFICE_HOLDER", "MEMBER_OF"],
    ["AFFILIATION", "ORGAN", "ORGAN_OF"],
    ["AFFILIATION", "ALLY", "ALLIED_WITH"],
    ["AFFILIATION", "NOMINAL_ALLY", "ALLIED_WITH"],
    ["AFFILIATION", "SUCCESSOR", null],
    ["AFFILIATION", "SPLINTER", null],
    ["AFFILIATION", "ORIGIN", null],
    ["RECOGNITION", "RECOGNISES", "RECOGNISED"],
    ["RECOGNITION", "DOES_NOT_RECOGNISE", null],
    ["RECOGNITION", "REFUSES", "REFUSED_RECOGNITION"],
    ["POSITION", "FAVOURS", null],
    ["ASSESSMENT", "BIAS", null],
    ["OCCURRENCE", "BATTLE", null],
    ["ESTIMATE", null, null],
  ])("draws %s %s as %s", (kind, type, drawnAs) => {
    expect(drawn(simple(kind, type))).toBe(drawnAs);
  });

  it.each([
    ["REQUESTS", "RESTRICTED"],
    ["IMPOSES", "RESTRICTED"],
    ["AMENDS", "RESTRICTED"],
    ["WAIVES", null],
    ["LIFTS", null],
    ["LETS_LAPSE", null],
    ["BREACHES", null],
  ])("draws RESTRICTION %s to the target, not the measure, as %s", (type, drawnAs) => {
    const participants = { OBJECT: ["event:embargo"], TARGET: ["state:target"], ADDRESSEE: ["state:addressee"] };
    expect(drawn(claimOf({ kind: "RESTRICTION", subject: "org:subject", type, participants }), "state:target")).toBe(
      drawnAs,
    );
  });

  it("draws one relationship for each pair, and another to each that it went through", () => {
    const both = support("org:osce-participating-states", "", "ARMS", {
      participants: { OBJECT: ["state:armenia", "state:azerbaijan"], VIA: ["state:georgia"] },
    });
    expect(projectionOf(both)).toEqual([
      { type: "SUPPLIED_ARMS_TO", from: "org:osce-participating-states", to: "state:armenia", bare: false },
      { type: "SUPPLIED_ARMS_TO", from: "org:osce-participating-states", to: "state:azerbaijan", bare: false },
      { type: "SUPPORTED_THROUGH", from: "org:osce-participating-states", to: "state:georgia", bare: true },
    ]);
  });

  it("tells what only says more of a broader claim from the bare claim", () => {
    const bareOf = (claim: Claim) => projectionOf(claim).map(({ bare }) => bare);
    const arms = support("state:a", "state:b", "ARMS");
    expect(bareOf(arms)).toEqual([true]);
    expect(bareOf({ ...arms, period: parsePeriod("1992") })).toEqual([false]);
    expect(
      bareOf(
        claimOf({
          kind: "AFFILIATION",
          subject: "state:a",
          type: "ALLY",
          participants: { OBJECT: ["state:b"] },
          period: parsePeriod("1992"),
        }),
      ),
    ).toEqual([true]);
  });

  it("draws mediation once, to the conflict and not to the parties", () => {
    const participants = { OBJECT: ["conflict:c"], PARTY: ["state:a", "state:b"] };
    expect(projectionOf(claimOf({ kind: "MEDIATION", subject: "state:m", participants }))).toEqual([
      { type: "MEDIATED_IN", from: "state:m", to: "conflict:c", bare: true },
    ]);
  });

  it("uses every projected type and no other", () => {
    const subtypes = [null, "RECRUITMENT"];
    const participants = { OBJECT: ["org:o"], TARGET: ["org:t"], VIA: ["org:v"] };
    const all = claimKinds.flatMap((kind) =>
      [null, ...kindRules[kind].types].flatMap((type) =>
        subtypes.flatMap((subtype) => projectionOf(claimOf({ kind, subject: "org:s", type, subtype, participants }))),
      ),
    );
    expect([...new Set(all.map(({ type }) => type))].sort()).toEqual([...projectedTypes].sort());
  });
});

describe("isDrawn", () => {
  it("leaves out what nobody asserts", () => {
    expect(statuses.filter(isDrawn)).toEqual(["UNCONTESTED", "CONTESTED", "ALLEGED", "ALLEGED_DENIED"]);
  });
});

describe("markOf", () => {
  it("gives each status a sign of its own, and none to what nobody is known to oppose", () => {
    expect(statuses.map((status) => [status, markOf(status)])).toEqual([
      ["UNCONTESTED", null],
      ["CONTESTED", "≠"],
      ["ALLEGED", "?"],
      ["ALLEGED_DENIED", "?≠"],
      ["DENIED", "×"],
      ["UNSUPPORTED", "∅"],
    ]);
  });
});

describe("captionOf", () => {
  const arms = support("state:a", "state:b", "ARMS", { period: parsePeriod("1992/1994") });

  it.each([
    ["UNCONTESTED", "arms 1992–94"],
    ["CONTESTED", "arms 1992–94, contested"],
    ["ALLEGED", "arms 1992–94, alleged"],
    ["ALLEGED_DENIED", "arms 1992–94, alleged, denied"],
    ["DENIED", "arms 1992–94, denied"],
    ["UNSUPPORTED", "arms 1992–94, unsupported"],
  ] as const)("says %s with the years: %s", (status, caption) => {
    expect(captionOf(arms, { status, opposition: "NONE" })).toBe(caption);
  });

  it("says that it is doubted, which no status tells", () => {
    expect(captionOf(arms, { status: "ALLEGED", opposition: "DOUBTED" })).toBe("arms 1992–94, alleged, doubted");
    expect(captionOf(arms, { status: "CONTESTED", opposition: "DENIED_BY_PARTY" })).toBe("arms 1992–94, contested");
  });

  it.each<[string, Claim]>([
    ["support", support("state:a", "state:b", "UNKNOWN")],
    ["other support", support("state:a", "state:b", "OTHER")],
    ["territory access", support("state:a", "state:b", "TERRITORY_ACCESS")],
    ["recruitment", support("person:x", "group:g", "FIGHTERS", { subtype: "RECRUITMENT" })],
    ["fighters", support("group:g", "side:s", "FIGHTERS", { subtype: "VOLUNTEERS" })],
    ["leader", simple("AFFILIATION", "LEADER")],
    ["good offices 1992–", simple("MEDIATION", null, { form: "GOOD_OFFICES", period: parsePeriod("1992/") })],
    ["mediation", simple("MEDIATION", null)],
    ["killed 1994–2016", simple("ESTIMATE", null, { measure: "KILLED", period: parsePeriod("1994/2016") })],
    ["participation", simple("PARTICIPATION", null)],
  ])("uses the kind's own word: %s", (caption, claim) => {
    expect(captionOf(claim, { status: "UNCONTESTED", opposition: "NONE" })).toBe(caption);
  });

  it("names those it went through, before the years", () => {
    const via = { ...arms, participants: { ...arms.participants, VIA: ["state:turkey", "state:georgia"] } };
    const name = (id: string) => id.slice("state:".length);
    expect(captionOf(via, { status: "ALLEGED", opposition: "NONE" }, name)).toBe(
      "arms via turkey, georgia 1992–94, alleged",
    );
  });
});
