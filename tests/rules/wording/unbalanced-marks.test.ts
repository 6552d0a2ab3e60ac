import { describe, expect, test } from 'vitest';
import { applied } from '../apply-fixes.ts';
import { runRule } from '../run-rule.ts';

const tableWith = (requirement: string, more = ''): string => `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - number: 1
    title: 建设公开专区
    requirement: ${requirement}
${more}`;
const parentWith = (requirement: string): string =>
  tableWith(requirement)
    .replace('新海区', '')
    .replace('临江市新海区', '临江市')
    .replace('parent: parent.yaml', 'parent: none');

async function faults(requirement: string, more?: string): Promise<string[]> {
  const found = await runRule('wording/unbalanced-marks', tableWith(requirement, more));
  return found.map(({ messageId, data }) => `${String(data['cell'])} ${messageId} ${String(data['mark'])}`);
}

describe('silent', () => {
  test.each([
    ['nested titles', '落实《关于印发《村务公开清单》的通知》。'],
    ['nested quotation marks', '推广“用‘清单’管‘小微权力’”做法。'],
    ['numbering with one bracket', '分三步：1）设专区；2）配人员；（3）抓考核。'],
    [
      'numbering with one bracket below one with two',
      '（一）设专区；（二）配人员；（三）按下列抓考核：1）评优；2）整改；3）约谈；（四）公示结果。',
    ],
    ['the same of one sort of figures', '（1）设专区；（2）配人员；（3）抓考核：1）评优；2）整改；（4）公示结果。'],
    ['numbering at the head', '一）设专区。'],
    ['brackets of two widths', '衔接村（居)务公开栏。'],
    ['an English apostrophe', '提供 Citizen’s Guide 手册。'],
    ['a document number that lost a bracket, which another rule reports', '落实临财综〔2025 6号文件。'],
    ['one with brackets of two sorts inside a pair of them', '落实《办法》（临财综〔2025)6号）。'],
    ['straight quotation marks in pairs', '用好"一窗"平台。'],
  ])('%s', async (_, requirement) => {
    expect(await faults(requirement)).toEqual([]);
  });
});

test('a number with one bracket among numbers with two', async () => {
  expect(await faults('（一）设专区；二）配人员；（三）抓考核。')).toEqual(['工作要求 unopened ）']);
  expect(await faults('（一）设专区：1）窗口；2）专线；3）专网；二）配人员；（三）抓考核。')).toEqual([
    '工作要求 unopened ）',
  ]);
});

describe('names the mark and the cell', () => {
  test.each([
    ['lost opening bracket', '衔接村居）务公开栏。', ['工作要求 unopened ）']],
    ['lost closing bracket', '衔接村（居务公开栏。', ['工作要求 unclosed （']],
    ['lost title mark', '落实《村务公开清单。', ['工作要求 unclosed 《']],
    ['lost opening title mark', '落实村务公开清单》要求。', ['工作要求 unopened 》']],
    ['lost quotation mark', '用好“一窗平台。', ['工作要求 unclosed “']],
    ['quotation mark turned', '用好“一窗“平台。', ['工作要求 turned “']],
    [
      'two of a kind in two sentences are two',
      '用好“一窗平台。推广“清单做法。',
      ['工作要求 unclosed “', '工作要求 unclosed “'],
    ],
    ['inner mark lost', '落实《关于印发〈村务公开清单的通知》。', ['工作要求 unclosed 〈']],
    ['odd straight quotation mark', '用好"一窗平台。', ['工作要求 unclosed "']],
  ])('%s', async (_, requirement, expected) => {
    expect(await faults(requirement)).toEqual(expected);
  });

  test('in units and remarks', async () => {
    expect(await faults('设专区。', '    lead: [区数据局（负责建设]\n    remark: （待定\n')).toEqual([
      '牵头单位 unclosed （',
      '备注 unclosed （',
    ]);
  });
});

test('the lost mark is put where the parent has it', async () => {
  const words = '补贴名单向村和社区延伸，与村居）务公开栏有效衔接。';
  const findings = await runRule(
    'wording/unbalanced-marks',
    tableWith(words),
    parentWith('补贴名单向村和社区延伸，与村（居）务公开栏有效衔接。'),
  );
  expect(findings.map(({ fix }) => fix?.safe)).toEqual([false]);
  expect(applied(words, findings)).toBe('补贴名单向村和社区延伸，与村（居）务公开栏有效衔接。');
});

test('a quotation mark is turned back', async () => {
  const findings = await runRule('wording/unbalanced-marks', tableWith('用好“一窗“平台。'));
  expect(applied('用好“一窗“平台。', findings)).toBe('用好“一窗”平台。');
});

test.each([
  ['a comma that made two entries of one name', '[各县（市, 区）政府]', []],
  ['marks of two kinds', '[各县（市, 区》政府]', ['责任单位 unclosed （', '责任单位 unopened 》']],
  ['two commas', '[各县（市, 区, 旗）政府]', []],
  ['no other half', '[各县（市, 区财政局]', ['责任单位 unclosed （']],
])('in a list of units: %s', async (_, units, expected) => {
  expect(await faults('设立专区。', `    responsible: ${units}\n`)).toEqual(expected);
});
