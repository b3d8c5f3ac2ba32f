import { parsePeriod, PeriodError, wholeOf, type Period } from "../domain/period.ts";
import { ArgumentError } from "../errors.ts";

/**
 * The time that an argument asks about; null when it is absent. A period that a source states lies somewhere inside its
 * dates; one that a caller asks about is the whole of them, from the first day to the last. So 2011 is certainly within
 * `2007/2011`. Ends that are open or unknown stay so.
 * @throws ArgumentError naming `argument`, with the words of PeriodError.
 */
export function periodArgument(argument: string, text: string | null | undefined): Period | null {
  if (text === null || text === undefined) return null;
  try {
    return wholeOf(parsePeriod(text));
  } catch (error) {
    if (error instanceof PeriodError) throw new ArgumentError(argument, error.message);
    throw error;
  }
}

/**
 * The first day of the date that an argument states; null when it is absent.
 * @throws ArgumentError naming `argument` when it is malformed or has no known first day.
 */
export function firstDayArgument(argument: string, text: string | null | undefined): string | null {
  const period = periodArgument(argument, text);
  if (period === null) return null;
  if (period.startEarliest === null) throw new ArgumentError(argument, `"${period.edtf}" has no first day`);
  return period.startEarliest;
}
