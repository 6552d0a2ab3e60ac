import { vocabulary } from '../../rules/names/index.generated.ts';
import { rules } from '../../rules/index.ts';
import { lint } from '../../src/engine/lint.ts';
import { ruleSettings } from '../../src/engine/settings.ts';
import { createWorkspace } from '../../src/engine/workspace.ts';
import { createYamlImporter } from '../../src/importers/yaml/yaml-importer.ts';
import { memoryFiles } from '../../src/io/memory.ts';
import { cpuMilliseconds, type Times } from './growth.ts';
import type { Shape } from './shapes.ts';

/** Every rule runs, those too that are off unless somebody asks. */
const settings = ruleSettings(rules, Object.fromEntries(rules.map(({ id, severity }) => [id, severity])), {});

/** The time of each rule and stage for a table of this size: reading, tracing, checking, and placing what was found. */
export async function checked({ make }: Shape, size: number): Promise<Times> {
  const { child, parent } = make(size);
  const files = { 'child.yaml': JSON.stringify(child), ...(parent && { 'parent.yaml': JSON.stringify(parent) }) };
  const importers = [createYamlImporter((bytes) => new TextDecoder().decode(bytes))];
  const workspace = createWorkspace({ files: memoryFiles(files), importers, vocabulary });
  const times = new Map<string, number>();
  const timing = {
    now: cpuMilliseconds,
    add: (_: string, name: string, time: number) => void times.set(name, (times.get(name) ?? 0) + time),
  };
  const options = { settings, policies: [], vocabulary, today: '2026-06-01', timing };
  const { tables } = await lint(['child.yaml'], workspace, options);
  if (tables[0]!.isUnreadable) throw new Error(tables[0]!.findings.map(({ rule }) => rule).join());
  // Their sum grows as they do.
  times.delete('check');
  return times;
}
