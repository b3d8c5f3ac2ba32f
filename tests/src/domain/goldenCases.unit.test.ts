import { describe, expect, it } from "@jest/globals";
import { claimOf, type Claim } from "../../../src/domain/claim.ts";
import { contradictionsAmong, type Contestable } from "../../../src/domain/contradictions.ts";
import { timingOf } from "../../../src/domain/embargoes.ts";
import { claimId } from "../../../src/domain/identity.ts";
import { parsePeriod } from "../../../src/domain/period.ts";
import { isDrawn } from "../../../src/domain/projection.ts";
import { sumOfClaims } from "../../../src/domain/sums.ts";
import {
  armenianSide,
  asserts,
  azerbaijaniSide,
  denies,
  document,
  documents,
  judged,
  karabakh,
  killed,
  support,
  tie,
  type Case,
} from "./support.ts";

/**
 * The cases that analysts argue about, each written out once and small. The eleven worked examples stand in full in
 * status.unit.test.ts ("worked examples"), and as they are in the curated data in workedExamples.curated.test.ts.
 */

const arms = support("state:syria", "state:armenia", "ARMS");
const article = { source: "source:article" };
const mammadov = { ...article, speaker: "person:yagub-mammadov", statedOn: "1992-03" };

/** Status, strength and opposition in one line. */
function standing(claim: Claim, voices: Case["voices"], more: Omit<Case, "voices"> = {}): string {
  const { status, strength, opposition } = judged(claim, { voices, ...more });
  return `${status}: ${strength}, ${opposition}`;
}

/** "VALUE a b" for each contradiction among counts by name. */
function contradictions(counts: Readonly<Record<string, Claim>>, partOf: Readonly<Record<string, string>> = {}) {
  const contestable = Object.entries(counts).map(([id, claim]): Contestable => ({
    id,
    claim,
    isDenied: false,
    partOf: new Set(partOf[id] === undefined ? [] : [partOf[id]]),
    refines: new Set(),
    rivals: new Set(),
  }));
  return contradictionsAmong(contestable).map(({ kind, claims: [a, b] }) => `${kind} ${a} ${b}`);
}

describe("golden cases: who says so, and who denies it", () => {
  it("an adversary's accusation alone is alleged", () => {
    expect(standing(arms, { accuses: asserts(arms, mammadov) })).toBe("ALLEGED: ALLEGED, NONE");
  });

  it("an adversary's accusation that is denied is alleged and denied", () => {
    const voices = { accuses: asserts(arms, mammadov), denies: denies(arms, { ...article, speaker: "state:syria" }) };
    expect(standing(arms, voices)).toBe("ALLEGED_DENIED: ALLEGED, DENIED_BY_PARTY");
  });

  it("good evidence that a party denies is contested", () => {
    const evidence = { one: asserts(arms), other: asserts(arms, { source: "source:other-report" }) };
    const voices = { ...evidence, denies: denies(arms, { speaker: "state:syria" }) };
    expect(standing(arms, voices)).toBe("CONTESTED: CORROBORATED, DENIED_BY_PARTY");
  });

  it("a denial of what nobody asserted is denied, and not drawn", () => {
    const voices = { denies: denies(arms, { speaker: "state:syria" }) };
    expect(standing(arms, voices)).toBe("DENIED: NONE, DENIED_BY_PARTY");
    expect(isDrawn(judged(arms, { voices }).status)).toBe(false);
  });

  it("a party's count of its own losses and an institute's higher count both stand, and contradict each other", () => {
    const soldiers = { population: "soldiers" };
    const own = killed("state:azerbaijan", 398, { ...soldiers, period: parsePeriod("1994/2020-09") });
    const higher = killed("state:azerbaijan", 1008, { ...soldiers, period: parsePeriod("1994/2016") });
    const voices = {
      state: asserts(own, { speaker: "state:azerbaijan" }),
      institute: asserts(higher, { speaker: "org:institute" }),
    };
    expect(standing(own, voices)).toBe("UNCONTESTED: REPORTED, NONE");
    expect(judged(own, { voices }).acknowledgedBy).toEqual(["state:azerbaijan"]);
    expect(standing(higher, voices)).toBe("UNCONTESTED: REPORTED, NONE");
    expect(contradictions({ own, higher })).toEqual(["VALUE higher own"]);
  });

  it("an authority's denial of losses that its own officials report leaves them contested by one camp, at either width", () => {
    const any = killed(armenianSide, { low: 1, modifier: "AT_LEAST" });
    const two = killed(armenianSide, { low: 2, modifier: "AT_LEAST" });
    const voices = {
      authorities: denies(any, { speaker: "defacto:artsakh", statedOn: "2014-08" }),
      officials: asserts(two, { speaker: "org:artsakh-defence-army", speakerKind: "COLLECTIVE", statedOn: "2014-08" }),
    };
    const refines: Case["refines"] = [[two, any]];
    expect(standing(any, voices, { refines })).toBe("CONTESTED: REPORTED, DENIED_BY_PARTY");
    expect(standing(two, voices, { refines })).toBe("CONTESTED: REPORTED, DENIED_BY_PARTY");
    expect(judged(two, { voices, refines }).acknowledgedBy).toEqual(["defacto:artsakh"]);
  });

  it("a former official's boast two decades later is a report by a person, and acknowledges nothing for the state", () => {
    const camps = {
      ...karabakh,
      ties: [...karabakh.ties, tie("person:envoy", "OFFICE_HOLDER", "state:iran", "1990/1994")],
    };
    const delivered = support("state:iran", "state:armenia", "ARMS");
    const said = (statedOn: string) => ({ boast: asserts(delivered, { speaker: "person:envoy", statedOn }) });
    expect(judged(delivered, { camps, voices: said("1993") }).acknowledgedBy).toEqual(["state:iran"]);
    expect(judged(delivered, { camps, voices: said("2013") }).acknowledgedBy).toEqual([]);
    expect(standing(delivered, said("2013"), { camps })).toBe("UNCONTESTED: REPORTED, NONE");
  });

  it("a person whose office ended before he spoke accuses as nobody's adversary", () => {
    expect(standing(arms, { accuses: asserts(arms, { ...mammadov, statedOn: "1992-05" }) })).toBe(
      "ALLEGED: ALLEGED, NONE",
    );
    expect(standing(arms, { accuses: asserts(arms, { ...mammadov, statedOn: "1992-06" }) })).toBe(
      "UNCONTESTED: REPORTED, NONE",
    );
  });

  it("a scholar's judgement is reported, also one about a party, and a party's judgement of its adversary alleged", () => {
    const bias = claimOf({ kind: "ASSESSMENT", subject: "state:armenia", type: "BIAS", subtype: "one-sided" });
    expect(standing(bias, { scholar: asserts(bias, { speaker: "person:scholar" }) })).toBe(
      "UNCONTESTED: REPORTED, NONE",
    );
    expect(standing(bias, { party: asserts(bias, { speaker: "state:azerbaijan" }) })).toBe("ALLEGED: ALLEGED, NONE");
  });

  it("the encyclopaedia's own voice reports, and corroborates nobody", () => {
    const own = asserts(arms, article);
    expect(standing(arms, { own })).toBe("UNCONTESTED: REPORTED, NONE");
    expect(standing(arms, { own, report: asserts(arms) })).toBe("UNCONTESTED: REPORTED, NONE");
    expect(
      standing(arms, { own, report: asserts(arms), other: asserts(arms, { source: "source:other-report" }) }),
    ).toBe("UNCONTESTED: CORROBORATED, NONE");
  });

  it("ten relays of one wire are one voice, and a second wire is another", () => {
    const papers = Array.from({ length: 10 }, (_, n) => document(`source:paper-${n}`, { publisher: `org:paper-${n}` }));
    const wires = ["source:wire", "source:other-wire"].map((id) => document(id, { publisher: `org:${id.slice(7)}` }));
    const library = { documents: [...documents, ...papers, ...wires] };
    const relays = Object.fromEntries(
      papers.map(({ id }) => [id, asserts(arms, { source: id, citing: "source:wire" })]),
    );
    expect(standing(arms, relays, library)).toBe("UNCONTESTED: REPORTED, NONE");
    const second = asserts(arms, { source: "source:paper-0", citing: "source:other-wire" });
    expect(standing(arms, { ...relays, second }, library)).toBe("UNCONTESTED: CORROBORATED, NONE");
  });

  it("both sides blaming each other for one clash are two allegations, and no contradiction in number", () => {
    const began = (initiator: string, target: string) =>
      claimOf({
        kind: "OCCURRENCE",
        subject: "event:clash",
        type: "ATTACK",
        period: parsePeriod("2014-08-01"),
        participants: { INITIATOR: [initiator], TARGET: [target] },
      });
    const byArmenia = began(armenianSide, azerbaijaniSide);
    const byAzerbaijan = began(azerbaijaniSide, armenianSide);
    const voices = {
      azerbaijan: asserts(byArmenia, { speaker: "state:azerbaijan" }),
      armenia: asserts(byAzerbaijan, { speaker: "state:armenia" }),
    };
    expect(standing(byArmenia, voices)).toBe("ALLEGED: ALLEGED, NONE");
    expect(standing(byAzerbaijan, voices)).toBe("ALLEGED: ALLEGED, NONE");
    expect(contradictions({ byArmenia, byAzerbaijan })).toEqual([]);
  });
});

describe("golden cases: broad and narrow", () => {
  const broad = support("state:russia", "state:armenia", "ARMS");
  const narrow = support("state:russia", "state:armenia", "ARMS", { period: parsePeriod("1994") });
  const refines: Case["refines"] = [[narrow, broad]];
  const party = { speaker: "state:russia" };

  it("a broad claim denied while a narrow one is asserted leaves both contested", () => {
    const voices = { denies: denies(broad, party), asserts: asserts(narrow) };
    expect(standing(broad, voices, { refines })).toBe("CONTESTED: REPORTED, DENIED_BY_PARTY");
    expect(standing(narrow, voices, { refines })).toBe("CONTESTED: REPORTED, DENIED_BY_PARTY");
  });

  it("a narrow claim denied while the broad one is asserted leaves the broad one uncontested and the narrow one denied", () => {
    const voices = { denies: denies(narrow, party), asserts: asserts(broad) };
    expect(standing(broad, voices, { refines })).toBe("UNCONTESTED: REPORTED, NONE");
    expect(standing(narrow, voices, { refines })).toBe("DENIED: NONE, DENIED_BY_PARTY");
  });
});

describe("golden cases: numbers and times", () => {
  const dead = (stated: Parameters<typeof killed>[1], period = "1988/1994") =>
    killed("state:azerbaijan", stated, { population: "soldiers", period: parsePeriod(period) });

  it("rival casualty ranges that overlap do not contradict each other", () => {
    expect(contradictions({ a: dead({ low: 1500, high: 2500 }), b: dead({ low: 1000, high: 3000 }) })).toEqual([]);
  });

  it("rival casualty ranges that do not overlap contradict each other", () => {
    expect(contradictions({ a: dead({ low: 25_000, high: 30_000 }), b: dead(11_557) })).toEqual(["VALUE a b"]);
  });

  it("figures that only have different cut-off dates do not, unless the earlier cut-off has more", () => {
    const upTo2016 = (number: number) => dead(number, "1994/2016");
    const upTo2020 = (number: number) => dead(number, "1994/2020");
    expect(contradictions({ a: upTo2016(398), b: upTo2020(1008) })).toEqual([]);
    expect(contradictions({ a: upTo2016(1008), b: upTo2020(398) })).toEqual(["VALUE a b"]);
  });

  it("parts and totals: leaves add up or the total stands, never both, and no part may exceed its total", () => {
    const in2014 = { period: parsePeriod("2014") };
    const total = killed("conflict:war", 72, in2014);
    const ours = killed(armenianSide, 33, in2014);
    const theirs = killed(azerbaijaniSide, 39, in2014);
    const summand = (claim: Claim, ...totals: readonly Claim[]) => ({
      id: claimId(claim),
      claim,
      partOf: new Set(totals.map(claimId)),
    });
    const parts = [summand(ours, total), summand(theirs, total)];
    expect(sumOfClaims(parts)).toMatchObject({ ok: true, total: { low: 72, high: 72 }, unit: "persons" });
    expect(sumOfClaims([summand(total)])).toMatchObject({ ok: true, total: { low: 72, high: 72 } });
    const both = sumOfClaims([summand(total), ...parts]);
    expect(both.ok ? [] : both.reasons.map(({ why }) => why).join("; ")).toContain("parts beside their totals");
    expect(contradictions({ total, ours, theirs }, { ours: "total", theirs: "total" })).toEqual([]);
    expect(contradictions({ total, tooMany: killed(armenianSide, 73, in2014) }, { tooMany: "total" })).toEqual([
      "VALUE tooMany total",
    ]);
  });

  it("an embargo is in force in 2005 under one reading, and under another, of which it has lapsed, it is not", () => {
    const act = (subject: string, type: string, period: string) => ({
      id: `${subject} ${type}`,
      status: "UNCONTESTED" as const,
      claim: claimOf({ kind: "RESTRICTION", subject, type, period: parsePeriod(period) }),
    });
    const delivery = parsePeriod("2005");
    const lapsed = act("org:un-security-council", "LETS_LAPSE", "2002");
    const inTime = (...given: Parameters<typeof timingOf>) => timingOf(...given).inTime;
    expect(inTime(act("org:osce", "REQUESTS", "1992-02/.."), [], delivery)).toBe("CERTAIN");
    expect(inTime(act("org:un-security-council", "REQUESTS", "1993-07"), [lapsed], delivery)).toBeNull();
    expect(
      inTime(act("org:un-security-council", "REQUESTS", "1993-07"), [{ ...lapsed, status: "ALLEGED" }], delivery),
    ).toBe("POSSIBLE");
  });
});
