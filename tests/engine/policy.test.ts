import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { loadPolicy } from '../../src/engine/policy.ts';
import { createCatalogue, sayIn } from '../../src/messages/catalogue.ts';
import type { Json } from '../../src/model/finding.ts';

const catalogue = createCatalogue(rules);
const DOCUMENT = { number: '青财非税〔2026〕2号', title: '关于规范信息处理费收缴的通知', issuer: '青岚省财政厅' };
const DEMAND = { document: '青财非税〔2026〕2号', where: 'basis', reason: '按这份文件办理' };
const PACK = { name: 'qinglan-2026', title: '青岚省2026年政务公开工作', documents: [DOCUMENT], required: [DEMAND] };

function problemsOf(data: unknown): string[] {
  const loaded = loadPolicy('packs/qinglan.yaml', data);
  if ('policy' in loaded) return [];
  return loaded.problems.map(({ id, place }) => `${place.pointer || '/'} ${id.slice('policy/'.length)}`);
}

test('a sound pack goes by its own name', () => {
  const loaded = loadPolicy('packs/qinglan.yaml', PACK);
  expect(loaded).toEqual({ policy: { name: 'qinglan-2026', path: 'packs/qinglan.yaml', data: PACK } });
});

test('a number may be registered in one form and demanded in another', () => {
  expect(problemsOf({ ...PACK, required: [{ ...DEMAND, document: '青财非税[2026]2号' }] })).toEqual([]);
});

describe('a pack is refused', () => {
  test.each<[string, Json, string[]]>([
    ['that is empty', null, ['/ not-a-mapping']],
    ['that is a list', [], ['/ not-a-mapping']],
    ['without a name', { title: '标题' }, ['/ missing-key']],
    ['with a name that cannot be typed', { ...PACK, name: '青岚 2026' }, ['/name bad-name']],
    ['with a key that nothing reads', { ...PACK, requires: [] }, ['/requires unknown-key']],
    ['with a blank title', { ...PACK, title: '' }, ['/title blank']],
    [
      'whose document lacks its issuer',
      { ...PACK, documents: [{ number: DOCUMENT.number, title: '通知' }] },
      ['/documents/0 missing-key'],
    ],
    [
      'whose number is none',
      { ...PACK, documents: [{ ...DOCUMENT, number: '财政厅文件' }], required: [] },
      ['/documents/0/number bad-number'],
    ],
    [
      'that registers a document twice',
      { ...PACK, documents: [DOCUMENT, { ...DOCUMENT, number: '青财非税[2026]第2号' }] },
      ['/documents/1/number duplicate-document'],
    ],
    [
      'that demands what it does not register',
      { ...PACK, documents: [] },
      ['/required/0/document unregistered-document'],
    ],
    [
      'whose demand stands nowhere',
      { ...PACK, required: [{ ...DEMAND, where: 'notice' }] },
      ['/required/0/where bad-where'],
    ],
    [
      'whose demand matches no words',
      { ...PACK, required: [{ ...DEMAND, where: { taskMatches: [] } }] },
      ['/required/0/where/taskMatches blank'],
    ],
    [
      'whose condition has an unknown key',
      { ...PACK, required: [{ ...DEMAND, where: { taskMatch: ['信息处理费'] } }] },
      ['/required/0/where missing-key', '/required/0/where/taskMatch unknown-key'],
    ],
    [
      'whose scope names no level',
      { ...PACK, required: [{ ...DEMAND, appliesTo: { level: ['区'] } }] },
      ['/required/0/appliesTo/level/0 not-allowed'],
    ],
  ])('%s', (_, data, expected) => {
    expect(problemsOf(data).toSorted()).toEqual(expected.toSorted());
  });
});

test('every problem can be said in both languages', () => {
  const packs = [
    null,
    { title: '' },
    { ...PACK, more: 1, documents: [{ ...DOCUMENT, number: '无' }, DOCUMENT, DOCUMENT] },
  ];
  const broken = {
    ...PACK,
    documents: [{ ...DOCUMENT, number: '无' }, DOCUMENT, DOCUMENT],
    required: [{ ...DEMAND, document: '青政〔2026〕9号' }],
  };
  for (const data of [...packs, broken]) {
    const loaded = loadPolicy('pack.yaml', data);
    if ('policy' in loaded) throw new Error('the pack is not broken');
    for (const { id, data: values } of loaded.problems) {
      expect(sayIn(catalogue, 'zh-CN')(id, values)).not.toMatch(/[{}]/);
      expect(sayIn(catalogue, 'en')(id, values)).not.toMatch(/[{}]/);
    }
  }
});
