import { describe, expect, it } from 'vitest';
import type { SectionEntry, TaskEntry } from '../../src/model/generated/table-file.ts';
import type { Trace } from '../../src/model/trace.ts';
import { traceTables } from '../../src/trace/trace.ts';
import { tableOf, tableOfTasks, vocabulary } from './tables.ts';
import { entryOf, NEIGHBOURS, type Words } from './words.ts';

const CITY = { level: 'prefecture', kind: 'government', place: '临江市' } as const;
const DISTRICT = { level: 'county', kind: 'government', place: '新海区' } as const;

function traceOf(
  parent: readonly Words[],
  child: readonly Words[],
  rest: { waivers?: { parentTask: number; reason: string }[] } = {},
): Trace {
  const above = tableOfTasks([...parent.map(entryOf), ...NEIGHBOURS], {}, CITY);
  const below = tableOfTasks([...child.map(entryOf), ...NEIGHBOURS], rest, DISTRICT);
  return traceTables(below, above, vocabulary);
}

function stateOf(parent: Words, ...child: Words[]): string {
  return traceOf([parent], child).tasks[0]!.state;
}

function sectionOf(heading: string): SectionEntry {
  return { heading, tasks: [{ title: '编制标准目录' }] };
}

function wordsOf(trace: Trace): string {
  const words = trace.tasks.map(({ state, links, nearest }) => [
    state,
    links.map(({ score }) => score),
    nearest.map(({ child }) => child.number),
  ]);
  return JSON.stringify(words);
}

describe('the state of one task', () => {
  const cases: [state: string, parent: Words, child: Words][] = [
    ['exact', ['加强政策解读', '解读材料与文件同步起草。'], ['加强政策解读。', '解读材料 与文件同步起草']],
    [
      'localised',
      ['建设全市公共数据平台', '由市政府办公室牵头，2025年建成3个专区。'],
      ['建设全区公共数据平台', '由区政府办公室牵头，2026年建成3个专区。'],
    ],
    [
      'renamed',
      ['建设全市公共数据平台', '由市政府办公室牵头，2025年建成3个专区。'],
      ['建设全区公共数据平台', '由区政府办公室牵头，2026年建成1个专区。'],
    ],
    [
      'localised',
      ['发布临江市疫情情况', '通过市、县（市）区政府门户网站集中公开。'],
      ['发布新海区疫情情况', '通过区政府门户网站集中公开。'],
    ],
    [
      'renamed',
      ['加强湿地生态修复', '补植乡土植物，设置鸟类观测站点。'],
      ['强化湿地生态修复工作', '补植乡土植物，设立鸟类观测站点。'],
    ],
    ['renamed', ['稳步扩大预决算公开范围', ''], ['扩大预决算公开范围', '']],
    [
      'partial',
      ['加强湿地生态修复', '实施退养还滩，补植乡土植物，设置鸟类观测站点。'],
      ['加强湿地生态修复', '补植乡土植物。'],
    ],
    ['missing', ['加强湿地生态修复', '补植乡土植物，设置鸟类观测站点。'], ['推广安全生产责任保险', '覆盖高危行业。']],
  ];
  it.each(cases)('is %s: %j beside %j', (state, parent, child) => expect(stateOf(parent, child)).toBe(state));
});

describe('tasks that only look alike', () => {
  const notes = '按照有关规定公布服务标准、收费项目、办事流程和投诉电话，接受社会监督。';
  const cases: [why: string, parent: Words, child: Words][] = [
    ['another object in one mould', '加强教育领域信息公开', '加强卫生健康领域信息公开'],
    ['another object over one requirement', ['推进供水企业信息公示', notes], ['推进供气企业信息公示', notes]],
    [
      'one character',
      ['加强线上申请渠道建设', '明确受理机构，按时限答复。'],
      ['加强线下申请渠道建设', '明确受理机构，按时限答复。'],
    ],
    ['another number in a name', ['推进第1人民医院建设', '完善科室设置。'], ['推进第2人民医院建设', '完善科室设置。']],
    ['another line', '加快轨道交通2号线建设', '加快轨道交通3号线建设'],
    ['another batch', ['第一批改革试点任务', '逐项推进。'], ['第二批改革试点任务', '逐项推进。']],
    [
      'one subject, another task',
      ['推行政府网站集约化建设', '统一技术平台，完成站点迁移。'],
      ['提高政府网站管理服务水平', '做好常态化抽查通报，加强安全防护。'],
    ],
    [
      'one title, another requirement',
      ['加强重点工作落实', '完成主体结构封顶，同步采购医疗设备。'],
      ['加强重点工作落实', '查处隐形变异培训，实行预收费资金托管。'],
    ],
    ['a verb that is none inside a phrase', ['推进预算执行公开', notes], ['推进预算绩效公开', notes]],
    ['a noun that only seems empty', ['加强食品质量监管', notes], ['加强食品安全监管', notes]],
    [
      'a narrower object over a general requirement',
      ['推进供热企业信息公示', notes],
      ['推进农村供热企业信息公示', notes],
    ],
  ];
  it.each(cases)('are never linked: %s', (_, parent, child) => {
    const [task] = traceOf([parent], [child]).tasks;
    expect(['review', 'missing']).toContain(task!.state);
    expect(task!.links).toEqual([]);
    expect([1, undefined]).toContain(task!.nearest[0]?.child.number);
  });

  it('are told apart where both tables have both', () => {
    const objects = ['教育', '卫生', '交通', '水利', '体育'];
    const titles = objects.map((object) => `加强${object}领域信息公开`);
    const { tasks } = traceOf(titles, [...titles.slice(3), ...titles.slice(0, 2)]);
    expect(tasks.slice(0, 5).map(({ state, links }) => [state, links[0]?.child.number])).toEqual([
      ['exact', 3],
      ['exact', 4],
      ['missing', undefined],
      ['exact', 1],
      ['exact', 2],
    ]);
  });

  it('stay open where two parent tasks fit one child task equally well', () => {
    const { tasks } = traceOf(['编制标准目录', '编制标准目录'], ['编制标准目录']);
    expect(tasks.slice(0, 2).map(({ state }) => state)).toEqual(['review', 'review']);
  });

  it('are told apart by the section they stand in', () => {
    const parent = tableOf(
      {
        sections: [
          sectionOf('一、教育领域'),
          sectionOf('二、卫生健康领域'),
          { heading: '三、其他', tasks: [...NEIGHBOURS] },
        ],
      },
      CITY,
    );
    const child = tableOf(
      { sections: [sectionOf('一、卫生健康领域'), { heading: '二、其他', tasks: [...NEIGHBOURS] }] },
      DISTRICT,
    );
    const { tasks } = traceTables(child, parent, vocabulary);
    expect(tasks.slice(0, 2).map(({ state }) => state)).toEqual(['missing', 'exact']);
  });
});

describe('merges and splits', () => {
  const hall: Words = ['建设政务公开专区', '在政务服务大厅设立标识清楚的专区，提供政策查询、办事咨询等服务。'];
  const line: Words = ['推进12345热线归并', '统一工单分类标准，健全知识库，通报办理满意度。'];

  it('joins no task whose title stands there as the head of another name', () => {
    const [, told] = hall;
    const child = (title: string): Words => [
      title,
      `${told.slice(0, 14)}，统一工单分类标准，健全知识库，通报办理满意度。`,
    ];
    const stateOfHall = (title: string): string => traceOf([hall, line], [child(title)]).tasks[0]!.state;
    expect(stateOfHall('建设政务公开专区工作，推进12345热线归并')).toBe('merged');
    expect(stateOfHall('建设政务公开专区宣传活动，推进12345热线归并')).not.toBe('merged');
  });

  it('joins no task to a row that has its title but for frame words, over the demand of another', () => {
    const stalls: Words = ['夜市摊位', '公布夜市摊位目录，清理占道摊位，统一收运餐厨垃圾。'];
    const { tasks } = traceOf([['限塑禁塑执法', hall[1]], stalls], [['落实限塑禁塑执法要求', stalls[1]]]);
    expect(tasks.slice(0, 2).map(({ state }) => state)).not.toContain('merged');
    expect(tasks[0]!.links).toEqual([]);
  });

  it('joins two tasks in one', () => {
    const { tasks, childOnly } = traceOf(
      [hall, line],
      [
        [
          '建设政务公开专区，推进12345热线归并',
          '在政务服务大厅设立专区，提供政策查询服务，统一工单分类标准，健全知识库。',
        ],
      ],
    );
    expect(tasks.slice(0, 2).map(({ state, links }) => [state, links[0]?.child.number])).toEqual([
      ['merged', 1],
      ['merged', 1],
    ]);
    expect(childOnly).toEqual([]);
  });

  it('joins two tasks under a title in which words of theirs are gone, where their demands stand word for word', () => {
    const stalls: Words = ['公开食堂财务收支', '每月公布食堂收支、食材价格，结余率控制在3%以内。'];
    const audit: Words = ['开展膳食经费专项审计', '对照专项资金管理办法逐项审查，十一月底前整改完毕。'];
    const title = '公开食堂收支并配合膳食经费专项审计';
    const statesOf = (requirement: string): string[] =>
      traceOf([stalls, audit], [[title, requirement]])
        .tasks.slice(0, 2)
        .map(({ state }) => state);
    expect(statesOf(stalls[1] + audit[1])).toEqual(['merged', 'merged']);
    expect(statesOf(`每月公布食堂收支、食材价格。${audit[1]}`)).not.toContain('merged');
  });

  it('joins no task whose title alone was put in the stead of words of another’s title', () => {
    const stairs: Words = ['整治老旧楼栋消防隐患', '逐栋排查楼道堆物和消防通道，四月底前建立台账，隐患当月销号。'];
    const boats: Words = ['规范渡口客船停靠', '渡口设置候船围栏和救生圈，客船每日开航前自查，超员一律不得离岸。'];
    const statesOf = (title: string): string[] =>
      traceOf([stairs, boats], [[title, stairs[1]]])
        .tasks.slice(0, 2)
        .map(({ state }) => state);
    expect(statesOf('整治老旧楼栋规范渡口客船停靠')).not.toContain('merged');
    for (const title of ['整治老旧楼栋消防隐患，规范渡口客船停靠', '整治老旧楼栋消防安全、规范渡口客船停靠'])
      expect(statesOf(title)).toEqual(['merged', 'merged']);
  });

  it('does not join a sibling whose words are already taken', () => {
    const { tasks } = traceOf(
      [
        ['加强教育领域信息公开', '梳理教育领域事项，编制目录。'],
        ['加强体育领域信息公开', '梳理体育领域事项，编制目录。'],
      ],
      [['加强教育领域信息公开', '梳理教育领域事项，编制目录，每季度更新并通过区政府门户网站集中公布。']],
    );
    expect(tasks[0]!.state).not.toBe('missing');
    expect(['missing', 'review']).toContain(tasks[1]!.state);
  });

  it('divides one task in two', () => {
    const trace = traceOf(
      [
        [
          '优化企业开办服务',
          '实行一窗受理、并联审批，将公章刻制、社保登记纳入同一流程，推广电子营业执照，一日内办结。',
        ],
      ],
      [
        ['优化企业开办服务', '实行一窗受理、并联审批，将公章刻制、社保登记纳入同一流程。'],
        ['推广电子营业执照', '推广电子营业执照，一日内办结。'],
      ],
    );
    const { tasks } = trace;
    expect(tasks[0]!.state).toBe('split');
    expect(tasks[0]!.links.map(({ child }) => child.number)).toEqual([1, 2]);
    expect(trace.parentsOf(trace.child.tasks[1]!).map(({ number }) => number)).toEqual([1]);
  });
});

describe('a task that was divided', () => {
  const above: Words = [
    '严格河道采砂监管',
    '采砂船只全部安装定位设备，夜间停泊在指定码头；发现盗采线索两小时内派员到场，证据当日移交。',
  ];
  const other: Words = ['修缮沿河步道', '更换松动的石板，补种行道树，设置夜间照明。'];
  const first = '采砂船只全部安装定位设备，夜间停泊在指定码头。';
  const second = '发现盗采线索两小时内派员到场，证据当日移交。';
  const stateWith = (...rows: readonly Words[]): unknown => {
    const [task] = traceOf([above, other], [...rows, other]).tasks;
    return [task!.state, task!.links.map(({ child }) => child.number)];
  };

  it('is known by its words under titles of their own', () => {
    expect(stateWith(['管住采砂船只的停泊', first], ['快速处置举报线索', second])).toEqual(['split', [1, 2]]);
  });

  it('is not, where one part puts other demands under its title', () => {
    expect(
      stateWith(
        ['管住采砂船只的停泊', first],
        ['快速处置举报线索', '设立举报信箱，对举报人给予奖励，按月公布办理结果。'],
      ),
    ).not.toEqual(['split', [1, 2]]);
  });
});

describe('what is not covered', () => {
  it('names clauses and listed items with their places in the parent', () => {
    const requirement =
      '督促教育、卫生健康、供水、供电等领域的公共企事业单位公开信息，优化公共服务，主动接受群众评议。';
    const [task] = traceOf(
      [['落实公共企事业单位信息公开制度', requirement]],
      [['落实公共企事业单位信息公开制度', '督促教育、卫生健康等领域的公共企事业单位公开信息，优化公共服务。']],
    ).tasks;
    expect(task!.uncovered.map(({ kind, text }) => [kind, text])).toEqual([
      ['item', '供水'],
      ['item', '供电'],
      ['clause', '主动接受群众评议'],
    ]);
    for (const { text, span } of task!.uncovered) expect(requirement.slice(...span)).toBe(text);
  });

  it.each([
    ['向农村、社区、企业配送演出、讲座和展览，每季度公布一次节目单。', ['军营']],
    ['向农村、社区、军营、企业配送演出、讲座和展览，每季度公布一次节目单。', []],
    ['配送演出、讲座和展览到农村、社区、企业、军营，每季度公布一次节目单。', []],
  ])('names an item between two lists: %s', (requirement, items) => {
    const above = '面向农村、社区、企业、军营配送演出、讲座、展览，每季度公布一次节目单。';
    const [task] = traceOf([['开展文化惠民配送', above]], [['开展文化惠民配送', requirement]]).tasks;
    expect(task!.uncovered.map(({ text }) => text)).toEqual(items);
  });
});

describe('declared links', () => {
  it('win over the words', () => {
    const above = tableOfTasks([{ title: '加强湿地生态修复' }, { title: '推进生活垃圾分类' }], {}, CITY);
    const below = tableOfTasks(
      [
        { title: '推进生活垃圾分类', implements: 1 },
        { title: '办好政府公报', implements: [2, 9] },
      ],
      {},
      DISTRICT,
    );
    const trace = traceTables(below, above, vocabulary);
    expect(trace.tasks.map(({ isDeclared, links }) => [isDeclared, links.map(({ child }) => child.number)])).toEqual([
      [true, [1]],
      [true, [2]],
    ]);
    expect(trace.brokenLinks.map(({ child, number, index }) => [child.number, number, index])).toEqual([[2, 9, 1]]);
    expect(trace.childOnly).toEqual([]);
  });

  it.each([
    [[1], ['renamed', 'missing']],
    [
      [1, 9],
      ['merged', 'merged'],
    ],
  ])('leave open what a row that declares %j carries else where one of its numbers does not exist', (links, states) => {
    const [hall, line] = ['在政务服务大厅设立专区，提供政策查询服务。', '统一工单分类标准，健全知识库。'];
    const row = { title: '建设政务公开专区，推进12345热线归并', requirement: hall + line, implements: links };
    const rows = [entryOf(['建设政务公开专区', hall]), entryOf(['推进12345热线归并', line])];
    const above = tableOfTasks([...rows, ...NEIGHBOURS], {}, CITY);
    const { tasks } = traceTables(tableOfTasks([row, ...NEIGHBOURS], {}, DISTRICT), above, vocabulary);
    expect(tasks.slice(0, 2).map(({ state }) => state)).toEqual(states);
  });
});

describe('the whole', () => {
  it('sets waivers beside the state', () => {
    const { tasks } = traceOf(['办好政府公报'], [], { waivers: [{ parentTask: 1, reason: '由市统一办理' }] });
    expect([tasks[0]!.state, tasks[0]!.isWaived, tasks[1]!.isWaived]).toEqual(['missing', true, false]);
  });

  it('marks as moved only what left the common order', () => {
    const titles = ['清扫道路', '整修水渠', '普查文物', '开办夜校', '巡护山林'];
    const above = tableOfTasks(
      titles.map((title) => ({ title })),
      {},
      CITY,
    );
    const order = [4, 0, 1, 2, 3];
    const below = tableOfTasks(
      order.map((at) => ({ title: titles[at]! })),
      {},
      DISTRICT,
    );
    const moved = traceTables(below, above, vocabulary).tasks.filter(({ isMoved }) => isMoved);
    expect(moved.map(({ parent }) => parent.number)).toEqual([5]);
  });

  it.each([
    ['child', 1, 0],
    ['parent', 0, 1],
  ])('evaluates nothing where the %s has no tasks', (_, parents, children) => {
    const above = tableOfTasks(NEIGHBOURS.slice(0, parents), {}, CITY);
    const below = tableOfTasks(NEIGHBOURS.slice(0, children), {}, DISTRICT);
    const trace = traceTables(below, above, vocabulary);
    expect(trace.tasks.map(({ state }) => state)).toEqual(above.tasks.map(() => 'notEvaluated'));
  });

  it('is the same every time', () => {
    const parent: Words[] = [['加强湿地修复', '补植植物。'], '加强教育领域公开'];
    const child: Words[] = ['加强教育公开', ['湿地修复', '补植植物。']];
    expect(wordsOf(traceOf(parent, child))).toBe(wordsOf(traceOf(parent, child)));
  });

  it('bears hostile tables', () => {
    const long = '推进'.repeat(40_000);
    const above = tableOfTasks(
      [{ title: long, requirement: `${long}，（（（` }, { title: '', requirement: '' }, { title: '\u0000\ud800' }],
      {},
      CITY,
    );
    const below = tableOfTasks([{ title: `${long}甲`, requirement: long.slice(2) }, { title: '、、、' }], {}, DISTRICT);
    expect(traceTables(below, above, vocabulary).tasks).toHaveLength(3);
  });
});

describe('rows that keep title and requirement in one cell', () => {
  const above: readonly Words[] = [
    ['整治沿街广告牌', '逐块登记安全状况，拆除锈蚀破损的牌面，业主签订维护承诺。'],
    ['开放学校运动场地', '寒暑假每日开放不少于四小时，配备管理人员和意外保险。'],
  ];
  const cells: [how: string, join: (title: string, requirement: string) => TaskEntry][] = [
    [
      'a full stop between, in the requirement',
      (title, requirement) => ({ title: '', requirement: `${title}。${requirement}` }),
    ],
    ['a colon between, in the title', (title, requirement) => ({ title: `${title}：${requirement}` })],
    ['nothing between', (title, requirement) => ({ title: '', requirement: title + requirement })],
    ['the requirement in the remark', (title, requirement) => ({ title, remark: requirement })],
  ];
  it.each(cells)('are linked as others are: %s', (_, join) => {
    const parent = tableOfTasks([...above.map(entryOf), ...NEIGHBOURS], {}, CITY);
    const joined = above.map(([title, requirement]) => join(title!, requirement!));
    const child = tableOfTasks([...joined, ...NEIGHBOURS], {}, DISTRICT);
    const trace = traceTables(child, parent, vocabulary);
    expect(trace.tasks.slice(0, 2).map(({ links }) => links.map((link) => link.child.number))).toEqual([[1], [2]]);
  });

  it('is not linked where the cell only opens like the title of another task', () => {
    const parent = tableOfTasks([entryOf(['推进供水', '更换老化管网，公布停水通知。']), ...NEIGHBOURS], {}, CITY);
    const child = tableOfTasks([{ title: '推进供水设施招商引资洽谈，举办推介会三场。' }, ...NEIGHBOURS], {}, DISTRICT);
    expect(traceTables(child, parent, vocabulary).tasks[0]!.links).toEqual([]);
  });
});
