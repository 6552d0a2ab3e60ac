import { describe, expect, test } from 'vitest';
import badImplements from '../../rules/coverage/bad-implements.ts';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { collect, lintFiles } from '../../src/engine/lint.ts';
import { createWorkspace, type Workspace } from '../../src/engine/workspace.ts';
import { readSidecar } from '../../src/importers/sidecar/read-sidecar.ts';
import { createYamlImporter } from '../../src/importers/yaml/yaml-importer.ts';
import { memoryFiles } from '../../src/io/memory.ts';
import { traceTables } from '../../src/trace/trace.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网。 }
  - { number: 2, title: 编印政府公报, requirement: 每月编印一期，免费向图书馆赠阅。 }
`;
const CHILD = `title: 2026年新海区政务公开工作主要任务分解表
tasks:
  - { number: 1, title: 晒出部门账本, requirement: 各部门自行挂网。 }
sections:
  - heading: 一、其他
    tasks:
      - { number: 1, title: 出版简报, requirement: 印发各村。 }
      - { number: 2, title: 出版简报和画册, requirement: 印发各村。 }
`;

function open(sidecar: string, child = CHILD): Workspace {
  const files = memoryFiles({ 'parent.yaml': PARENT, 'child.yaml': child, 'child.gov-lint.yaml': sidecar });
  return createWorkspace({ files, importers: [createYamlImporter()], readSidecar, vocabulary });
}

/** Parent tasks with the titles that carry them, of the table at a position. */
async function linksOf(sidecar: string, child = CHILD, table = 0): Promise<readonly string[]> {
  const workspace = open(sidecar, child);
  const [above, below] = [await workspace.load('parent.yaml'), await workspace.load('child.yaml')];
  const { tasks } = traceTables(below.tables[table]!.table, above.tables[0]!.table, vocabulary);
  return tasks.map(({ parent, links, state }) =>
    [parent.number, ...links.map((link) => link.child.title.value), ...(state === 'missing' ? ['-'] : [])].join(' '),
  );
}

async function findingsOf(sidecar: string, child = CHILD): Promise<readonly string[]> {
  const setting = { rule: badImplements, severity: 'error' as const, isSeverityFixed: false, options: {} };
  const options = { settings: [setting], policies: [], vocabulary, today: '2026-06-01', override: 'parent.yaml' };
  const report = await collect(lintFiles(['child.yaml'], open(sidecar, child), options));
  return report.tables.flatMap(({ findings }) =>
    findings.map(({ path, location, messageId }) => `${path}:${location.line} ${messageId}`),
  );
}

describe('links of the sidecar', () => {
  test('act as implements, in sections too', async () => {
    expect(await linksOf('links: [{ task: 2, parentTask: 1 }, { task: 2, parentTask: 2 }]')).toEqual([
      '1 出版简报和画册',
      '2 出版简报和画册',
    ]);
  });

  test('are added to what the row itself declares', async () => {
    const child = CHILD.replace('印发各村。 }\n      -', '印发各村。, implements: 1 }\n      -').replace(
      'number: 1, title: 出',
      'number: 3, title: 出',
    );
    expect(await linksOf('links: [{ task: 3, parentTask: 2 }]', child)).toEqual(['1 出版简报', '2 出版简报']);
  });

  test('tell rows of one number apart by how their titles begin, the whole title before a longer one', async () => {
    expect(await linksOf('links: [{ task: 1, title: 出版, parentTask: 1 }]')).toEqual(['1 出版简报', '2 -']);
    const child = CHILD.replace('number: 2', 'number: 1');
    expect(await linksOf('links: [{ task: 1, title: 出版简报, parentTask: 1 }]', child)).toEqual(['1 出版简报', '2 -']);
    expect(await linksOf('links: [{ task: 1, title: 出版 简报和, parentTask: 1 }]', child)).toEqual([
      '1 出版简报和画册',
      '2 -',
    ]);
  });

  test('speak of the first table of a file, or of the one that they name', async () => {
    const child = `${CHILD}---\n${CHILD}`;
    const sidecar = `links: [{ task: 2, parentTask: 1 }, { table: 2, task: 2, parentTask: 2 }]
unmatched: [2, { table: 2, parentTask: 1 }]`;
    expect(await linksOf(sidecar, child)).toEqual(['1 出版简报和画册', '2 -']);
    expect(await linksOf(sidecar, child, 1)).toEqual(['1 -', '2 出版简报和画册']);
  });

  test('are reported where they reach no row, or several, or no table', async () => {
    const sidecar = `links:
  - { task: 8, parentTask: 1 }
  - { task: 2, title: 晒出, parentTask: 1 }
  - { task: 1, parentTask: 1 }
  - { table: 2, task: 1, parentTask: 1 }
unmatched:
  - { table: 3, parentTask: 2 }
`;
    expect(await findingsOf(sidecar)).toEqual([
      'child.gov-lint.yaml:2 noRow',
      'child.gov-lint.yaml:3 otherTitle',
      'child.gov-lint.yaml:4 manyRows',
      'child.gov-lint.yaml:5 noTable',
      'child.gov-lint.yaml:7 noTable',
    ]);
  });

  test('are reported where the parent has no such task, at their place in the sidecar', async () => {
    const sidecar = `unmatched: [1, 7]
links:
  - { task: 2, parentTask: 2 }
  - { task: 2, parentTask: 9 }
`;
    expect(await findingsOf(sidecar)).toEqual([
      'child.gov-lint.yaml:1 unknownUnmatched',
      'child.gov-lint.yaml:4 unknown',
    ]);
  });
});
