import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createMemoryWorld } from '../scenarios/memory-host.ts';

const TASKS = [
  ['公布水库水位', '汛期每日两次在网站公布水位和下泄流量。', '水利局'],
  ['扩大预决算公开范围', '所属单位的预算表格随主管部门一并上网，按月对账。', '财政局'],
  ['公开义务教育招生计划', '招生前公布学区划分和入学条件，民办学校收费同步公示。', '教育局'],
  ['规范信息处理费收取', '执行《信息处理费收缴规程》（临财综〔2025〕6号），逐笔开具票据。', '财政局'],
  ['归集历史规划文本', '历年规划文本分年度归集，供公众检索下载。', '自然资源局'],
  ['公布食品抽检结果', '每周公布不合格产品及其处置情况。', '市场监管局'],
  ['办好社区茶话会', '每季度邀请居民代表座谈，意见逐条答复。', '民政局'],
  ['制作政策图解', '政策印发后三日内制作图解和短视频。', '文旅局'],
] as const;

const PARENT = `title: 2026年全市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
docNumber: 临政办〔2026〕12号
year: 2026
parent: none
tasks:
${TASKS.map(([title, requirement, lead], index) => `  - { number: ${index + 1}, title: ${title}, requirement: '${requirement}', lead: [市${lead}], responsible: [各县（市）区人民政府] }\n`).join('')}`;

interface Writing {
  kept: readonly number[];
  quote: '' | "'" | '"';
  style: 'block' | 'flow';
  eol: '\n' | '\r\n';
  hasMark: boolean;
  hasBlankLines: boolean;
  hasComments: boolean;
  step: number;
}

const writing: fc.Arbitrary<Writing> = fc.record({
  kept: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 2 }),
  quote: fc.constantFrom('', "'", '"'),
  style: fc.constantFrom('block', 'flow'),
  eol: fc.constantFrom('\n', '\r\n'),
  hasMark: fc.boolean(),
  hasBlankLines: fc.boolean(),
  hasComments: fc.boolean(),
  step: fc.constantFrom(2, 4),
});

/** A district's table with faults: tasks left out, a number too high, half-width marks, a malformed document number. */
function tableIn({ kept, quote, style, eol, hasMark, hasBlankLines, hasComments, step }: Writing): string {
  const inner = ' '.repeat(step - 2 + 2);
  const say = (words: string): string => (style === 'flow' && quote === '' ? `'${words}'` : quote + words + quote);
  const comment = (words: string): string => (hasComments ? ` # ${words}` : '');
  const tasks = kept.map((index, position) => {
    const [title, requirement, lead] = TASKS[index]!;
    const number = position === kept.length - 1 ? position + 1 : position === 1 ? 70 : position + 1;
    const faulty = requirement.replace('，', ',').replace('〔2025〕6', '[2025]06');
    const pairs = [`number: ${number}`, `title: ${say(title)}`, `requirement: ${say(faulty)}`, `lead: [区${lead}]`];
    const above = hasComments ? `${inner}# 第${position}处\n` : '';
    if (style === 'flow') return `${above}${inner}- { ${pairs.join(', ')} }${comment('行尾')}`;
    return `${above}${inner}- ${pairs.map((pair) => pair + comment('行尾')).join(`\n${inner}  `)}`;
  });
  const text = [
    `# 初稿${hasComments ? '，待审' : ''}`,
    'title: 2026年新海区政务公开工作主要任务分解表',
    `issuer: ${say('临江市新海区人民政府办公室')}`,
    'docNumber: 新政办[2026]7号',
    'year: 2026',
    'parent: city.yaml',
    'tasks:',
    tasks.join(hasBlankLines ? '\n\n' : '\n'),
    '',
  ].join('\n');
  return (hasMark ? '\ufeff' : '') + text.replaceAll('\n', eol);
}

async function fix(text: string, ...flags: string[]): Promise<{ after: string; isWritten: boolean; err: string }> {
  const files = { 'city.yaml': Buffer.from(PARENT), 'a.yaml': Buffer.from(text) };
  const { host, printed, written } = createMemoryWorld(files);
  const status = await run(['check', 'a.yaml', ...flags], host);
  expect([0, 1], printed.err).toContain(status);
  return { after: written.get('a.yaml') ?? text, isWritten: written.has('a.yaml'), err: printed.err };
}

type Data = { tasks: { number?: number; title: string; requirement?: string; lead?: string[] }[] };

describe('however a table is written', () => {
  it('safe fixes change nothing but what they mean, and nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(writing, async (form) => {
        const before = tableIn(form);
        const { after, err } = await fix(before, '--fix');
        expect(err).not.toContain('没有修正');
        expect(after.startsWith('\ufeff')).toBe(form.hasMark);
        const now = parse(after.replace('\ufeff', '')) as Data;
        expect(now.tasks.map(({ title }) => title)).toEqual(form.kept.map((index) => TASKS[index]![0]));
        for (const { requirement, title } of now.tasks)
          expect(requirement).toBe(TASKS.find(([name]) => name === title)![1]);
        expect(skeleton(after)).toBe(skeleton(before));
        expect((await fix(after, '--fix')).isWritten).toBe(false);
      }),
      { numRuns: 15, seed: 3 },
    );
  });

  it('suggestions bring every task back, and nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(writing, async (form) => {
        const before = tableIn(form);
        const { after, err } = await fix(before, '--fix-suggestions');
        expect(err).not.toContain('没有修正');
        const now = parse(after.replace('\ufeff', '')) as Data;
        expect(now.tasks.map(({ title }) => title)).toEqual(TASKS.map(([title]) => title));
        expect(now.tasks.map(({ number }) => number)).toEqual(TASKS.map((_, index) => index + 1));
        expect(now.tasks.map(({ lead }) => lead)).toEqual(TASKS.map(([, , lead]) => [`区${lead}`]));
        expect(after.match(/#[^\r\n]*/g)).toEqual(before.match(/#[^\r\n]*/g));
        expect(after.includes('\r\n') ? after.replaceAll('\r\n', '').includes('\n') : false).toBe(false);
        expect((await fix(after, '--fix-suggestions')).isWritten).toBe(false);
      }),
      { numRuns: 15, seed: 5 },
    );
  });
});

describe('rows that are put in', () => {
  const row = (index: number, number: number): string => {
    const [title, requirement, lead] = TASKS[index]!;
    return `{ number: ${number}, title: ${title}, requirement: '${requirement}', lead: [区${lead}] }\n`;
  };
  const head =
    'title: 2026年新海区政务公开工作主要任务分解表\nissuer: 临江市新海区人民政府办公室\nyear: 2026\nparent: city.yaml\n';
  const numbers = (text: string): unknown[] => [...text.matchAll(/number: (\d+)/g)].map(([, number]) => Number(number));

  it('come before what follows gets other numbers', async () => {
    // Two rows already share a number, so that a renumbering is suggested at once, and a row goes in between them.
    const rows = [row(0, 1), row(2, 1), row(3, 2), row(4, 3), row(6, 4), row(7, 5)];
    const { after, err } = await fix(`${head}tasks:\n${rows.map((one) => `  - ${one}`).join('')}`, '--fix-suggestions');
    expect(err).not.toContain('没有修正');
    expect(numbers(after)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('move the numbers of later sections too, where numbering runs through', async () => {
    const section = (heading: string, rows: readonly string[]): string =>
      `  - heading: ${heading}\n    tasks:\n${rows.map((one) => `      - ${one}`).join('')}`;
    const first = section('一、公开', [row(0, 1), row(2, 2), row(3, 3)]);
    const second = section('二、服务', [row(4, 4), row(6, 5), row(7, 6)]);
    const { after } = await fix(`${head}sections:\n${first}${second}`, '--fix-suggestions');
    expect(numbers(after)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('what only a person can answer', () => {
  it('is offered with the finding and never made for all at once', async () => {
    const parent = `year: 2026\nparent: none\ntasks:\n  - { title: 开展政府信息公开专栏检查, requirement: 每季度抽查各单位专栏的更新情况，通报长期不更新的栏目。 }\n${TASKS.map(([title, requirement]) => `  - { title: ${title}, requirement: '${requirement}' }\n`).join('')}`;
    const child = parent
      .replace('none', 'city.yaml')
      .replace('开展政府信息公开专栏检查', '组织信息公开专栏自查')
      .replace('抽查各单位专栏的更新情况，通报长期不更新的栏目', '由各单位自行检查专栏更新情况并上报');
    const files = { 'city.yaml': Buffer.from(parent), 'a.yaml': Buffer.from(child) };
    const { host, printed, written } = createMemoryWorld(files);
    await run(['check', 'a.yaml', '--fix-suggestions', '--format', 'json', '--fail-on', 'never'], host);
    const report = JSON.parse(printed.out) as { files: { findings: { rule: string; fix?: unknown }[] }[] };
    const unclear = report.files[0]!.findings.find(({ rule }) => rule === 'coverage/unclear-task');
    expect(unclear?.fix).toMatchObject({ safe: false, edits: [{ text: ', implements: 1' }] });
    expect(written.get('a.yaml') ?? child).not.toContain('implements');
  });
});

describe('a table that somebody saves while others are checked', () => {
  it('keeps what was saved, though it was let go and read anew since', async () => {
    const faulty = `title: 2026年新海区任务分解表\nparent: none\ntasks:\n  - { number: 1, title: 规范收费, requirement: '执行《收缴规程》（临财综[2025]第6号），逐笔开票。', lead: [区财政局] }\n`;
    const saved = faulty.replace('[2025]第6号', '〔2025〕6号');
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}.yaml`);
    const files = Object.fromEntries(names.map((name) => [name, Buffer.from(faulty)]));
    const { host, printed, written } = createMemoryWorld(files);
    const { read } = host.files;
    host.files.read = (path, limit) => {
      if (path === 'f.yaml') files['a.yaml'] = Buffer.from(saved);
      return read(path, limit);
    };
    expect(await run(['check', ...names, '--fix', '--fail-on', 'never'], host)).toBe(2);
    expect(printed.err).toContain('a.yaml 在检查期间被改动过');
    expect([...written.keys()]).toEqual(names.slice(1));
    expect(files['a.yaml']!.toString()).toBe(saved);
  });
});

/** A text without what the safe fixes may touch. */
function skeleton(text: string): string {
  return text.replace(/[,，]|[[〔]2025[\]〕]0?6|[[〔]2026[\]〕]|number: \d+/g, '·');
}
