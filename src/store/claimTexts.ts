import type { Criteria } from "./claimFilter.ts";
import { composed, type ComposedText } from "./fragments.ts";

/** Where a query of claims begins: the first of these that the criteria give anything for. */
const accessPaths = [
  "subject",
  "object",
  "either",
  "about",
  "via",
  "event",
  "place",
  "asserted",
  "denied",
  "conflict",
  "type",
  "kind",
  "nothing",
] as const;
type AccessPath = (typeof accessPaths)[number];

/** What a row is: a claim, or a bare support claim (supporter, recipient, type) that evidence below it answers for. */
export type RowKind = "claims" | "roots";
const rowKinds: readonly RowKind[] = ["claims", "roots"];

export const claimOrders = ["SUBJECT", "PERIOD_ASCENDING", "PERIOD_DESCENDING", "STRENGTH"] as const;
export type ClaimOrder = (typeof claimOrders)[number];

const sortFragments: Readonly<Record<ClaimOrder, string>> = {
  SUBJECT: "sort-subject",
  PERIOD_ASCENDING: "sort-period-ascending",
  PERIOD_DESCENDING: "sort-period-descending",
  STRENGTH: "sort-strength",
};

/** What comes back: a page in an order, the number of rows, or the actors that are the rows' subjects or objects. */
export type Result =
  | { readonly of: "page"; readonly order: ClaimOrder }
  | { readonly of: "count" }
  | { readonly of: "actors"; readonly as: "SUBJECT" | "OBJECT" };

/** Conditions that take a fragment each, which is there only when they are asked: on the row's claim, and on its evidence. */
const rowConditions = ["subject", "object", "either", "about", "event", "place"] as const;
const evidenceConditions = ["via", "conflict", "statedBefore", "assertedBy", "deniedBy"] as const;
type Condition = (typeof rowConditions)[number] | (typeof evidenceConditions)[number];

const conditionFragments: Readonly<Record<Condition, string>> = {
  subject: "where-subject",
  object: "where-object",
  either: "where-either",
  about: "where-about",
  event: "where-event",
  place: "where-place",
  via: "where-via",
  conflict: "where-conflict",
  statedBefore: "where-stated-before",
  assertedBy: "where-asserted",
  deniedBy: "where-denied",
};

interface Plan {
  readonly path: AccessPath;
  readonly rows: RowKind;
  readonly conditions: readonly Condition[];
  readonly result: Result;
}

/** The statement for criteria, and where it begins. */
export function claimText(criteria: Criteria, rows: RowKind, result: Result): { text: string; access: unknown } {
  const { path, access } = accessOf(criteria);
  const asked = [...rowConditions, ...evidenceConditions].filter((condition) => criteria[condition] !== null);
  // Where a list of claims begins need not be asked again; roots have been climbed to from there.
  const conditions = rows === "claims" ? asked.filter((condition) => condition !== path) : asked;
  return { text: textOf({ path, rows, conditions, result }), access };
}

function textOf({ path, rows, conditions, result }: Plan): string {
  const those = (all: readonly Condition[]) =>
    all.filter((condition) => conditions.includes(condition)).map((condition) => conditionFragments[condition]);
  const onRow = ["where-words", ...those(rowConditions)];
  const onEvidence = ["where-manner", ...those(evidenceConditions)];
  const found =
    rows === "claims"
      ? [...onRow, ...onEvidence, "row-claims"]
      : ["row-roots-climb", ...onRow, "row-roots-descend", ...onEvidence, "row-roots-gather"];
  return composed("claims", [`by-${path}`, ...found, ...resultFragments(result)]);
}

function resultFragments(result: Result): readonly string[] {
  switch (result.of) {
    case "page":
      return [sortFragments[result.order], "page"];
    case "count":
      return ["count"];
    case "actors":
      return [`actors-${result.as.toLowerCase()}`];
  }
}

function accessOf(criteria: Criteria): { path: AccessPath; access: unknown } {
  const beginnings: Readonly<Record<AccessPath, unknown>> = {
    subject: criteria.subject,
    object: criteria.object,
    either: criteria.either,
    about: criteria.about,
    via: criteria.via,
    event: criteria.event,
    place: criteria.place,
    asserted: criteria.assertedBy,
    denied: criteria.deniedBy,
    conflict: criteria.conflict,
    type: typeAccess(criteria),
    kind: criteria.measures === null ? criteria.kinds : ["ESTIMATE"],
    nothing: [],
  };
  const path = accessPaths.find((one) => beginnings[one] !== null) ?? "nothing";
  return { path, access: beginnings[path] };
}

function typeAccess(criteria: Criteria): { kind: string; types: readonly string[] } | null {
  const { supportTypes, votes, acts, roles, relations } = criteria;
  const types = {
    SUPPORT: supportTypes,
    BALLOT: votes,
    RESTRICTION: acts,
    PARTICIPATION: roles,
    AFFILIATION: relations,
  };
  for (const [kind, given] of Object.entries(types)) if (given !== null) return { kind, types: given };
  return null;
}

/**
 * The statements that {@link claimText} can give, for a test to have the database plan them: from every beginning, in every
 * order, for every result and with every condition, in lists of claims and of roots. Conditions only add clauses, so each
 * comes once alone and once with all the others.
 */
export function everyClaimText(): readonly ComposedText[] {
  const results: readonly Result[] = [...claimOrders.map((order) => ({ of: "page", order }) as const), { of: "count" }];
  const plans = rowKinds.flatMap((rows): readonly Plan[] => {
    const plain: Plan = { path: "subject", rows, conditions: [], result: { of: "page", order: "SUBJECT" } };
    const [paths, conditions] = rows === "claims" ? [accessPaths, claimConditions] : [supportPaths, supportConditions];
    return [
      ...paths.map((path) => ({ ...plain, path })),
      ...results.map((result) => ({ ...plain, result })),
      ...conditions.map((condition) => ({ ...plain, conditions: [condition] })),
      { ...plain, conditions },
    ];
  });
  const actors = (["SUBJECT", "OBJECT"] as const).map((as): Plan => ({
    path: "kind",
    rows: "claims",
    conditions: [],
    result: { of: "actors", as },
  }));
  return [...plans, ...actors].map((plan) => ({ name: nameOf(plan), text: textOf(plan) }));
}

const claimConditions: readonly Condition[] = [...rowConditions, ...evidenceConditions];
const supportConditions = claimConditions.filter((condition) => !["about", "event", "place"].includes(condition));
const supportPaths = accessPaths.filter((path) => !["about", "event", "place", "nothing"].includes(path));

function nameOf({ path, rows, conditions, result }: Plan): string {
  return [rows, "by", path, ...Object.values(result), ...conditions].join(" ");
}
