import { describe, expect, it, test } from 'vitest';
import { policies } from '../../../rules/policies/index.generated.ts';
import { loadPolicy } from '../../../src/engine/policy.ts';
import { run } from '../../../src/cli/run.ts';
import unmetDemand from '../../../rules/policy/unmet-demand.ts';
import { runExample } from '../../../src/tools/run-example.ts';
import { createMemoryWorld } from '../../scenarios/memory-host.ts';

async function testPolicy(pack: string, files: Record<string, string> = {}): Promise<{ status: number; out: string }> {
  const bytes = Object.entries(files).map(([path, content]) => [path, new TextEncoder().encode(content)] as const);
  const { host, printed } = createMemoryWorld(Object.fromEntries(bytes));
  const status = await run(['test-policy', pack], host);
  return { status, out: printed.out };
}

describe('shipped packs', () => {
  it.each(policies.map(({ name }) => name))('%s reports what its own examples say', async (name) => {
    const { examples } = policies.find((pack) => pack.name === name)!.data;
    expect(examples?.good?.length).toBeGreaterThan(0);
    expect(examples?.bad?.length).toBeGreaterThan(0);
    expect(await testPolicy(name)).toMatchObject({ status: 0 });
  });

  it('show every demand failing but those that no table of tasks can lack', () => {
    const shown = new Set(
      policies.flatMap(({ data }) =>
        (data.examples?.bad ?? []).flatMap(({ findings }) => findings.map(({ rule }) => rule)),
      ),
    );
    const silent = policies
      .flatMap(({ data }) => data.requirements ?? [])
      .map(({ id }) => id)
      .filter((id) => !shown.has(id));
    expect(silent).toEqual([]);
  });
});

const PACK = (findings: string): string => `name: own
title: 自己的要求
requirements:
  - id: no-tbd
    over: tasks
    demand: { remark: { noneOf: [待定] } }
    message: { zh-CN: 备注还写着待定, en: Still to be decided }
examples:
  bad:
    - title: 待定
      files:
        child.yaml: |
          title: 2026年新海区重点工作任务分解表
          tasks:
            - { number: 1, title: 公开预算, remark: 待定 }
      findings: [${findings}]
`;

test('a pack whose example comes out otherwise fails, and both differences are named', async () => {
  expect(await testPolicy('own.yaml', { 'own.yaml': PACK('{ at: "child.yaml:3", rule: no-tbd }') })).toMatchObject({
    status: 0,
  });
  const { status, out } = await testPolicy('own.yaml', { 'own.yaml': PACK('{ at: "child.yaml:2", rule: no-tbd }') });
  expect(status).toBe(1);
  expect(out).toContain('child.yaml:2 no-tbd');
  expect(out).toContain('child.yaml:3 no-tbd');
});

/** Four levels of ten: ten thousand values behind one name. */
const BOMB = ['a', 'b', 'c', 'd', 'e']
  .map(
    (name, at, all) =>
      `${name}: &${name} [${Array(10)
        .fill(at === 0 ? 'x' : `*${all[at - 1]!}`)
        .join(', ')}]\n`,
  )
  .join('');

test.each([
  ['an alias without an anchor', 'name: own\ntitle: 甲\nnote: *nope\n', 'own.yaml:3:7：'],
  ['a bomb of aliases', BOMB, 'own.yaml:5:8：'],
  ['a merge of what is no mapping', 'name: own\ntitle: 甲\n<<: 3\n', 'own.yaml:3:1：'],
  ['a merge of an alias to a text', 'name: &n own\ntitle: 甲\n<<: *n\n', 'own.yaml:3:1：'],
  ['a merge of a list of numbers', 'name: own\ntitle: 甲\n<<: [1, 2]\n', 'own.yaml:3:1：'],
  ['a ring of aliases', 'name: own\ntitle: 甲\nrequirements: &r [*r]\n', 'own.yaml:3:19：'],
  ['nothing at all', '', 'own.yaml:1:1：'],
])('a pack that holds %s is refused with a place', async (_, content, place) => {
  const files = { 'own.yaml': new TextEncoder().encode(content) };
  const { host, printed } = createMemoryWorld(files);
  expect(await run(['test-policy', './own.yaml'], host), printed.err).toBe(2);
  expect(printed.err).toContain(`gov-lint: ${place}`);
});

test('an unsafe pattern and a repeated id refuse the pack', () => {
  const demand = (id: string, pattern: string) => ({
    id,
    over: 'tasks',
    demand: { title: { pattern } },
    message: { 'zh-CN': '甲', en: 'a' },
  });
  const load = (...requirements: unknown[]) => loadPolicy('own.yaml', { name: 'own', title: '甲', requirements });
  expect(load(demand('a', '甲+'))).toHaveProperty('policy');
  expect(load(demand('a', '(甲+)+'))).toMatchObject({
    problems: [{ id: 'policy/unsafe-pattern', place: { pointer: '/requirements/0/demand/title/pattern' } }],
  });
  expect(load(demand('a', '甲'), demand('a', '乙'))).toMatchObject({ problems: [{ id: 'policy/duplicate-demand' }] });
});

/** Numbers of the tasks that do not meet one demand over tasks. */
async function unmet(demand: string, ...tasks: string[]): Promise<(number | undefined)[]> {
  const pack = `name: own\ntitle: 甲\nrequirements:\n  - { id: one, over: tasks, demand: ${demand}, message: { zh-CN: 不合要求 } }\n`;
  const rows = tasks.map((keys, at) => `  - { number: ${at + 1}, title: 公开预算, ${keys} }\n`).join('');
  const child = `title: 2026年新海区重点工作任务分解表\nyear: 2026\nparent: none\ntasks:\n${rows}`;
  const findings = await runExample(unmetDemand, { title: 'own', files: { 'child.yaml': child }, policies: [pack] });
  return findings.map(({ data }) => data['task'] as number | undefined);
}

test('a condition sees the units that support a task', async () => {
  expect(await unmet('{ supporting: 区档案馆 }', 'supporting: [区档案馆]', 'responsible: [区档案馆]')).toEqual([2]);
});

test('a condition sees the deadline, of its column first, else of the text', async () => {
  const rows = ['deadline: 2026-12-31', 'requirement: 9月底前公开。', 'deadline: 视情况定', 'requirement: 按时公开。'];
  expect(await unmet('{ deadline: { blank: false } }', ...rows)).toEqual([4]);
  expect(await unmet('{ deadline: 9月底前 }', ...rows)).toEqual([1, 3, 4]);
});

test('a demand without an English sentence is said in Chinese in both reports', async () => {
  const files = {
    'own.yaml': PACK('').replace(', en: Still to be decided', '').split('examples:')[0]!,
    'child.yaml': 'title: 甲\nparent: none\ntasks:\n  - { number: 1, title: 公开预算, remark: 待定 }\n',
  };
  const bytes = Object.entries(files).map(([path, content]) => [path, new TextEncoder().encode(content)] as const);
  const { host, printed } = createMemoryWorld(Object.fromEntries(bytes));
  await run(['check', 'child.yaml', '--policy', './own.yaml', '--lang', 'en', '--format', 'concise'], host);
  expect(printed.out).toContain('备注还写着待定 (policy pack “自己的要求”');
});

test.each([
  [
    'the pack',
    { titel: '甲' },
    'title',
    ['name', 'title', 'description', 'documents', 'required', 'requirements', 'examples'],
  ],
  [
    'a demand',
    { requirements: [{ whne: {} }] },
    'when',
    ['id', 'over', 'appliesTo', 'when', 'demand', 'severity', 'message', 'authority'],
  ],
  [
    'a condition of tasks',
    { required: [{ where: { taskMatch: ['甲'] } }] },
    'taskMatches',
    ['taskMatches', 'requiredWhenParentHas'],
  ],
  [
    'a text in a condition',
    { requirements: [{ when: { hasTask: { text: { any: ['甲'] } } } }] },
    undefined,
    ['anyOf', 'allOf', 'noneOf', 'pattern', 'notPattern', 'blank'],
  ],
  ['a sentence', { requirements: [{ message: { zh: '甲' } }] }, undefined, ['zh-CN', 'en']],
  ['an example', { examples: { bad: [{ findings: [{ att: 'a:1' }] }] } }, 'at', ['at', 'rule']],
])('an unknown key of %s is told with the keys that may stand there', (_, data, nearest, allowed) => {
  const loaded = loadPolicy('own.yaml', data);
  const unknown = ('problems' in loaded ? loaded.problems : []).find(({ id }) => id === 'policy/unknown-key')!;
  expect(unknown.data).toMatchObject({ allowed, ...(nearest !== undefined && { nearest }) });
});
