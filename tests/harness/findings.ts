import { vocabulary } from '../../rules/names/index.generated.ts';
import { presets } from '../../rules/presets/index.generated.ts';
import { rules } from '../../rules/index.ts';
import { lint } from '../../src/engine/lint.ts';
import { loadPolicy } from '../../src/engine/policy.ts';
import { ruleSettings } from '../../src/engine/settings.ts';
import { createWorkspace, type Workspace } from '../../src/engine/workspace.ts';
import { readSidecar } from '../../src/importers/sidecar/read-sidecar.ts';
import { writeTable } from '../../src/importers/write-table.ts';
import { createYamlImporter } from '../../src/importers/yaml/yaml-importer.ts';
import { memoryFiles } from '../../src/io/memory.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { cleanWorld } from './worlds/clean-world.ts';
import { styled } from './worlds/style.ts';
import type { World } from './worlds/world.ts';

export function workspaceOf(world: World): Workspace {
  const text = writeTable(styled(world.child, world.style), 'yaml');
  return createWorkspace({
    files: memoryFiles({
      'child.yaml': world.rewrite?.(text) ?? text,
      'parent.yaml': writeTable(world.parent, 'yaml'),
      ...(world.grandparent && { 'grandparent.yaml': writeTable(world.grandparent, 'yaml') }),
      ...(world.sidecar !== undefined && { 'child.gov-lint.yaml': world.sidecar }),
    }),
    importers: [createYamlImporter()],
    readSidecar,
    vocabulary,
  });
}

/** Rules that are off by default and have plants all the same. */
const ALSO = { 'coverage/local-task': 'info' } as const;

export async function reportOn(
  world: World,
  workspace: Workspace,
  also: Readonly<Record<string, 'info'>>,
): Promise<Report> {
  const policies = world.policies.map((data) => {
    const loaded = loadPolicy('pack.yaml', data);
    if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
    return loaded.policy;
  });
  return lint(['child.yaml'], workspace, {
    settings: ruleSettings(rules, { ...presets.recommended, ...also }, {}),
    policies,
    vocabulary,
    today: '2026-05-01',
    knownRules: rules.map(({ id }) => id),
    ...(world.notSuppressible && { notSuppressible: world.notSuppressible }),
  });
}

/** What is reported on the child of a world. */
export async function findingsOf(world: World, rule?: string): Promise<readonly Finding[]> {
  const report = await reportOn(world, workspaceOf(world), rule && rule in ALSO ? ALSO : {});
  return report.tables.flatMap((table) => table.findings);
}

const known = new Map<string, Promise<readonly Finding[]>>();

/** What is reported on a world before anything is changed in it. */
export function findingsBefore(seed: number, rule?: string): Promise<readonly Finding[]> {
  const key = `${seed} ${rule && rule in ALSO ? rule : ''}`;
  const found = known.get(key) ?? findingsOf(cleanWorld(seed), rule);
  known.set(key, found);
  return found;
}

/** Findings that were not there before; the same finding is told by what it says of which row, wherever the row now stands. */
export function newFindings(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const left = countBy(before, keyOf);
  const unseen = after.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0;
    left.set(keyOf(finding), count - 1);
    return count <= 0;
  });
  // A row under another title has its findings under another title.
  const more = countBy(after, ({ rule }) => rule);
  for (const { rule } of before) more.set(rule, (more.get(rule) ?? 0) - 1);
  return unseen.filter(({ rule }) => {
    const count = more.get(rule)!;
    more.set(rule, count - 1);
    return count > 0;
  });
}

function keyOf({ rule, messageId, subject, parentSubject }: Finding): string {
  return [rule, messageId, subject, parentSubject].join('|');
}

function countBy(findings: readonly Finding[], key: (finding: Finding) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(key(finding), (counts.get(key(finding)) ?? 0) + 1);
  return counts;
}
