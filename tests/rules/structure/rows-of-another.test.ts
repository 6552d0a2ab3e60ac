import { describe, expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const HEAD = `title: 2026年新海区渔港建设任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
`;
const PARENT = `title: 2026年临江市渔港建设任务分解表
issuer: 临江市人民政府办公室
docNumber: 临政办〔2026〕23号
year: 2026
tasks:
  - { number: 1, title: 修缮渔港灯塔, requirement: 更换灯塔透镜，清除塔身锈斑，每旬擦拭一次。, responsible: [各县（市）区政府] }
  - { number: 2, title: 培育海带苗种, requirement: 选育抗高温海带，苗种出库前逐袋抽检。, responsible: [各县（市）区政府] }
`;

test.each([
  ['在渔市设诚信秤，每周校验。', ['unsaid']],
  ['灯塔下设诚信秤，每周校验。', []],
  ['更换灯塔透镜。', []],
])('a row of one’s own under a title that another row carries: %s', async (requirement, expected) => {
  const rows = `  - { number: 1, title: 修缮渔港灯塔, requirement: 更换灯塔透镜，清除塔身锈斑，每旬擦拭一次。 }
  - { number: 2, title: 修缮渔港灯塔, requirement: ${requirement} }
`;
  const found = await runRule('structure/duplicate-title', `${HEAD}parent: parent.yaml\ntasks:\n${rows}`, PARENT);
  expect(found.map(({ messageId }) => messageId)).toEqual(expected);
});

describe('repeated-text', () => {
  const rows = (...lines: string[]): string =>
    `${HEAD}parent: parent.yaml\ntasks:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`;
  const said = async (...lines: string[]) =>
    (await runRule('structure/repeated-text', rows(...lines), PARENT)).map(({ location, data }) => [
      location.task,
      data['other'],
    ]);
  const LENS = '更换灯塔透镜，清除塔身锈斑，每旬擦拭一次。';

  test('points at the copy, also where it stands first', async () => {
    expect(
      await said(
        `number: 1, title: 培育海带苗种, requirement: ${LENS}, implements: 2`,
        `number: 2, title: 修缮渔港灯塔, requirement: ${LENS}, implements: 1`,
      ),
    ).toEqual([[1, 2]]);
  });

  test('reads a row of which title and requirement stand in one cell', async () => {
    expect(
      await said(`number: 1, requirement: 修缮渔港灯塔。${LENS}`, `number: 2, requirement: 疏浚锚地航道。${LENS}`),
    ).toEqual([[2, 1]]);
  });

  test('finds a copy of which every clause stands in many other rows', async () => {
    const clauses = ['逐船登记造册', '每旬巡查码头', '张贴安全须知', '配齐救生器材', '按季通报进展', '年底组织验收'];
    // Each row has its own three of the six, so that no two are alike.
    const picks = clauses.flatMap((_, a) =>
      clauses.slice(a + 1).flatMap((__, b) => clauses.slice(a + b + 2).map((___, c) => [a, a + b + 1, a + b + c + 2])),
    );
    const texts = picks.map((pick) => `${pick.map((at) => clauses[at]).join('，')}。`);
    const lines = [...texts, texts.at(-1)!].map(
      (text, at) => `number: ${at + 1}, title: 第${at + 1}号泊位${'甲乙丙丁'[at % 4]}段修缮, requirement: ${text}`,
    );
    lines[lines.length - 1] = lines.at(-1)!.replace(/title: [^,]+/, 'title: 培育海带苗种');
    expect(await said(...lines)).toEqual([[21, 20]]);
  });

  test('is silent where a figure tells the rows apart', async () => {
    const row = (number: number, title: string, count: number): string =>
      `number: ${number}, title: ${title}, requirement: 年底前完成${count}处岸线清障和浮标更换，逐处拍照建档。`;
    expect(await said(row(1, '整治渔港岸线', 6), row(2, '疏浚锚地航道', 8))).toEqual([]);
  });
});

describe('title-requirement-mismatch', () => {
  test('is silent where the row demands something of its own', async () => {
    const child = `${HEAD}parent: parent.yaml
tasks:
  - { number: 1, title: 修缮渔港灯塔, requirement: 塔基加固，航标灯改用太阳能供电，夜间值守。 }
`;
    expect(await runRule('structure/title-requirement-mismatch', child, PARENT)).toEqual([]);
  });
});

describe('identity-mismatch', () => {
  const said = async (head: string, parent = PARENT) =>
    (
      await runRule(
        'structure/identity-mismatch',
        `${head}year: 2026\nparent: ${parent === '' ? 'none' : 'parent.yaml'}\ntasks:\n  - { number: 1, title: 修缮渔港灯塔 }\n`,
        parent,
      )
    ).map(({ messageId }) => messageId);
  const own = (docNumber: string): string =>
    `title: 2026年新海区渔港建设任务分解表\nissuer: 临江市新海区人民政府办公室\ndocNumber: ${docNumber}\n`;

  test.each([
    ['of its own', '新政办〔2026〕7号', []],
    ['of its city and its own', '临新政办〔2026〕7号', []],
    ['of one character that may be an old name', '鹭政办〔2026〕7号', []],
    ['of the body above', '临政办〔2026〕7号', ['parentAgency']],
    ['that begins as that of the body above', '临渔〔2026〕7号', ['otherCode']],
    ['that begins as that, and goes on with its own', '临新渔〔2026〕7号', []],
    ['of a body next door', '东岭政办〔2026〕7号', ['otherCode']],
  ])('judges a code %s', async (_, number, expected) => {
    expect(await said(own(number))).toEqual(expected);
  });

  test.each([
    ['石街办〔2026〕7号', []],
    ['街办〔2026〕7号', []],
    ['海石街办〔2026〕7号', []],
    ['综治办〔2026〕7号', []],
    ['柳街办〔2026〕7号', ['otherCode']],
  ])('judges the code of a street: %s', async (number, expected) => {
    const head = `title: 2026年石桥街道渔港建设任务分解表\nissuer: 临江市新海区石桥街道办事处\ndocNumber: ${number}\n`;
    expect(await said(head, '')).toEqual(expected);
  });

  test('knows the code of the body above from the basis where the table above is not at hand', async () => {
    const basis = `basis:\n  - { title: 临江市人民政府办公室关于印发渔港建设任务的通知, docNumber: 临政办〔2026〕23号 }\n`;
    expect(await said(own('临政办〔2026〕9号') + basis, '')).toEqual(['parentAgency']);
  });

  test('takes no bureau’s number for that of its government', async () => {
    const bureau = `title: 2026年新海区渔港建设任务分解表\nissuer: 新海区民政局\ndocNumber: 新民政办〔2026〕7号\n`;
    expect(await said(bureau, '')).toEqual([]);
  });

  test('is silent about a zone that is called after its district', async () => {
    expect(await said('title: 2026年新海高新区渔港建设任务分解表\nissuer: 新海区人民政府办公室\n', '')).toEqual([]);
  });
});

describe('a word that one cell of a row lacks', () => {
  const PHRASES =
    '  - { number: 2, title: 普及电梯安全常识, requirement: 张贴电梯安全须知。 }\n  - { number: 3, title: 公布电梯安全员名单, requirement: 按楼栋公布。 }\n';
  const told = async (title: string, requirement: string, others = PHRASES): Promise<unknown[]> =>
    (
      await runRule(
        'structure/title-requirement-mismatch',
        `${HEAD}parent: none\ntasks:\n  - { number: 1, title: ${title}, requirement: ${requirement} }\n${others}`,
      )
    ).map(({ messageId, data }) => `${messageId} ${String(data['word'])}`);

  test('that the table else has in the phrase', async () => {
    expect(await told('修订老旧电梯安全评估办法', '老旧电梯评估办法按楼龄细化。')).toEqual(['requirementLacks 安全']);
    expect(await told('修订老旧电梯评估办法', '老旧电梯安全评估办法按楼龄细化。')).toEqual(['titleLacks 安全']);
  });

  test('not one that belongs to no phrase of the table', async () => {
    expect(await told('修订老旧电梯安全评估办法', '老旧电梯评估办法按楼龄细化。', '')).toEqual([]);
  });

  test('not where the phrase stands without it elsewhere', async () => {
    const others = `${PHRASES}  - { number: 4, title: 开展电梯评估, requirement: 逐台电梯评估。 }\n`;
    expect(await told('修订老旧电梯安全评估办法', '老旧电梯评估办法按楼龄细化。', others)).toEqual([]);
  });

  test('not a word for a level, nor one that says little', async () => {
    const others = PHRASES.replaceAll('电梯安全', '电梯市级');
    expect(await told('修订老旧电梯市级评估办法', '老旧电梯评估办法按楼龄细化。', others)).toEqual([]);
    const frames = PHRASES.replaceAll('电梯安全', '电梯工作');
    expect(await told('修订老旧电梯工作评估办法', '老旧电梯评估办法按楼龄细化。', frames)).toEqual([]);
  });
});
