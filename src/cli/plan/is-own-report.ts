/** Where a report tells that it is one. */
const HEAD = 2048;
/** How reports begin that are written in formats of documents and tables. */
const MARKS =
  /^\s*\{\s*"schemaVersion": \d+,\s*"tool": \{\s*"name": "gov-lint"|<meta name="generator" content="gov-lint |<testsuites name="gov-lint"|<checkstyle version/;
const MAY_BE_REPORT = /\.(?:html|xml|json)$/i;

/** Whether a file is what a run has written: the next one does not read it. */
export function isOwnReport(path: string, bytes: Uint8Array): boolean {
  return MAY_BE_REPORT.test(path) && MARKS.test(new TextDecoder().decode(bytes.subarray(0, HEAD)));
}
