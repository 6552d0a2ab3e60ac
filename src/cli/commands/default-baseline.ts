/** Used where it stands in the working directory and no other is named; apart, because the help names it. */
export const DEFAULT_BASELINE = '.gov-lint-baseline.json';
