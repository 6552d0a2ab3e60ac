import { exampleReport } from '../cli/commands/example-report.ts';
import type { Finding } from '../model/finding.ts';
import type { Example, Rule } from '../model/rule.ts';

/** What one rule reports on an example, checked by the engine as the command line would. */
export async function runExample(rule: Rule<never>, example: Example): Promise<readonly Finding[]> {
  const report = await exampleReport(rule, example);
  return report.tables.flatMap((table) => table.findings);
}

/** `file:line` of a finding, as examples write it. */
export function placeOf(finding: Finding): string {
  return `${finding.path}:${finding.location.line ?? 0}`;
}
