import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { YIELDS } from '../../src/engine/yields.ts';
import { runExample } from '../../src/tools/run-example.ts';

const rule = (id: string) => rules.find((one) => one.id === id)!;

const PARENT = (requirement: string): string => `title: 2026年临江市管网改造任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - number: 1
    title: 改造老旧供水管网
    requirement: ${requirement}
    lead: [市住建局]
    responsible: [各县（市）区政府]
`;

function below(tasks: string): string {
  return `title: 2026年新海区管网改造任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
${tasks}`;
}

const TASK = (requirement: string): string =>
  below(`tasks:
  - { number: 1, title: 改造老旧供水管网, requirement: ${requirement}, lead: [区住建局] }
`);

/** A fault that two rules see, and the one that speaks. */
const CASES: readonly { silent: string; speaks: string; files: Record<string, string> }[] = [
  {
    silent: 'coverage/dropped-clause',
    speaks: 'citations/missing-citation',
    files: {
      'child.yaml': TASK('更换锈蚀的主干管道。'),
      'parent.yaml': PARENT('更换锈蚀的主干管道，严格对照《管材选用导则》验收。'),
    },
  },
  {
    silent: 'coverage/dropped-clause',
    speaks: 'deadlines/missing-deadline',
    files: {
      'child.yaml': TASK('更换锈蚀的主干管道。'),
      'parent.yaml': PARENT('更换锈蚀的主干管道；9月底前公布漏损监测数据。'),
    },
  },
  {
    silent: 'coverage/dropped-clause',
    speaks: 'wording/lost-prohibition',
    files: {
      'child.yaml': TASK('更换锈蚀的主干管道。'),
      'parent.yaml': PARENT('更换锈蚀的主干管道；严禁使用回收旧管材。'),
    },
  },
  ...[
    { speaks: 'coverage/dropped-clause', lost: '组织居民参观水厂' },
    { speaks: 'deadlines/missing-deadline', lost: '每月公布漏损监测数据' },
    { speaks: 'wording/lost-prohibition', lost: '严禁使用回收旧管材' },
    { speaks: 'citations/missing-citation', lost: '严格对照《管材选用导则》验收' },
  ].map(({ speaks, lost }) => ({
    silent: 'structure/broken-numbering',
    speaks,
    files: {
      'child.yaml': TASK('（1）更换锈蚀的主干管道；（2）核对管线图纸；（4）逐户登记水表。'),
      'parent.yaml': PARENT(`（1）更换锈蚀的主干管道；（2）核对管线图纸；（3）${lost}；（4）逐户登记水表。`),
    },
  })),
  {
    silent: 'deadlines/missing-deadline',
    speaks: 'wording/near-typo',
    files: {
      'child.yaml': TASK('更换锈蚀的主干管道；漏损监测数据按汇总。'),
      'parent.yaml': PARENT('更换锈蚀的主干管道；漏损监测数据按季汇总。'),
    },
  },
  {
    silent: 'deadlines/conflicting-deadline',
    speaks: 'deadlines/past-deadline',
    files: {
      'child.yaml': below(`date: 2026-04-20
tasks:
  - { number: 1, title: 改造老旧供水管网, requirement: 9月底前更换锈蚀的主干管道。, lead: [区住建局], remark: 2026年2月底前 }
`),
      'parent.yaml': PARENT('更换锈蚀的主干管道。'),
    },
  },
  {
    silent: 'deadlines/conflicting-deadline',
    speaks: 'deadlines/later-deadline',
    files: {
      'child.yaml': below(`tasks:
  - { number: 1, title: 改造老旧供水管网, requirement: 9月底前更换锈蚀的主干管道。, lead: [区住建局], remark: 11月底前 }
`),
      'parent.yaml': PARENT('9月底前更换锈蚀的主干管道。'),
    },
  },
  {
    silent: 'citations/mismatched-title',
    speaks: 'wording/unbalanced-marks',
    files: {
      'child.yaml': TASK('执行《管材“一物一码管理规定》（临建规〔2025〕6号）。'),
      'parent.yaml': PARENT('执行《管材“一物一码”管理规定》（临建规〔2025〕6号）。'),
    },
  },
  {
    silent: 'units/redundant-unit',
    speaks: 'units/foreign-level-unit',
    files: {
      'child.yaml': `title: 2026年新海区管网改造任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: none
tasks:
  - { number: 1, title: 更换管道, lead: [区住建局], responsible: [区直各部门, 县林业局] }
  - { number: 2, title: 清洗水箱, lead: [区住建局], responsible: [区水利局, 各镇人民政府] }
`,
    },
  },
  {
    silent: 'units/inconsistent-unit-name',
    speaks: 'units/obsolete-unit-name',
    files: {
      'child.yaml': `title: 2026年新海区管网改造任务分解表
year: 2026
date: 2026-05-20
parent: none
tasks:
  - { number: 1, title: 更换管道, lead: [区农业局] }
  - { number: 2, title: 清洗水箱, lead: [区农业农村局] }
`,
    },
  },
  {
    silent: 'coverage/expired-waiver',
    speaks: 'coverage/unused-waiver',
    files: {
      'child.yaml': `${TASK('更换锈蚀的主干管道。').replace('year:', 'date: 2026-05-20\nyear:')}waivers:
  - { parentTask: 1, reason: 由市统一改造, expires: 2026-03-31 }
`,
      'parent.yaml': PARENT('更换锈蚀的主干管道。'),
    },
  },
  {
    silent: 'coverage/missing-task',
    speaks: 'coverage/expired-waiver',
    files: {
      'child.yaml': below(`date: 2026-05-20
tasks:
  - { number: 1, title: 清洗高层水箱, requirement: 每半年检测一次水质。, lead: [区住建局] }
waivers:
  - { parentTask: 1, reason: 由市统一改造, expires: 2026-03-31 }
`),
      'parent.yaml': PARENT('更换锈蚀的主干管道。'),
    },
  },
  {
    silent: 'coverage/narrowed-scope',
    speaks: 'wording/reversed-sense',
    files: {
      'child.yaml': TASK('更换锈蚀的主干管道；漏损监测数据暂不公开上网。'),
      'parent.yaml': PARENT('更换锈蚀的主干管道；漏损监测数据全部公开上网。'),
    },
  },
  {
    silent: 'units/inconsistent-unit-name',
    speaks: 'units/duplicate-unit',
    files: {
      'child.yaml': `title: 2026年新海区管网改造任务分解表
parent: none
tasks:
  - { number: 1, title: 更换管道, lead: [区住建局], responsible: [区卫健局, 区卫生健康局] }
`,
    },
  },
  {
    silent: 'citations/malformed-number',
    speaks: 'citations/impossible-year',
    files: {
      'child.yaml': `title: 2026年新海区管网改造任务分解表
year: 2026
parent: none
tasks:
  - { number: 1, title: 更换管道, requirement: '执行新政办[2062]7号的规定。' }
`,
    },
  },
  {
    silent: 'citations/malformed-number',
    speaks: 'citations/conflicting-number',
    files: {
      'child.yaml': TASK('执行《管网改造办法》（临建发（2025）8号），更换锈蚀的主干管道。'),
      'parent.yaml': PARENT('执行《管网改造办法》（临建发〔2025〕6号），更换锈蚀的主干管道。'),
    },
  },
  {
    silent: 'deadlines/missing-deadline',
    speaks: 'deadlines/impossible-date',
    files: {
      'child.yaml': TASK('9月31日前更换锈蚀的主干管道。'),
      'parent.yaml': PARENT('9月底前更换锈蚀的主干管道。'),
    },
  },
  {
    silent: 'citations/conflicting-number',
    speaks: 'citations/impossible-year',
    files: {
      'child.yaml': below(`basis: [{ title: 临江市管网改造导则, docNumber: 临水〔2062〕7号 }]
tasks: [{ number: 1, title: 改造老旧供水管网, requirement: 更换锈蚀的主干管道。, lead: [区住建局] }]
`),
      'parent.yaml': PARENT('更换锈蚀的主干管道，执行《临江市管网改造导则》（临水〔2026〕7号）。'),
    },
  },
  {
    silent: 'structure/title-mismatch',
    speaks: 'structure/identity-mismatch',
    files: {
      'child.yaml': `title: 新海区水利局2026年管网改造任务分解表
issuer: 新海区住房和城乡建设局
noticeTitle: 新海区住房和城乡建设局关于印发《新海区住房和城乡建设局2026年管网改造任务分解表》的通知
year: 2026
parent: none
tasks: [{ number: 1, title: 改造老旧供水管网, requirement: 更换锈蚀的主干管道。, lead: [工程科] }]
`,
    },
  },
  {
    silent: 'wording/weakened-duty',
    speaks: 'coverage/lowered-figure',
    files: {
      'child.yaml': TASK('主干管道更换率力争达到90%。'),
      'parent.yaml': PARENT('主干管道更换率达到95%以上。'),
    },
  },
  {
    silent: 'coverage/bad-implements',
    speaks: 'parent/no-parent',
    files: {
      'child.yaml': TASK('更换锈蚀的主干管道。')
        .replace('parent: parent.yaml\n', '')
        .replace('lead:', 'implements: 3, lead:'),
    },
  },
  {
    silent: 'structure/empty-section',
    speaks: 'coverage/missing-task',
    files: {
      'child.yaml': below(`sections:
  - heading: 一、管网改造
    tasks: [{ number: 1, title: 改造老旧供水管网, requirement: 更换锈蚀的主干管道。, lead: [区住建局] }]
  - { heading: 二、二次供水 }
`),
      'parent.yaml': `title: 2026年临江市管网改造任务分解表
issuer: 临江市人民政府办公室
year: 2026
sections:
  - heading: 一、管网改造
    tasks: [{ number: 1, title: 改造老旧供水管网, requirement: 更换锈蚀的主干管道。, responsible: [各县（市）区政府] }]
  - heading: 二、二次供水
    tasks: [{ number: 2, title: 清洗高层泵房水箱, requirement: 每半年检测一次水质。, responsible: [各县（市）区政府] }]
`,
    },
  },
  {
    silent: 'coverage/lowered-figure',
    speaks: 'wording/placeholder',
    files: {
      'child.yaml': TASK('更换锈蚀的主干管道，抽检水质不少于＿＿次。'),
      'parent.yaml': PARENT('更换锈蚀的主干管道，抽检水质不少于6次。'),
    },
  },
  {
    silent: 'units/obsolete-unit-name',
    speaks: 'units/foreign-level-unit',
    files: {
      'child.yaml': below(`tasks:
  - { number: 1, title: 改造老旧供水管网, requirement: 更换锈蚀的主干管道。, lead: [区住建局], responsible: [市环保局] }
`),
      'parent.yaml': PARENT('更换锈蚀的主干管道。'),
    },
  },
  {
    silent: 'wording/foreign-level-word',
    speaks: 'coverage/unassigned-task',
    files: {
      'child.yaml': `${TASK('更换主干管道，建成市级漏损监测平台。')}  - { number: 2, title: 公布水质, requirement: 每月公布。, lead: [区卫健局] }
`,
      'parent.yaml': `${PARENT('更换主干管道，建成市级漏损监测平台。').replace('各县（市）区政府', '市财政局')}  - { number: 2, title: 公布水质, requirement: 每月公布。, lead: [市卫健委], responsible: [各县（市）区政府] }
`,
    },
  },
  {
    silent: 'coverage/unclear-task',
    speaks: 'wording/reversed-sense',
    files: {
      'child.yaml': below(`tasks:
  - { number: 1, title: 降低管网巡查水平, requirement: 每月巡查主干管道2次，漏点当日抢修。, lead: [区住建局] }
`),
      'parent.yaml': PARENT('每月巡查主干管道2次，漏点当日抢修。').replace('改造老旧供水管网', '提高管网巡查水平'),
    },
  },
];

test.each(CASES)('$speaks speaks for $silent', async ({ silent, speaks, files }) => {
  const title = 'one fault that two rules see';
  const alone = await runExample(rule(silent), { title, files });
  expect(alone.map((finding) => finding.rule)).toEqual([silent]);
  const speaking = await runExample(rule(speaks), { title, files });
  expect(speaking.map((finding) => finding.rule)).toEqual([speaks]);
  expect(await runExample(rule(silent), { title, files, rules: [rule(speaks)] })).toEqual([]);
});

test('of two lost clauses only the one that nobody else speaks of is left to dropped-clause', async () => {
  const findings = await runExample(rule('coverage/dropped-clause'), {
    title: 'one clause with a deadline, one without',
    files: {
      'child.yaml': TASK('更换锈蚀的主干管道。'),
      'parent.yaml': PARENT('更换锈蚀的主干管道；9月底前公布漏损监测数据；组织居民参观水厂。'),
    },
    rules: [rule('deadlines/missing-deadline')],
  });
  const dropped = findings.find((finding) => finding.rule === 'coverage/dropped-clause');
  expect(dropped?.data['clauses']).toEqual(['组织居民参观水厂']);
});

test('a day that is left open is told once', async () => {
  const findings = await runExample(rule('wording/placeholder'), {
    title: 'signs for month and day',
    files: {
      'child.yaml': TASK('×月×日前更换锈蚀的主干管道。'),
      'parent.yaml': PARENT('9月底前更换锈蚀的主干管道。'),
    },
    rules: [rule('deadlines/missing-deadline')],
  });
  expect(findings.map((finding) => finding.data['words'])).toEqual(['×月×日前']);
});

test('a section that is left open says nothing of the deadline', async () => {
  const files = {
    'child.yaml': TASK('由××科牵头更换锈蚀的主干管道。'),
    'parent.yaml': PARENT('9月底前更换锈蚀的主干管道。'),
  };
  expect(await runExample(rule('deadlines/missing-deadline'), { title: 'a sign for a section', files })).toHaveLength(
    1,
  );
});

test('names rules that exist, and no two that yield to each other', () => {
  const known = new Set(rules.map(({ id }) => id));
  const pairs = YIELDS.flatMap(({ rule: silent, to }) => to.map((speaks) => [silent, speaks] as const));
  for (const [silent, speaks] of pairs) {
    expect([silent, speaks].filter((id) => !known.has(id))).toEqual([]);
    expect(pairs.some(([other, back]) => other === speaks && back === silent)).toBe(false);
  }
});
