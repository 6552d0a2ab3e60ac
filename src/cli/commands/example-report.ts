import { vocabulary } from '../../../rules/names/index.generated.ts';
import { lint } from '../../engine/lint.ts';
import { defaultsOf, type RuleSetting } from '../../engine/settings.ts';
import { createWorkspace } from '../../engine/workspace.ts';
import { readSidecar } from '../../importers/sidecar/read-sidecar.ts';
import { createYamlImporter } from '../../importers/yaml/yaml-importer.ts';
import { memoryFiles } from '../../io/memory.ts';
import type { Policy } from '../../model/policy.ts';
import type { Report } from '../../model/report.ts';
import type { Example, Rule } from '../../model/rule.ts';
import { readPolicy } from '../config/read-policy.ts';

/** Day on which examples are checked. */
const TODAY = '2026-06-30';

/** The report on an example of a rule, with the findings of that rule alone. */
export async function exampleReport(rule: Rule<never>, example: Example): Promise<Report> {
  const path = Object.keys(example.files)[0];
  if (path === undefined) throw new Error(`${rule.id}: the example “${example.title}” has no file`);
  const workspace = createWorkspace({
    files: memoryFiles(example.files),
    importers: [createYamlImporter()],
    readSidecar,
    vocabulary,
  });
  const settings = [settingOf(rule, example), ...(example.rules ?? []).map((other) => settingOf(other))];
  const policies = await Promise.all((example.policies ?? []).map((content) => policyOf(rule, content)));
  const report = await lint([path], workspace, { settings, policies, vocabulary, today: TODAY });
  if (report.tables.some((table) => table.isUnreadable)) {
    const problems = JSON.stringify(report.tables.flatMap((table) => table.findings));
    throw new Error(`${rule.id}: the example “${example.title}” cannot be read: ${problems}`);
  }
  const tables = report.tables.map((table) => ({
    ...table,
    findings: table.findings.filter((finding) => finding.rule === rule.id),
  }));
  return { ...report, tables };
}

function settingOf(rule: Rule<never>, example?: Example): RuleSetting {
  const options = { ...defaultsOf(rule), ...example?.options };
  return { rule, severity: rule.severity, isSeverityFixed: false, options };
}

async function policyOf(rule: Rule<never>, content: string): Promise<Policy> {
  const loaded = await readPolicy('policy.yaml', new TextEncoder().encode(content));
  if ('policy' in loaded) return loaded.policy;
  throw new Error(`${rule.id}: the policy pack of an example is wrong: ${JSON.stringify(loaded.faults)}`);
}
