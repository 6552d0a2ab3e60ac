import { describe, expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const head = (more = ''): string => `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
${more}`;
const task = (requirement: string, number = 1): string =>
  `  - { number: ${number}, title: 第${number}项, requirement: ${JSON.stringify(requirement)} }\n`;
const alone = (...requirements: string[]): string =>
  `${head('parent: none\n')}tasks:\n${requirements.map((text, index) => task(text, index + 1)).join('')}`;
const pack = (documents: string): { policies: string[] } => ({
  policies: [`name: qinglan\ntitle: 青岚省要求\ndocuments:\n  - ${documents}\n`],
});

async function said(id: string, child: string, parent?: string, more = {}): Promise<string[]> {
  return (await runRule(`citations/${id}`, child, parent, more)).map(
    ({ messageId, location }) => `${location.task ?? '-'} ${messageId}`,
  );
}

describe('citations/missing-number', () => {
  test.each([
    ['《临江市财政局关于做好收费工作的通知》', ['1 unknown']],
    ['《关于加强网站管理的\n实施意见》', ['1 unknown']],
    ['《中共中央 国务院关于推进治理的意见》', ['1 unknown']],
    ['《关于做好收费工作的通知》（临财综〔2025〕6号）', []],
    ['《关于做好收费工作的通知》(临财综[2025]第6号)', []],
    ['《国务院关于修改〈信息公开条例〉的决定》（国务院令第711号）', []],
    ['《信息公开条例》《临江日报》《“十五五”规划》《政府工作报告》', []],
    ['《2026年新海区政务公开工作主要任务分解表》', []],
  ])('%s', async (text, expected) => {
    expect(await said('missing-number', alone(text))).toEqual(expected);
  });

  test('nor where the same task gives the number by itself, and a third place says whose it is', async () => {
    const texts = ['《收费规程》（临财综〔2025〕6号）', '按照临财综〔2025〕6号，执行《收费规程》'];
    expect(await said('missing-number', alone(...texts))).toEqual([]);
    expect(await said('missing-number', alone(texts[0]!, texts[1]!.replace('6号', '9号')))).toEqual(['2 known']);
  });

  test('a number that another task, the basis, the parent or a pack gives', async () => {
    expect(await said('missing-number', alone('《收费规程》（临财综〔2025〕6号）', '《收费规程》'))).toEqual([
      '2 known',
    ]);
    const register = pack('{ number: 青财〔2025〕1号, title: 收费规程, issuer: 青岚省财政厅 }');
    expect(await said('missing-number', alone('《收费规程》'), undefined, register)).toEqual(['1 known']);
    const parent = `title: 2026年临江市分解表\ntasks:\n${task('《收费规程》（临财综〔2025〕6号）')}`;
    const child = `${head('parent: parent.yaml\n')}tasks:\n${task('《收费规程》')}`;
    const [finding] = await runRule('citations/missing-number', child, parent);
    expect(finding?.data).toMatchObject({ number: '临财综〔2025〕6号', parentTask: 1 });
    expect(finding?.fix).toMatchObject({ safe: false });
  });
});

describe('citations/mismatched-title', () => {
  const parent = `title: 2026年临江市政务公开工作主要任务分解表
noticeTitle: 临江市人民政府办公室关于印发2026年政务公开工作要点的通知
issuer: 临江市人民政府办公室
docNumber: 临政办〔2026〕12号
tasks:
${task('《临江市财政局关于印发〈收费规程〉的通知》（临财综〔2025〕6号）')}`;
  const child = (text: string): string => `${head('parent: parent.yaml\n')}tasks:\n${task(text)}`;

  test.each([
    ['《收费规程》（临财综〔2025〕6号）', []],
    ['《关于印发收费规程的通知》（临财综〔2025〕6号）', []],
    ['《2026年临江市政务公开工作主要任务分解表》（临政办〔2026〕12号）', []],
    ['《关于印发2026年政务公开工作要点的通知》（临政办〔2026〕12号）', []],
    ['《2026年政务公开工作要点》（临政办〔2026〕12号）', []],
    ['《缴费规程》（临财综〔2025〕6号）', ['1 parent']],
    ['《优化营商环境方案》（临政办〔2026〕12号）', ['1 parent']],
    ['《缴费规程》（临财综〔2025〕7号）', []],
  ])('%s', async (text, expected) => {
    expect(await said('mismatched-title', child(text), parent)).toEqual(expected);
  });
});

test('a parent without its notice may have been issued under any title', async () => {
  const parent = `title: 2026年临江市分解表\ndocNumber: 临政办〔2026〕12号\ntasks:\n${task('甲')}`;
  const child = `${head('parent: parent.yaml\nbasis: [{ title: 关于印发工作要点的通知, docNumber: 临政办〔2026〕12号 }]\n')}tasks:\n${task('乙')}`;
  expect(await said('mismatched-title', child, parent)).toEqual([]);
});

describe('citations/impossible-year', () => {
  test.each([
    ['临财综〔2027〕6号', ['1 future']],
    ['临财综[2027]6号', ['1 future']],
    ['临财综〔2026〕6号、国办发〔1998〕3号', []],
    ['临财综〔1908〕6号', ['1 malformed']],
    ['临财综〔20255〕6号', ['1 malformed']],
    ['（2031）青01行初5号、2031年底前、拨打[0591]12345', []],
  ])('%s', async (text, expected) => {
    expect(await said('impossible-year', alone(text))).toEqual(expected);
  });

  test('a table that was issued in the year after the one it is about', async () => {
    const late = alone('临财综〔2027〕1号').replace('year: 2026', 'year: 2026\ndate: 2027-01-15');
    expect(await said('impossible-year', late)).toEqual([]);
  });
});

describe('citations/superseded-document', () => {
  const old = pack(
    '{ number: 青财〔2019〕8号, title: 收费暂行规程, issuer: 青岚省财政厅, supersededBy: 青财〔2024〕2号, validUntil: 2026-03-31 }',
  );
  test.each([
    ['', []],
    ['date: 2026-03-31\n', []],
    ['date: 2026-04-01\n', ['1 superseded']],
  ])('goes by the day of the table: %s', async (date, expected) => {
    const table = `${head(`parent: none\n${date}`)}tasks:\n${task('执行《收费暂行规程》（青财〔2019〕8号）')}`;
    expect(await said('superseded-document', table, undefined, old)).toEqual(expected);
  });

  test.each(['公布原《收费暂行规程》（青财〔2019〕8号）的清理结果', '执行青财〔2024〕2号，青财〔2019〕8号不再执行'])(
    'is history: %s',
    async (text) => {
      const table = `${head('parent: none\ndate: 2026-05-01\n')}tasks:\n${task(text)}`;
      expect(await said('superseded-document', table, undefined, old)).toEqual([]);
    },
  );
});
