import { describe, expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const table = (lines: string): string =>
  `${lines}parent: none\ntasks:\n  - { number: 1, title: 扩大预算公开范围, lead: [区财政局] }\n`;

async function said(id: string, child: string): Promise<string[]> {
  return (await runRule(`structure/${id}`, child)).map(({ messageId }) => messageId).toSorted();
}

describe('structure/title-mismatch', () => {
  test.each([
    ['关于印发2026年政务公开工作要点的通知', '2026年全市政务公开工作主要任务分解表'],
    ['临江市人民政府办公室关于印发临江市2026年政务公开工作任务分工的通知', '附件1：2026年政务公开重点任务清单'],
    ['关于做好2026年优化营商环境工作的通知', '优化营商环境重点任务责任分解表'],
    ['关于印发《2026年数字政府建设工作方案》的通知', '新海区2026年数字政府建设任务台账'],
    ['关于转发全省安全生产工作要点的通知', '安全生产任务分解表'],
    ['关于印发2026年政务公开工作要点的通知', '任务分解表'],
    ['关于印发《新海区2026年民生实事项目》的通知', '新海区2026年为民办实事项目责任分解表'],
    ['关于印发《新海区2026年医改重点任务》的通知', '新海区深化医药卫生体制改革任务分解表'],
    ['关于印发《新海区优化营商环境行动方案》的通知', '新海区营商环境改善任务表'],
    ['关于印发新海区2026年校园安全专项整治任务清单的通知', '新海区2026年校园食品安全工作任务清单'],
  ])('one: %s / %s', async (notice, title) => {
    expect(await said('title-mismatch', table(`title: ${title}\nnoticeTitle: ${notice}\n`))).toEqual([]);
  });

  test.each([
    ['关于印发2026年政务公开工作要点的通知', '2026年优化营商环境任务分解表'],
    ['关于印发2026年数字政府建设方案的通知', '新海区防汛抗旱重点任务分解表'],
    ['关于印发《新海区2026年抗旱保供重点任务分解表》的通知', '新海区2026年防汛抗旱重点任务分解表'],
    ['关于印发《新海区农村生活垃圾分类工作方案》的通知', '新海区农村生活污水治理任务分解表'],
    ['关于印发《新海区2026年老年助餐服务任务清单》的通知', '新海区2026年老年教育服务任务清单'],
    ['关于印发《新海区2026年水污染防治任务分解表》的通知', '新海区2026年土壤污染防治任务分解表'],
  ])('two: %s / %s', async (notice, title) => {
    expect(await said('title-mismatch', table(`title: ${title}\nnoticeTitle: ${notice}\n`))).toEqual(['differs']);
  });
});

describe('structure/identity-mismatch of a bureau and its government', () => {
  const by = (speakers: string): string =>
    table(
      `title: 新海区2026年普法任务分工表\nnoticeTitle: ${speakers}关于印发普法任务分工表的通知\nissuer: 新海区司法局\n`,
    );
  test.each([
    ['临江市新海区人民政府办公室', ['notice']],
    ['新海区司法局', []],
    ['新海区人民政府办公室、新海区司法局', []],
    ['临江市人民政府办公室', []],
  ])('a notice of %s, issued by the bureau', async (speakers, expected) => {
    expect(await said('identity-mismatch', by(speakers))).toEqual(expected);
  });
});

describe('structure/identity-mismatch of sibling offices', () => {
  const by = (title: string, notice: string, issuer: string): string =>
    table(
      `title: ${title}2026年普法任务分工表\nnoticeTitle: ${notice}关于印发普法任务分工表的通知\nissuer: ${issuer}\n`,
    );
  test.each([
    ['新海区教育局', '新海区教育局', '新海区民政局', 'issuer'],
    ['新海区城管局', '新海区城市管理局', '新海区住房和城乡建设局', 'issuer'],
    ['新海区财政局', '新海区审计局', '新海区审计局', 'title'],
    ['新海区审计局', '新海区财政局', '新海区审计局', 'notice'],
    ['新海区清溪中学', '新海区白塔中学', '新海区清溪中学', 'notice'],
  ])('%s, %s, issued by %s', async (title, notice, issuer, expected) => {
    expect(await said('identity-mismatch', by(title, notice, issuer))).toEqual([expected]);
  });

  test.each([
    ['新海区卫健局', '新海区卫生健康局', '新海区卫生健康局'],
    ['新海区教育局', '新海区教育局', '新海区教育局 新海区民政局'],
    ['新海区教育局 新海区民政局', '新海区教育局、新海区民政局', '新海区民政局'],
    ['新海区审计整改', '新海区教育局', '新海区教育局'],
    ['新海区清溪中学', '新海区清溪中学', '新海区清溪初级中学'],
    ['新海区第一医院', '新海区清溪中学', '新海区清溪中学'],
    ['新海区税务系统', '新海区水利局', '新海区水利局'],
    ['新海区水利局', '新海区水利局', '新海区农业农村局（水利局）'],
  ])('fine: %s, %s, issued by %s', async (title, notice, issuer) => {
    expect(await said('identity-mismatch', by(title, notice, issuer))).toEqual([]);
  });
});

describe('structure/year-mismatch', () => {
  test.each([
    ['title: 2026年任务分解表\ndate: 2026-01-02\n', []],
    ['title: 2026年任务分解表\ndate: 2025-09-01\n', []],
    ['title: 2026年任务分解表\ndate: 2025-08-31\n', ['issued']],
    ['title: 2026年任务分解表\ndate: 2027-01-05\n', ['issued']],
    ['title: 2025—2027年任务分解表\ndate: 2026-03-01\nyear: 2026\n', []],
    ['title: 2025-2027年任务分解表\ndate: 2028-03-01\n', ['issued']],
    ['title: 2026年任务分解表\ndocNumber: 新政办〔2024〕7号\n', ['issued']],
    ['title: 2026年任务分解表\ndocNumber: 新政办〔2026〕7号\ndate: 2025-12-30\n', ['number']],
    ['title: 任务分解表\nnoticeTitle: 关于印发2026年任务分解表的通知\nyear: 2025\n', ['field']],
    ['title: 任务分解表\nyear: 2026\ndate: 2020-01-01\n', []],
    ['title: ２０２６ 年任务分解表\nyear: 2026\n', []],
  ])('%s', async (lines, expected) => {
    expect(await said('year-mismatch', table(lines))).toEqual(expected);
  });
});

describe('structure/inconsistent-ending', () => {
  const rows = (titles: readonly string[]): string =>
    `title: 分解表\nparent: none\ntasks:\n${titles.map((title) => `  - { title: ${JSON.stringify(title)} }\n`).join('')}`;
  const usual = Array.from({ length: 12 }, (_, index) => `公开第${index}类信息。`);

  test.each([
    [['整理规划文本'], ['noStop']],
    [['整理规划文本；'], ['otherMark']],
    [['整理规划文本。\n '], []],
    [['推行“一件事”', '公布目录（试行）', '怎样办理？'], []],
    [['甲', '乙', '丙', '丁'], []],
  ])('%j among titles with a full stop', async (odd, expected) => {
    expect(await said('inconsistent-ending', rows([...usual, ...odd]))).toEqual(expected);
  });

  test('the fix adds the full stop at the end of the words', async () => {
    const [finding] = await runRule('structure/inconsistent-ending', rows([...usual, '整理规划文本']));
    expect(finding?.fix).toMatchObject({
      safe: true,
      changes: [{ kind: 'replace', pointer: '/tasks/12/title', span: [6, 6], text: '。' }],
    });
  });

  test('a short table shows no custom', async () => {
    expect(await said('inconsistent-ending', rows(['甲。', '乙。', '丙。', '丁']))).toEqual([]);
  });
});

describe('structure/mixed-headings', () => {
  const sections = (...headings: string[]): string =>
    `title: 分解表\nparent: none\nsections:\n${headings
      .map(
        (heading, index) =>
          `  - { heading: ${JSON.stringify(heading)}, tasks: [{ number: ${index + 1}, title: 公开 }] }\n`,
      )
      .join('')}`;

  test('a closing heading without tasks needs no number', async () => {
    const whole = `${sections('一、甲', '二、乙')}  - { heading: 工作要求, text: 各单位按季报送。 }\n`;
    expect(await said('mixed-headings', whole)).toEqual([]);
  });

  test.each([
    [['一、甲', '二、乙', '三、丙'], []],
    [['一、甲', '二、 乙'], []],
    [['一、甲', '二，乙'], ['otherMarks']],
    [
      ['（一）甲', '(二)乙', '（三)丙', '(四）丁'],
      ['brackets', 'otherMarks'],
    ],
    [['一、甲', '（二）乙', '三、丙'], ['otherStyle']],
    [['1.甲', '2．乙', '3.丙'], ['otherMarks']],
    [['一、甲', '重点工作', '二、乙'], []],
    [['一、甲', '重点工作', '三、乙'], ['unnumbered']],
    [['一、甲', '二、乙', '重点工作'], ['unnumbered']],
    [['第一章 甲', '二、乙', '三、丙'], ['otherStyle']],
    [['十、甲', '十一、乙', '十二、丙'], []],
  ])('%j', async (headings, expected) => {
    expect(await said('mixed-headings', sections(...headings))).toEqual(expected);
  });

  test('the fix changes the marks and leaves the words', async () => {
    const [finding] = await runRule('structure/mixed-headings', sections('（一）甲', '（二）乙', '(三) 丙'));
    expect(finding?.fix?.changes).toEqual([
      { kind: 'replace', pointer: '/sections/2/heading', span: [0, 3], text: '（三）' },
    ]);
  });
});

describe('structure/duplicate-title', () => {
  const tasks = (...rows: string[]): string =>
    `title: 分解表\nparent: none\ntasks:\n${rows.map((row) => `  - { ${row} }\n`).join('')}`;

  test.each([
    ['title: 公开预算, requirement: 上网。', 'title: 公 开预算, requirement: 上网', ['same']],
    ['title: 公开预算', 'title: 公开预算', ['same']],
    ['title: 公开预算, requirement: 上网。', 'title: 公开预算', []],
    ['title: 公开预算, requirement: 上网。', 'title: 公开决算, requirement: 上网。', []],
    ['title: 规范村务公开', 'title: 扩大村务公开', []],
    ['title: 健全河长制度, requirement: 按年度计划完成。', 'title: 落实河长制度, requirement: 按年度计划完成。', []],
    [
      'title: 健全河长制度, requirement: 河长每旬巡河。',
      'title: 落实河长制度, requirement: 河长每旬巡河。',
      ['reworded'],
    ],
    ['title: 公开预算, lead: 区财政局', 'title: 公开预算, lead: 区教育局', []],
    ['title: 公开预算, lead: 区财政局', 'title: 公开预算, lead: 区财政局、区教育局', ['same']],
  ])('%s / %s', async (one, other, expected) => {
    expect(await said('duplicate-title', tasks(one, other))).toEqual(expected);
  });

  test.each([
    ['一、防汛备汛', []],
    ['', ['unsaid']],
  ])('one title in two sections is work of each field: %j', async (heading, expected) => {
    const rows = [
      '{ title: 加强安全宣传教育, requirement: 宣传防溺水知识，张贴安全宣传画。 }',
      '{ title: 清理排水沟渠, requirement: 汛前清淤两遍。 }',
    ];
    const last = '{ title: 加强安全宣传教育, requirement: 印发用气明白纸，上门检查软管。 }';
    const list = (lines: string[], indent: string): string => lines.map((line) => `${indent}- ${line}\n`).join('');
    const text = heading
      ? `sections:\n  - heading: ${heading}\n    tasks:\n${list(rows, '      ')}  - heading: 二、燃气安全\n    tasks:\n${list([last], '      ')}`
      : `tasks:\n${list([...rows, last], '  ')}`;
    expect(await said('duplicate-title', `title: 分解表\nparent: none\n${text}`)).toEqual(expected);
  });
});

test('a date of another year is told once where the number has the year of the title', async () => {
  const lines = 'title: 2026年新海区预算公开任务分解表\ndocNumber: 新政办〔2026〕7号\ndate: 2025-03-20\nyear: 2026\n';
  expect(await said('year-mismatch', table(lines))).toEqual(['number']);
});
