import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Attribution } from "../../../src/domain/attribution.ts";
import { claimOf, type Claim } from "../../../src/domain/claim.ts";
import { attributionId, claimId, digest, isId, prefixOf, rootsOf } from "../../../src/domain/identity.ts";
import { parsePeriod } from "../../../src/domain/period.ts";
import { attributionOf, support } from "./support.ts";

/** A claim with something in every field, and another value for each. */
const full: Claim = claimOf({
  kind: "SUPPORT",
  subject: "state:a",
  participants: { OBJECT: ["state:b", "state:c"], VIA: ["state:v"] },
  type: "ARMS",
  subtype: "HEAVY",
  mode: "ACTIVE",
  openness: "COVERT",
  conflict: "conflict:c",
  during: "event:e",
  at: "place:p",
  period: parsePeriod("1992/1994"),
  measure: "KILLED",
  population: "soldiers",
  cause: "shelling",
  items: ["mi-24", "t-72"],
  office: "minister",
  form: "HOST",
  outcome: "ceasefire",
  binding: "BINDING",
  positionBasis: "DECLARED",
  quantity: { low: 1, best: 2, high: 3, modifier: "ABOUT", unit: "tanks", whole: "claim:w" },
  money: { low: 1, best: 2, high: 3, modifier: "ABOUT", currency: "USD", priceYear: 1994, whole: "claim:w" },
  dateBasis: "STATED",
  joint: true,
  providerKind: "GOVERNMENT",
  ucdpCode: "w",
  gist: "as we put it",
});

const quantity = full.quantity ?? fail();
const money = full.money ?? fail();
function fail(): never {
  throw new Error("the full claim has every field");
}

const identityChanges: Readonly<Record<string, Partial<Claim>>> = {
  kind: { kind: "BALLOT" },
  subject: { subject: "state:z" },
  "another object": { participants: { ...full.participants, OBJECT: ["state:b", "state:z"] } },
  "one object less": { participants: { ...full.participants, OBJECT: ["state:b"] } },
  "another role": { participants: { OBJECT: ["state:b", "state:c"], PERPETRATOR: ["state:v"] } },
  "no via": { participants: { OBJECT: ["state:b", "state:c"] } },
  type: { type: "FUNDING" },
  subtype: { subtype: "LIGHT" },
  mode: { mode: "TOLERATED" },
  openness: { openness: "OPEN" },
  conflict: { conflict: "conflict:d" },
  during: { during: "event:f" },
  at: { at: "place:q" },
  period: { period: parsePeriod("1992/1993") },
  "period's flag": { period: parsePeriod("1992~/1994") },
  measure: { measure: "WOUNDED" },
  population: { population: "civilians" },
  cause: { cause: "mines" },
  items: { items: ["mi-24"] },
  office: { office: "president" },
  form: { form: "CHAIR" },
  outcome: { outcome: "failure" },
  binding: { binding: "VOLUNTARY" },
  positionBasis: { positionBasis: "PERCEIVED" },
  "quantity's low": { quantity: { ...quantity, low: 0 } },
  "quantity's best": { quantity: { ...quantity, best: 2.5 } },
  "quantity's high": { quantity: { ...quantity, high: 4 } },
  "quantity's modifier": { quantity: { ...quantity, modifier: "AT_LEAST" } },
  "quantity's unit": { quantity: { ...quantity, unit: "helicopters" } },
  "quantity's whole": { quantity: { ...quantity, whole: "claim:x" } },
  "money's best": { money: { ...money, best: 2.5 } },
  "money's currency": { money: { ...money, currency: "EUR" } },
  "money's price year": { money: { ...money, priceYear: 1995 } },
};

const rewordings: Readonly<Record<string, Partial<Claim>>> = {
  dateBasis: { dateBasis: "INFERRED" },
  joint: { joint: false },
  providerKind: { providerKind: "PRIVATE" },
  ucdpCode: { ucdpCode: "m" },
  gist: { gist: "as somebody else puts it" },
};

/** The same object with its keys in another order, at every depth. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value) || value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reversed(field)]),
  );
}

describe("claimId", () => {
  it("has the form of an id", () => {
    expect(claimId(full)).toMatch(/^claim:[0-9a-f]{32}$/);
    expect(isId(claimId(full))).toBe(true);
  });

  it("is the digest of canonical JSON over what is stated, the same in every release", () => {
    // printf '%s' '{"kind":"SUPPORT","participants":{"OBJECT":["state:armenia"]},"subject":"state:russia","type":"ARMS"}' | sha256sum | head -c 32
    expect(claimId(support("state:russia", "state:armenia", "ARMS"))).toBe("claim:c5963fbc2fc9f99805fe41b2700761cd");
  });

  it.each(Object.entries(identityChanges))("changes with %s", (_, change) => {
    expect(claimId({ ...full, ...change })).not.toBe(claimId(full));
  });

  it("is another for each of these changes", () => {
    const ids = Object.values(identityChanges).map((change) => claimId({ ...full, ...change }));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(Object.entries(rewordings))("does not change with %s", (field, change) => {
    expect(claimId({ ...full, ...change })).toBe(claimId(full));
    expect(claimId({ ...full, [field]: null })).toBe(claimId(full));
  });

  it("speaks to every field of a claim, so that a new one is decided about", () => {
    const decided = [...Object.keys(identityChanges), ...Object.keys(rewordings)].map((name) => name.split("'")[0]);
    const undecided = Object.keys(full).filter((field) => !decided.includes(field) && field !== "participants");
    expect(undecided).toEqual([]);
  });

  it("tells an unstated field from a stated one", () => {
    const unstated = Object.keys(identityChanges)
      .filter((name) => name in full && !["kind", "subject", "items"].includes(name))
      .filter((field) => claimId({ ...full, [field]: null }) === claimId(full));
    expect(unstated).toEqual([]);
  });

  it("does not depend on the order of keys", () => {
    expect(claimId(reversed(full) as Claim)).toBe(claimId(full));
  });

  it("does not depend on the order or repetition of participants, nor on the order of items", () => {
    const ids = fc.shuffledSubarray(["state:b", "state:c", "state:d"], { minLength: 1 });
    fc.assert(
      fc.property(ids, ids, fc.shuffledSubarray(["a", "b", "c"]), (objects, via, items) => {
        const claim = claimOf({
          kind: "SUPPORT",
          subject: "state:a",
          participants: { OBJECT: objects, VIA: via },
          items,
        });
        const tidy = { OBJECT: [...objects].sort(), VIA: [...via].sort() };
        const untidy = { VIA: [...via, ...via], OBJECT: [...objects].reverse() };
        expect(claimId({ ...claim, participants: untidy, items: [...items].reverse() })).toBe(
          claimId({ ...claim, participants: tidy, items: [...items].sort() }),
        );
      }),
    );
  });

  it("takes an interval from a date to the same date for that date", () => {
    const in1992 = (text: string) => claimId({ ...full, period: parsePeriod(text) });
    expect(in1992("1992/1992")).toBe(in1992("1992"));
    expect(in1992("1992/1992~")).not.toBe(in1992("1992"));
  });

  it("takes an empty role as no role", () => {
    const bare = support("state:a", "state:b", "ARMS");
    expect(claimId({ ...bare, participants: { ...bare.participants, VIA: [] } })).toBe(claimId(bare));
  });
});

describe("attributionId", () => {
  const said: Attribution = attributionOf({
    claim: "claim:a",
    speaker: "state:jordan",
    speakerLabel: "officials",
    citing: "source:wire",
    locator: "p. 1",
    statedOn: "1992-03",
    verb: "said",
    original: "85",
    note: "our words",
  });

  it("has the form of an id", () => {
    expect(attributionId(said)).toMatch(/^attribution:[0-9a-f]{32}$/);
  });

  it.each<Partial<Attribution>>([
    { note: "other words" },
    { verb: "stated" },
    { original: "853" },
    { basis: "BY_POSITION" },
    { note: null, verb: null, original: null },
  ])("does not change with %j", (change) => {
    expect(attributionId({ ...said, ...change })).toBe(attributionId(said));
  });

  it.each<Partial<Attribution>>([
    { claim: "claim:b" },
    { stance: "DENIES" },
    { hedge: "CLAIMED" },
    { speaker: "state:syria" },
    { speaker: null },
    { speakerKind: "ANONYMOUS" },
    { speakerLabel: "people" },
    { speakerLabel: null },
    { source: "source:other" },
    { citing: null },
    { locator: "p. 2" },
    { statedOn: "1992-04" },
    { statedOn: null },
  ])("changes with %j", (change) => {
    expect(attributionId({ ...said, ...change })).not.toBe(attributionId(said));
  });

  it("does not depend on the order of keys", () => {
    expect(attributionId(reversed(said) as Attribution)).toBe(attributionId(said));
  });
});

describe("digest", () => {
  it("takes null and undefined as absent, and tells them from empty text, zero and false", () => {
    expect(digest({ a: null, b: undefined })).toBe(digest({}));
    const distinct = [{}, { a: "" }, { a: 0 }, { a: false }, { a: [] }, { a: {} }].map(digest);
    expect(new Set(distinct).size).toBe(6);
  });
});

describe("isId and prefixOf", () => {
  it.each(["state:russia", "event:2014-mi-24-shootdown", "event:unga-resolution-62-243"])("know %s", (id) => {
    expect(isId(id)).toBe(true);
  });

  it.each([
    "",
    "russia",
    "state:",
    ":russia",
    "State:russia",
    "state:Russia",
    "state:-x",
    "state:a b",
    "state:a:b",
    " state:a",
  ])("refuse %j", (text) => {
    expect(isId(text)).toBe(false);
  });

  it.each([
    ["state:russia", "state"],
    ["no-prefix", ""],
  ])("read the prefix of %s", (id, prefix) => {
    expect(prefixOf(id)).toBe(prefix);
  });
});

describe("rootsOf", () => {
  const bare = support("state:russia", "state:armenia", "ARMS");

  it("is the bare claim of supporter, recipient and type for whatever narrows it", () => {
    const narrow: Partial<Claim> = {
      subtype: "HEAVY",
      mode: "TOLERATED",
      openness: "COVERT",
      conflict: "conflict:c",
      during: "event:e",
      at: "place:p",
      period: parsePeriod("1992"),
      items: ["t-72"],
      money: full.money,
      quantity: full.quantity,
      gist: "our words",
    };
    expect(rootsOf({ ...bare, ...narrow })).toEqual([bare]);
  });

  it.each(Object.entries({ subtype: "HEAVY", conflict: "conflict:c", items: ["t-72"], period: parsePeriod("1992") }))(
    "is there for a claim that is narrower by %s alone",
    (field, value) => {
      expect(rootsOf({ ...bare, [field]: value })).toEqual([bare]);
    },
  );

  it.each(["RECRUITMENT", "SENDING"])("keeps FIGHTERS/%s, which is not fighting (decision 0006)", (subtype) => {
    const raised = support("person:x", "group:g", "FIGHTERS", { subtype });
    expect(rootsOf({ ...raised, period: parsePeriod("1993") })).toEqual([raised]);
    expect(rootsOf(raised)).toEqual([]);
  });

  it("drops every other subtype", () => {
    const fighters = support("group:g", "side:s", "FIGHTERS");
    expect(rootsOf({ ...fighters, subtype: "VOLUNTEERS" })).toEqual([fighters]);
  });

  it.each(["RECRUITMENT", "SENDING"])("drops %s from any other type, where it only narrows", (subtype) => {
    const paid = support("state:s", "group:g", "FUNDING");
    expect(rootsOf({ ...paid, subtype })).toEqual([paid]);
  });

  it("leaves out those it went through", () => {
    expect(rootsOf({ ...bare, participants: { ...bare.participants, VIA: ["state:georgia"] } })).toEqual([bare]);
  });

  it("is one for each recipient", () => {
    const both = { ...bare, participants: { OBJECT: ["state:armenia", "state:azerbaijan"] } };
    expect(rootsOf(both)).toEqual([bare, support("state:russia", "state:azerbaijan", "ARMS")]);
  });

  it("is none for a claim that is bare already, whatever its wording", () => {
    expect(rootsOf(bare)).toEqual([]);
    expect(rootsOf({ ...bare, gist: "our words", joint: true, ucdpCode: "w" })).toEqual([]);
  });

  it("is the bare claim of actor and event for a participation", () => {
    const fought = claimOf({
      kind: "PARTICIPATION",
      subject: "state:armenia",
      participants: { OBJECT: ["conflict:war"] },
    });
    const narrow: Claim = {
      ...fought,
      type: "PRIMARY_PARTY",
      participants: { ...fought.participants, SIDE: ["side:armenian"] },
    };
    expect(rootsOf(narrow)).toEqual([fought]);
    expect(rootsOf(fought)).toEqual([]);
  });

  describe("of a participation", () => {
    const took = (type: string | null, more: Partial<Claim> = {}) =>
      claimOf({
        kind: "PARTICIPATION",
        subject: "state:a",
        type,
        participants: { OBJECT: ["event:protocol"] },
        ...more,
      });

    it.each(["SIGNATORY", "OBSERVER"])("keeps %s, which is no part in the fighting (decision 0006)", (role) => {
      const sided = { participants: { OBJECT: ["event:protocol"], SIDE: ["side:armenian"] } };
      expect(rootsOf(took(role, { ...sided, period: parsePeriod("1994-05") }))).toEqual([took(role)]);
      expect(rootsOf(took(role))).toEqual([]);
    });

    it.each(["PRIMARY_PARTY", "SECONDARY_PARTY", "COMMANDER", "VOLUNTEER"])("drops %s", (role) => {
      expect(rootsOf(took(role))).toEqual([took(null)]);
    });

    it("drops a subtype, of those who signed too", () => {
      expect(rootsOf(took("SIGNATORY", { subtype: "WITNESS" }))).toEqual([took("SIGNATORY")]);
      expect(rootsOf(took(null, { subtype: "RECRUITMENT" }))).toEqual([took(null)]);
    });
  });

  it.each(["MEDIATION", "RESTRICTION", "ESTIMATE", "BALLOT", "AFFILIATION", "POSITION", "ASSESSMENT"] as const)(
    "is none for %s",
    (kind) => {
      expect(rootsOf({ ...full, kind })).toEqual([]);
    },
  );

  it("has no root itself", () => {
    expect(rootsOf(full).flatMap(rootsOf)).toEqual([]);
  });
});
