import { describe, expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const REST = '按月对账，逐笔开具票据，年底前完成核销';

async function lost(inParent: string, inChild: string, head = ''): Promise<string[]> {
  const parent = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
docNumber: 临政办〔2026〕12号
year: 2026
tasks:
  - { number: 1, title: 规范信息处理费收取, requirement: "${inParent}${REST}。", lead: [市财政局], responsible: [各县（市）区政府] }
`;
  const child = `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
${head}tasks:
  - { number: 1, title: 规范信息处理费收取, requirement: "${inChild}${REST}。", lead: [区财政局] }
`;
  const findings = await runRule('citations/missing-citation', child, parent);
  return findings.map(({ severity, messageId, data }) => `${severity} ${messageId} ${String(data['document'])}`);
}

describe('a citation that the child keeps', () => {
  test.each([
    ['by number alone', '执行《收缴规程》（临财综〔2025〕6号），', '执行临财综〔2025〕6号文件，'],
    ['by title alone', '执行《信息收费收缴规程》（临财综〔2025〕6号），', '执行《信息收费收缴规程》，'],
    ['in other brackets', '执行《收缴规程》（临财综〔2025〕6号），', '执行《收缴规程》(临财综[2025]06号)，'],
    ['without 《》', '执行《信息收费收缴规程》，', '执行信息收费收缴规程，'],
  ])('%s', async (_, parent, child) => {
    expect(await lost(parent, child)).toEqual([]);
  });
});

describe('a document whose title stands here, its number there, and both in a third place', () => {
  const [title, number] = ['执行《收缴规程》，', '执行临财综〔2025〕6号文件，'];
  const basis = (...numbers: number[]): string =>
    `basis:\n${numbers.map((serial) => `  - { title: 收缴规程, docNumber: 临财综〔2025〕${serial}号 }\n`).join('')}`;

  test('is kept, whichever half the child writes', async () => {
    expect(await lost(title, number, basis(6))).toEqual([]);
    expect(await lost(number, title, basis(6))).toEqual([]);
    expect(await lost(title, number)).toEqual(['warning missing 《收缴规程》']);
    expect(await lost(number, title)).toEqual(['error missing 临财综〔2025〕6号']);
  });

  test('is asked for once where the parent names it twice', async () => {
    expect(await lost(`${title}按照临财综〔2025〕6号要求，`, '', basis(6))).toEqual(['warning inBasis 《收缴规程》']);
  });

  test('is not told by a title that goes by two numbers, nor by another number', async () => {
    expect(await lost(title, number, basis(6, 9))).toEqual(['warning inBasis 《收缴规程》']);
    expect(await lost(number, title, basis(6, 9))).toEqual(['warning inBasis 临财综〔2025〕6号']);
    expect(await lost(title, number, basis(9))).toEqual(['warning inBasis 《收缴规程》']);
  });
});

test('a title under another number is left to conflicting-number', async () => {
  expect(await lost('执行《收缴规程》（临财综〔2025〕6号），', '执行《收缴规程》（临财综〔2025〕9号），')).toEqual([]);
});

describe('what is no document the task rests on', () => {
  test.each([
    ['the parent’s own number', '按照临政办〔2026〕12号要求，'],
    ['the parent’s own title', '按照《2026年临江市政务公开工作主要任务分解表》要求，'],
    ['a newspaper', '在《临江日报》公布标准，'],
    ['a gazette', '在《临江市人民政府公报》公布标准，'],
  ])('%s', async (_, parent) => {
    expect(await lost(parent, '')).toEqual([]);
  });
});

describe('a citation that is gone', () => {
  test('with its number is an error', async () => {
    expect(await lost('执行《收缴规程》（临财综〔2025〕6号），', '')).toEqual([
      'error missing 《收缴规程》（临财综〔2025〕6号）',
    ]);
  });

  test('by title only is a warning', async () => {
    expect(await lost('执行《信息收费收缴规程》，', '')).toEqual(['warning missing 《信息收费收缴规程》']);
  });

  test('counts once, however often the parent repeats it', async () => {
    const twice = '执行《信息收费收缴规程》（临财综〔2025〕6号），《信息收费收缴规程》另有规定的除外，';
    expect(await lost(twice, '')).toEqual(['error missing 《信息收费收缴规程》（临财综〔2025〕6号）']);
  });

  test('under another number of the same agency is gone all the same', async () => {
    expect(await lost('执行临财综〔2025〕6号文件，', '执行临财综〔2025〕16号文件，')).toEqual([
      'error missing 临财综〔2025〕6号',
    ]);
  });

  test('but cited as basis of the notice is a warning', async () => {
    const basis = 'basis: [{ docNumber: 临财综〔2025〕6号 }]\n';
    expect(await lost('执行临财综〔2025〕6号文件，', '', basis)).toEqual(['warning inBasis 临财综〔2025〕6号']);
  });
});
