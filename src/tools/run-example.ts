import { parse } from 'yaml';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { lint } from '../engine/lint.ts';
import { loadPolicy } from '../engine/policy.ts';
import { defaultsOf } from '../engine/settings.ts';
import { createWorkspace } from '../engine/workspace.ts';
import { createYamlImporter } from '../importers/yaml/yaml-importer.ts';
import { memoryFiles } from '../io/memory.ts';
import type { Finding } from '../model/finding.ts';
import type { Policy } from '../model/policy.ts';
import type { Example, Rule } from '../model/rule.ts';

/** Day on which examples are checked. */
const TODAY = '2026-06-30';

/** What one rule reports on an example, checked by the engine as the command line would. */
export async function runExample(rule: Rule<never>, example: Example): Promise<readonly Finding[]> {
  const path = Object.keys(example.files)[0];
  if (path === undefined) throw new Error(`${rule.id}: the example “${example.title}” has no file`);
  const workspace = createWorkspace({
    files: memoryFiles(example.files),
    importers: [createYamlImporter()],
    vocabulary,
  });
  const options = { ...defaultsOf(rule), ...example.options };
  const report = await lint([path], workspace, {
    settings: [{ rule, severity: rule.severity, isSeverityFixed: false, options }],
    policies: (example.policies ?? []).map((content) => readPolicy(rule, content)),
    vocabulary,
    today: TODAY,
  });
  const findings = report.tables.flatMap((table) => table.findings);
  const broken = report.tables.find((table) => table.isUnreadable);
  if (broken) throw new Error(`${rule.id}: the example “${example.title}” cannot be read: ${JSON.stringify(findings)}`);
  return findings.filter((finding) => finding.rule === rule.id);
}

/** `file:line` of a finding, as examples write it. */
export function placeOf(finding: Finding): string {
  return `${finding.path}:${finding.location.line ?? 0}`;
}

function readPolicy(rule: Rule<never>, content: string): Policy {
  const data: unknown = parse(content);
  const loaded = loadPolicy('policy.yaml', data);
  if ('policy' in loaded) return loaded.policy;
  throw new Error(`${rule.id}: the policy pack of an example is wrong: ${JSON.stringify(loaded.problems)}`);
}
