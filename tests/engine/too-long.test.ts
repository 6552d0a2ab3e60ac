import { expect, it } from 'vitest';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { lint } from '../../src/engine/lint.ts';
import { createWorkspace } from '../../src/engine/workspace.ts';
import { createYamlImporter } from '../../src/importers/yaml/yaml-importer.ts';
import { memoryFiles } from '../../src/io/memory.ts';

const table = (parent: string, rows: number): string =>
  JSON.stringify({
    title: '任务分解表',
    parent,
    tasks: Array.from({ length: rows }, (_, at) => ({ number: at + 1, title: '公开预算' })),
  });

it.each([
  [1_000, 1_000, []],
  [1_001, 1_000, ['import/not-compared']],
  [1, 10_000, []],
])('says of %d tasks and %d above whether they were too many to be compared', async (rows, parentRows, said) => {
  const files = { 'a.json': table('b.json', rows), 'b.json': table('none', parentRows) };
  const workspace = createWorkspace({ files: memoryFiles(files), importers: [createYamlImporter()], vocabulary });
  const { tables } = await lint(['a.json'], workspace, { settings: [], policies: [], vocabulary });
  expect(tables[0]!.findings.map(({ rule }) => rule)).toEqual(said);
  expect(tables[0]!.findings.map(({ data, severity }) => ({ ...data, severity }))).toEqual(
    said.map(() => ({ rows, parentRows, severity: 'error' })),
  );
});
