/** Families of which the bureaus of a county keep stations in its townships: 派出所, 司法所, 自然资源所. */
export const COUNTY_RUN: ReadonlySet<string> = new Set([
  'public-security',
  'justice',
  'market-regulation',
  'natural-resources',
  'ecology-environment',
]);
