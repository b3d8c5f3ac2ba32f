/** The word of a closed vocabulary that a value is. @throws Error when it is none: a defect of the data, not of the caller. */
export function word<const T extends string>(words: readonly T[], value: string | null): T {
  return stated(optionalWord(words, value));
}

/** The value itself. @throws Error when it is null where the importer lets none pass. */
export function stated<T>(value: T | null): T {
  if (value === null) throw new Error("something is missing that the graph must have");
  return value;
}

/** As {@link word}, with null for null. */
export function optionalWord<const T extends string>(words: readonly T[], value: string | null): T | null {
  if (value === null) return null;
  const known = words.find((one) => one === value);
  if (known === undefined) throw new Error(`"${value}" is none of ${words.join(", ")}`);
  return known;
}
