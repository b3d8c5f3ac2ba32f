import type { SupportType } from "./vocabulary.ts";

/** Which sorts of support the words of an item name. "military aid in money is FUNDING" as everywhere in the model. */
const sorts: readonly (readonly [words: RegExp, types: readonly SupportType[]])[] = [
  [/\b(arms|arming|weapons?|weaponry|munitions?|ammunition|missiles?|tanks?|artillery|drones?|warplanes?)\b/, ["ARMS"]],
  [/\b(aircraft|helicopters?)\b/, ["ARMS"]],
  [/\b(mat[eé]riel|equipment|vehicles?|spare parts?|parts|fuel|transport|logistics)\b/, ["MATERIEL"]],
  [/\b(training|exercises?)\b/, ["TRAINING"]],
  [/\b(money|funds?|funding|loans?|grants?|credits?|financing|financial)\b/, ["FUNDING"]],
  [/\bintelligence\b/, ["INTELLIGENCE"]],
  [/\b(fighters|mercenaries|volunteers|recruits)\b/, ["FIGHTERS"]],
  [/\b(troops|soldiers)\b/, ["TROOPS"]],
  [/\b(transit|overflights?|airspace)\b/, ["TERRITORY_ACCESS"]],
  [/\b(humanitarian|food|wheat|medicines?)\b/, ["HUMANITARIAN"]],
  [/\b(trade|goods|economic|energy|gas|oil)\b/, ["ECONOMIC"]],
  [/\bmilitary (aid|assistance|help|support)\b/, ["ARMS", "MATERIEL", "TRAINING", "FUNDING", "UNKNOWN"]],
];

/** Help of no sort in particular, where nothing closer is named. */
const anyHelp = /\b(aid|assistance|help|support)\b/;
const helpOfAnySort: readonly SupportType[] = [
  "ARMS",
  "MATERIEL",
  "TRAINING",
  "FUNDING",
  "ECONOMIC",
  "HUMANITARIAN",
  "OTHER",
  "UNKNOWN",
];

/** What the items of a measure say in our vocabulary. */
export interface Goods {
  /** The sorts of support that they name, in the order of the list above; empty when none is understood. */
  readonly types: readonly SupportType[];
  /** Items that name none that we know. */
  readonly unread: readonly string[];
}

/** Reads the items of a measure, which are free words: "arms", "weapons and munitions", "any assistance". */
export function goodsIn(items: readonly string[]): Goods {
  const read = items.map((item) => ({ item, types: typesIn(item.toLowerCase()) }));
  return {
    types: [...new Set(read.flatMap(({ types }) => types))],
    unread: read.filter(({ types }) => types.length === 0).map(({ item }) => item),
  };
}

function typesIn(item: string): readonly SupportType[] {
  const named = sorts.filter(([words]) => words.test(item)).flatMap(([, types]) => types);
  return named.length === 0 && anyHelp.test(item) ? helpOfAnySort : named;
}
