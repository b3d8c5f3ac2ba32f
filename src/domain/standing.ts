import { statuses, type Status } from "./vocabulary.ts";

/** How many claims stand in a status. */
export interface StatusCount {
  readonly status: Status;
  readonly count: number;
}

/** How many of some claims stand in each status, in the order of the vocabulary; statuses of none are left out. */
export function countStatuses(found: readonly Status[]): readonly StatusCount[] {
  return statuses
    .map((status) => ({ status, count: found.filter((one) => one === status).length }))
    .filter(({ count }) => count > 0);
}
