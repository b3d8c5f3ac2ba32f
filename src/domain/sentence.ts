import { inRole, type Claim } from "./claim.ts";
import { familyOf } from "./claimKinds.ts";
import { prefixOf } from "./identity.ts";
import { periodText } from "./periodText.ts";
import { isOne, quantityText, singular } from "./quantity.ts";
import {
  ballotVerbs,
  begun,
  controlVerbs,
  lossVerbs,
  matters,
  mediationVerbs,
  occurrenceNouns,
  origins,
  participationVerbs,
  positionVerbs,
  recognitionVerbs,
  relations,
  restrictionVerbs,
  standings,
  supportVerbs,
  towards,
} from "./sentenceWords.ts";
import { raisesFighters, type ClaimKind, type Opposition, type ParticipantRole, type Status } from "./vocabulary.ts";

/** How a claim stands, as far as its sentence tells. */
export interface SentenceStanding {
  readonly status: Status;
  readonly opposition: Opposition;
}

/** A claim with the names of everybody and everything in it. */
interface Told {
  readonly claim: Claim;
  readonly subject: string;
  /** The same to stand before a verb: "Western estimators, not named,". */
  readonly doer: string;
  /** The names in a role, "A, B and C"; empty when nobody stands in it. */
  readonly names: (role: ParticipantRole) => string;
}

/**
 * A claim as one sentence that can be read by itself: who did what to whom, when, how much, under which circumstances, and how
 * the claim stands unless it is plainly asserted. "Israel supplied arms to Azerbaijan from 2007 to 2011 (55 percent of arms supplies
 * of Azerbaijan); contested." A judgement is always told as one. Nothing is said that the claim does not hold, and nobody in it
 * is left out; `nameOf` names them.
 */
export function sentenceOf(claim: Claim, standing: SentenceStanding, nameOf: (id: string) => string): string {
  const text = [fullClauseOf(claim, nameOf), gistOf(claim), standingText(standing), "."].join("");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The same without standing, to stand inside another sentence: "Jordan supplied arms to Armenia (discount)". */
export function fullClauseOf(claim: Claim, nameOf: (id: string) => string): string {
  const told = toldWith(claim, nameOf);
  const circumstances = [...details[claim.kind](told), ...detailsOfAll(claim, nameOf)];
  return clauseText(told) + (circumstances.length === 0 ? "" : ` (${circumstances.join("; ")})`);
}

/**
 * The same without circumstances and standing, to stand inside another sentence: "31 soldiers of Azerbaijan were killed in April
 * 2016".
 */
export function clauseOf(claim: Claim, nameOf: (id: string) => string): string {
  return clauseText(toldWith(claim, nameOf));
}

function toldWith(claim: Claim, nameOf: (id: string) => string): Told {
  const subject = nameOf(claim.subject);
  const doer = subject.includes(", ") ? `${subject},` : subject;
  return { claim, subject, doer, names: (role) => listed(inRole(claim, role).map(nameOf)) };
}

function clauseText(told: Told): string {
  const { core, rest = "" } = clauses[told.claim.kind](told);
  if (told.claim.period === null) return `${core}${rest}`;
  // "Call on states, 1993 in 1994" would read as one.
  const comma = /\b\d{4}$/.test(core) ? "," : "";
  return `${core}${comma} ${periodText(told.claim.period)}${rest}`;
}

/** Who did what to whom: the core, behind which the time comes, and what follows it. */
interface Clause {
  readonly core: string;
  readonly rest?: string;
}

const clauses: Readonly<Record<ClaimKind, (told: Told) => Clause>> = {
  SUPPORT: (told) => ({
    core: `${told.doer} ${adverb(told.claim)}${supportText(told)}`,
    rest: clause(" by way of ", told.names("VIA")),
  }),
  MEDIATION: ({ claim, doer, names }) => ({
    core: `${doer} ${mediationVerbs[claim.form ?? ""] ?? "mediated in"} ${names("OBJECT")}`,
    rest: clause(" between ", names("PARTY")),
  }),
  RESTRICTION: ({ claim, subject, doer, names }) => ({
    core: `${doer} ${restrictionText(claim.type, ownedBy(subject, names("OBJECT")))}`,
    rest:
      clause(aims(claim) ? " against " : ", a measure against ", unlessIn(names("OBJECT"), names("TARGET"))) +
      clause(", addressed to ", names("ADDRESSEE")),
  }),
  PARTICIPATION: ({ claim, doer, names }) => ({
    core: `${doer} ${participationVerbs[claim.type ?? ""] ?? "took part in"} ${names("OBJECT")}`,
    rest: clause(" for ", names("SIDE")),
  }),
  OCCURRENCE: (told) => ({ core: occurrenceText(told) }),
  CONTROL: ({ claim, doer, names }) => ({
    core: `${doer} ${controlVerbs[claim.type ?? ""] ?? "controlled"} ${names("OBJECT")}`,
  }),
  ESTIMATE: (told) => ({ core: estimateText(told), rest: clause(" by the hand of ", told.names("PERPETRATOR")) }),
  BALLOT: ({ claim, doer, names }) => ({
    core: `${doer} ${ballotVerbs[claim.type ?? ""] ?? "voted on"} ${names("OBJECT")}`,
  }),
  AFFILIATION: ({ claim, subject, names }) => ({ core: `${subject}: ${affiliationText(claim)} ${names("OBJECT")}` }),
  RECOGNITION: ({ claim, doer, names }) => ({
    core: `${doer} ${adverb(claim)}${recognitionVerbs[claim.type ?? ""] ?? "took a stand on"} ${names("OBJECT")}`,
  }),
  POSITION: (told) => ({ core: `${told.doer} ${adverb(told.claim)}${positionText(told)}` }),
  ASSESSMENT: ({ claim, subject, names }) => ({
    core: `a judgement on ${subject}${clause(", with regard to ", names("OBJECT"))}, as to ${matters[claim.type ?? ""] ?? "it"}`,
  }),
};

/** What stands in brackets behind it, of each kind; the closer word first, then amounts and what the kind has of its own. */
const details: Readonly<Record<ClaimKind, (told: Told) => readonly string[]>> = {
  SUPPORT: ({ claim }) => [
    ...(raisesFighters(claim.type, claim.subtype) ? [] : closerWord(claim)),
    ...claim.items,
    ...amounts(claim),
    ...(claim.mode === "TOLERATED" ? ["tolerated"] : []),
    ...(claim.joint === true ? ["jointly with others"] : []),
  ],
  MEDIATION: ({ claim }) => [...outcome(claim), ...(claim.joint === true ? ["jointly with others"] : [])],
  RESTRICTION: ({ claim }) => [...claim.items, ...(claim.binding === null ? [] : [wordsOf(claim.binding)])],
  PARTICIPATION: ({ claim }) => closerWord(claim),
  OCCURRENCE: ({ claim }) => [...closerWord(claim), ...cause(claim), ...outcome(claim)],
  CONTROL: ({ claim, names }) => [
    ...amounts(claim),
    ...(names("OTHER_CLAIMANT") === "" ? [] : [`also claimed by ${names("OTHER_CLAIMANT")}`]),
  ],
  ESTIMATE: ({ claim }) => [...claim.items.filter((item) => item !== claim.quantity?.unit), ...cause(claim)],
  BALLOT: () => [],
  AFFILIATION: ({ claim }) => [
    ...(claim.type === "ORIGIN" && origins[claim.subtype ?? ""] !== undefined ? [] : closerWord(claim)),
    ...(claim.population === null ? [] : [claim.population]),
  ],
  RECOGNITION: () => [],
  POSITION: ({ claim }) => [
    ...(claim.gist === null ? closerWord(claim) : []),
    ...(claim.positionBasis === "ASCRIBED" || claim.positionBasis === "PERCEIVED"
      ? [wordsOf(claim.positionBasis)]
      : []),
  ],
  ASSESSMENT: ({ claim }) => [...(claim.gist === null ? closerWord(claim) : []), ...amounts(claim)],
};

/** What every kind may state: during what, where, in which conflict, that nobody records its end, and that its date was inferred. */
function detailsOfAll(claim: Claim, nameOf: (id: string) => string): readonly string[] {
  const { during, at, conflict, dateBasis, period } = claim;
  const isNamed =
    during !== null || conflict === claim.subject || inRole(claim, "OBJECT").some((id) => id === conflict);
  return [
    ...(during === null || during === claim.subject ? [] : [`during: ${nameOf(during)}`]),
    ...(at === null ? [] : [`at: ${nameOf(at)}`]),
    ...(conflict === null || isNamed ? [] : [`conflict: ${nameOf(conflict)}`]),
    ...(period !== null && /.\/$/.test(period.edtf) ? ["end not recorded"] : []),
    ...(dateBasis === "INFERRED" && period !== null ? ["date inferred"] : []),
  ];
}

function supportText({ claim: { type, subtype }, names }: Told): string {
  const recipients = names("OBJECT");
  if (raisesFighters(type, subtype))
    return subtype === "RECRUITMENT" ? `recruited fighters for ${recipients}` : `sent fighters to ${recipients}`;
  return supportVerbs[type ?? ""]?.(recipients) ?? `supported ${recipients}`;
}

/** "Its closure of the border" for "Turkey's closure of the border", of Turkey. */
function ownedBy(owner: string, thing: string): string {
  const own = `${owner}'s `;
  return thing.startsWith(own) ? `its ${thing.slice(own.length)}` : thing;
}

/** Empty where the name of a measure says it already: "its closure of its border with Armenia". */
function unlessIn(measure: string, targets: string): string {
  return ` ${measure} `.includes(` ${targets} `) ? "" : targets;
}

/** Whether the act itself is aimed at the targets of the measure: to waive a ban is not. */
function aims({ type }: Claim): boolean {
  return type === null || type === "REQUESTS" || type === "IMPOSES";
}

function restrictionText(act: string | null, measure: string): string {
  return `${restrictionVerbs[act ?? ""] ?? "restricted"} ${measure}`;
}

/** An event is told by what it was; one of which only who acted is stated was an act, any other just took place. */
function occurrenceText({ claim, subject, doer, names }: Told): string {
  const [by, against] = [names("INITIATOR"), names("TARGET")];
  const noun = occurrenceNouns[claim.type ?? ""] ?? (by === "" && against === "" ? null : "an act");
  if (noun === null) return `${doer} took place`;
  return `${subject}: ${noun}${clause(begun.has(claim.type) ? " begun by " : " by ", by)}${clause(` ${towards[claim.type ?? ""] ?? "against"} `, against)}`;
}

function affiliationText({ type, subtype, office }: Claim): string {
  if (type === "OFFICE_HOLDER") return `${office ?? "office-holder"} of`;
  if (type === "ORIGIN") return origins[subtype ?? ""] ?? "from";
  return relations[type ?? ""] ?? "related to";
}

function positionText({ claim, names }: Told): string {
  const { type } = claim;
  const towards = names("OBJECT");
  if (type === "CALLS_FOR_RESTRAINT") return `called for restraint, regarding ${towards}`;
  if (type === "DEMANDS") {
    const isOnActors = inRole(claim, "OBJECT").every((id) => familyOf(id) === "ACTOR");
    return `made a demand ${isOnActors ? "on" : "regarding"} ${towards}`;
  }
  return `${positionVerbs[type ?? ""] ?? "took a position on"} ${towards}`;
}

function estimateText({ claim, subject, doer }: Told): string {
  const isActor = familyOf(claim.subject) === "ACTOR";
  const { measure, money, quantity, population } = claim;
  const of = isActor ? (isPeople(claim) ? "among" : "of") : "in";
  const amount = `${money === null ? countText(claim) : quantityText(money)}${wholeOf(money ?? quantity)}`;
  switch (measure) {
    case "EXPENDITURE":
      return `${doer} spent ${amount}`;
    case "INHABITANTS":
      return isActor ? `${doer} numbered ${amount}` : `${doer} had ${amount} as inhabitants`;
    case "STRENGTH":
      return `${doer} numbered ${amount}`;
    case "SHARE":
      return population === null ? `${doer} made up ${amount}` : `${population} made up ${amount} ${of} ${subject}`;
    case "VOTES":
      return `${doer} had ${amount}${population === null ? "" : ` ${population}`}`;
    default:
      return `${amount} ${of} ${doer} ${quantity !== null && isOne(quantity) ? "was" : "were"} ${lossVerbs[measure ?? ""] ?? wordsOf(measure ?? "counted")}`;
  }
}

/** Whether those counted are persons of a set of people, not of a state or an organisation. */
function isPeople({ subject, population, measure }: Claim): boolean {
  return population === null && measure !== "SHARE" && ["group", "community"].includes(prefixOf(subject));
}

/** "at least 31 soldiers", "1 civilian", "14 tanks", "an unstated number of soldiers". */
function countText({ quantity, population, measure }: Claim): string {
  const counted = measure === "SHARE" || measure === "VOTES" ? null : population;
  if (quantity === null) return `an unstated number of ${counted ?? "persons"}`;
  const text = quantityText(quantity);
  if (counted === null) return text;
  if (quantity.unit !== "persons") return `${text}, ${counted},`;
  const [unit, people] = isOne(quantity) ? ["person", singular(counted)] : ["persons", counted];
  return `${text.slice(0, -unit.length)}${people}`;
}

function wholeOf(amount: { readonly whole: string | null } | null): string {
  return amount?.whole == null ? "" : ` of ${amount.whole}`;
}

function amounts({ quantity, money }: Claim): readonly string[] {
  return [
    ...(quantity === null ? [] : [`${quantityText(quantity)}${wholeOf(quantity)}`]),
    ...(money === null ? [] : [`${quantityText(money)}${wholeOf(money)}`]),
  ];
}

function adverb({ openness }: Claim): string {
  const adverbs: Readonly<Record<string, string>> = { OPEN: "openly ", TACIT: "tacitly ", COVERT: "covertly " };
  return adverbs[openness ?? ""] ?? "";
}

function closerWord({ subtype }: Claim): readonly string[] {
  return subtype === null ? [] : [wordsOf(subtype)];
}

function cause({ cause: stated }: Claim): readonly string[] {
  return stated === null ? [] : [`cause: ${stated}`];
}

function outcome({ outcome: stated }: Claim): readonly string[] {
  return stated === null ? [] : [`outcome: ${stated}`];
}

/** A gist is a sentence of its own. */
function gistOf({ gist }: Claim): string {
  return gist === null ? "" : `: ${gist.replace(/\.$/, "")}`;
}

function standingText({ status, opposition }: SentenceStanding): string {
  const words = [standings[status], opposition === "DOUBTED" ? "doubted" : null].filter((word) => word !== null);
  return words.length === 0 ? "" : `; ${words.join(", ")}`;
}

function clause(words: string, names: string): string {
  return names === "" ? "" : `${words}${names}`;
}

/** "A, B and C". */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

/**
 * Where in a document things are said, each place once: " at “Background” and “Fatalities/2020”", without the digests of sentences;
 * empty when no place is recorded.
 */
export function placesText(locators: readonly (string | null)[]): string {
  const places = locators.map((locator) => locator?.replace(/#[^#]*$/, "") ?? "").filter((place) => place !== "");
  return clause(" at ", listed([...new Set(places)].map((place) => `“${place}”`)));
}

function wordsOf(word: string): string {
  return word.toLowerCase().replaceAll(/[_-]/g, " ");
}
