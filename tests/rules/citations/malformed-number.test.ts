import { describe, expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const tableWith = (requirement: string): string => `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
  - number: 1
    title: 组织财务培训
    requirement: ${requirement}
`;

async function fixed(requirement: string): Promise<{ faults: string[]; text: string }> {
  const source = tableWith(requirement);
  const findings = await runRule('citations/malformed-number', source);
  const edits = findings.flatMap((finding) => finding.fix?.edits ?? []).toSorted((a, b) => b.range[0] - a.range[0]);
  let text = source;
  for (const { range, text: words } of edits) text = text.slice(0, range[0]) + words + text.slice(range[1]);
  const known = new Set(['raw', 'normal']);
  return { faults: findings.flatMap(({ data }) => Object.keys(data).filter((key) => !known.has(key))), text };
}

describe('a malformed number is named precisely and put right', () => {
  test.each([
    ['square brackets', '学习临财综[2025]6号文件。', ['brackets']],
    ['round brackets', '学习临财综(2025)6号文件。', ['brackets']],
    ['full-width round brackets', '学习临财综（2025）6号文件。', ['brackets']],
    ['black brackets', '学习临财综【2025】6号文件。', ['brackets']],
    ['full-width square brackets', '学习临财综［2025］6号文件。', ['brackets']],
    ['small brackets that look alike', '学习临财综﹝2025﹞6号文件。', ['brackets']],
    ['a stroke', '学习临财综2025-6号文件。', ['bareYear', 'signs']],
    ['points', '学习临财综·2025·6号文件。', ['bareYear', 'signs']],
    ['a stroke beside the brackets', '学习临财综〔2025〕—6号文件。', ['signs']],
    ['第 in front of the serial', '学习临财综〔2025〕第6号文件。', ['ordinal']],
    ['a leading zero', '学习临财综〔2025〕06号文件。', ['zeros']],
    ['brackets, 第 and zero together', '学习临财综[2025]第06号文件。', ['brackets', 'ordinal', 'zeros']],
  ])('%s', async (_, requirement, faults) => {
    expect(await fixed(requirement)).toEqual({ faults, text: tableWith('学习临财综〔2025〕6号文件。') });
  });

  test('a missing bracket', async () => {
    expect(await fixed('学习临财综〔2025 6号文件。')).toEqual({
      faults: ['bracket'],
      text: tableWith('学习临财综〔2025〕6号文件。'),
    });
  });
});

describe('what is no fault', () => {
  test.each([
    ['the normal form', '学习临财综〔2025〕6号文件。'],
    ['blanks from extraction', '学习临财综 〔 2025 〕 6 号文件。'],
    ['an order', '学习国务院令第711号。'],
    ['an announcement', '张贴青岚省财政厅公告2025年第3号。'],
    ['a court number', '公布（2025）青01行终23号判决。'],
    ['a year in brackets that belongs to no number', '总结上年（2025年）6号楼的改造。'],
  ])('%s', async (_, requirement) => {
    expect(await runRule('citations/malformed-number', tableWith(requirement))).toEqual([]);
  });
});

test('the fix keeps the way in which the value is written', async () => {
  const { text } = await fixed('"学习\\u4e34财综[2025]6号文件。"');
  expect(text).toBe(tableWith('"学习\\u4e34财综〔2025〕6号文件。"'));
});
