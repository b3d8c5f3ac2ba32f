import type { Perspective, VoiceFilter } from "../domain/perspective.ts";
import type { Tier } from "../domain/vocabulary.ts";
import { ArgumentError } from "../errors.ts";
import { firstDayArgument, periodArgument } from "./periodArgument.ts";

/** `VoiceFilter` of schema.graphql; null counts as absent, an empty list as nobody. */
interface VoiceFilterArgument {
  readonly speakers?: readonly string[] | null;
  readonly sides?: readonly string[] | null;
  readonly publishers?: readonly string[] | null;
  readonly sources?: readonly string[] | null;
  readonly citing?: readonly string[] | null;
  readonly sourceKinds?: readonly string[] | null;
  readonly tiers?: readonly Tier[] | null;
}

/** `Perspective` of schema.graphql. */
export interface PerspectiveArgument extends VoiceFilterArgument {
  readonly exclude?: VoiceFilterArgument | null;
  /** EDTF. */
  readonly statedBefore?: string | null;
  /** EDTF. */
  readonly knownAt?: string | null;
}

/**
 * The perspective that an argument asks for; null when it is absent.
 * @throws ArgumentError naming `perspective.statedBefore` or `perspective.knownAt` when it is malformed or has no such day.
 */
export function perspectiveOf(argument: PerspectiveArgument | null | undefined): Perspective | null {
  if (argument === null || argument === undefined) return null;
  const { exclude, statedBefore, knownAt } = argument;
  const before = firstDayArgument("perspective.statedBefore", statedBefore);
  const known = lastDayArgument("perspective.knownAt", knownAt);
  return {
    ...voices(argument),
    ...(exclude === null || exclude === undefined ? {} : { exclude: voices(exclude) }),
    ...(before === null ? {} : { statedBefore: before }),
    ...(known === null ? {} : { knownAt: known }),
  };
}

function lastDayArgument(argument: string, text: string | null | undefined): string | null {
  const period = periodArgument(argument, text);
  if (period === null) return null;
  if (period.endLatest === null) throw new ArgumentError(argument, `"${period.edtf}" has no last day`);
  return period.endLatest;
}

function voices({
  speakers,
  sides,
  publishers,
  sources,
  citing,
  sourceKinds,
  tiers,
}: VoiceFilterArgument): VoiceFilter {
  const lists = { speakers, sides, publishers, sources, citing, sourceKinds, tiers };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== null && list !== undefined));
}
