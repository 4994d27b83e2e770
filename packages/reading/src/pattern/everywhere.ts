let first = true;

/** What `work` gives when every pattern is run wherever it is asked for, for the check that this changes nothing. */
export function everywhere<Result>(work: () => Result): Result {
  first = false;
  try {
    return work();
  } finally {
    first = true;
  }
}

/** Whether to look first if a pattern can match at all. */
export const looksFirst = (): boolean => first;
