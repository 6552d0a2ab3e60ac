import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/comparison.ts';
import type { TaskEntry } from '../../src/model/generated/table-file.ts';
import { changedDeadlines, changedQuantities, changedStrengths } from '../../src/trace/comparison/slots.ts';
import { traceTables } from '../../src/trace/trace.ts';
import { tableOfTasks, vocabulary } from './tables.ts';

const CITY = { level: 'prefecture', kind: 'government', place: '临江市' } as const;
const DISTRICT = { level: 'county', kind: 'government', place: '新海区' } as const;

/** The first task of the parent beside all tasks of the child, which carry it. */
function compare(parent: Omit<TaskEntry, 'number'>, ...children: Omit<TaskEntry, 'number'>[]): Comparison {
  const above = tableOfTasks([parent], { year: 2026 }, CITY);
  const below = tableOfTasks(
    children.map((task) => ({ ...task, implements: 1 })),
    { year: 2026 },
    DISTRICT,
  );
  const trace = traceTables(below, above, vocabulary);
  return trace.comparisonOf(trace.tasks[0]!)!;
}

const TITLE = '规范行政复议案件审理';

function compareDemands(parent: string, child: string): Comparison {
  return compare({ title: TITLE, requirement: parent }, { title: TITLE, requirement: child });
}

function lostIn(parent: string, child: string): string[] {
  return compareDemands(parent, child).lost.map(({ kind, text }) => `${kind} ${text}`);
}

describe('a clause that is lost', () => {
  const stead = (parent: string, child: string): string[] =>
    compareDemands(`${parent}；建立专家咨询名单。`, `${child}；建立专家咨询名单。`).loose.map(
      ({ parent: above, child: own }) => `${above.text} ⇒ ${own.text}`,
    );

  it('stands beside one that has its characters in words of its own', () => {
    expect(stead('逐户核实住房面积', '面上住的房产挨户去核')).toEqual(['逐户核实住房面积 ⇒ 面上住的房产挨户去核']);
  });

  it('stands beside none that speaks of something else', () => {
    expect(stead('逐户核实住房面积', '档案室装上新的除湿机')).toEqual([]);
  });

  it('stands beside one that has two of five of both their characters, and no fewer', () => {
    expect(stead('逐户核实住房面积', '面上住的房产挨户看')).toEqual(['逐户核实住房面积 ⇒ 面上住的房产挨户看']);
    expect(stead('逐户核实住房面积', '面上住的房产挨户瞧瞧')).toEqual([]);
  });

  it('is none where seven of ten of its telling characters come back in their order, and no fewer', () => {
    const lost = (child: string): string[] => lostIn('对所有站点逐一检查；建立专家名单。', `${child}；建立专家名单。`);
    expect(lost('所有站点都要逐个查看')).toEqual([]);
    expect(lost('所有站点统统看一遍')).toEqual(['clause 对所有站点逐一检查']);
  });
});

describe('clauses of two rows answer to each other', () => {
  it('in another order, and with words changed', () => {
    const { pairs, lost, added } = compareDemands(
      '统一市级案件审理标准，每季度通报复议纠错情况，建立专家咨询名单。',
      '建立区级专家咨询名单，统一案件审理的标准，按季度通报复议纠错的情况。',
    );
    expect(pairs.map(({ parent, child }) => `${parent.text} ⇒ ${child.text}`)).toEqual([
      `${TITLE} ⇒ ${TITLE}`,
      '统一市级案件审理标准 ⇒ 统一案件审理的标准',
      '每季度通报复议纠错情况 ⇒ 按季度通报复议纠错的情况',
      '建立专家咨询名单 ⇒ 建立区级专家咨询名单',
    ]);
    expect([lost, added]).toEqual([[], []]);
  });

  it('where the office moved a sentence to the remark, or everything into one cell', () => {
    const parent = { title: TITLE, requirement: '统一案件审理标准。每季度通报复议纠错情况。' };
    const moved = compare(parent, {
      title: TITLE,
      requirement: '统一案件审理标准。',
      remark: '每季度通报复议纠错情况',
    });
    expect(moved.pairs.map(({ child }) => child.in)).toEqual(['title', 'requirement', 'remark']);
    const oneCell = compare(parent, { title: `${TITLE}。统一案件审理标准。每季度通报复议纠错情况。` });
    expect(oneCell.pairs.map(({ child }) => [child.in, child.text])).toEqual([
      ['title', TITLE],
      ['title', '统一案件审理标准'],
      ['title', '每季度通报复议纠错情况'],
    ]);
    for (const { child } of oneCell.pairs) expect(child.task.title.value.slice(...child.span)).toBe(child.text);
    expect([moved.lost, oneCell.lost]).toEqual([[], []]);
  });

  it('in whichever of several child tasks says them', () => {
    const { pairs, lost } = compare(
      { title: TITLE, requirement: '统一案件审理标准。每季度通报复议纠错情况。' },
      { title: `${TITLE}（一）`, requirement: '统一案件审理标准。' },
      { title: `${TITLE}（二）`, requirement: '每季度通报复议纠错情况。' },
    );
    expect(pairs.slice(1).map(({ child }) => child.task.number)).toEqual([1, 2]);
    expect(lost).toEqual([]);
  });

  it('where two became one: the second by the words that do not answer to the first', () => {
    const { pairs, lost } = compareDemands(
      '发布疫苗接种点位信息，公布预约挂号办法。',
      '发布疫苗接种点位信息和预约挂号办法。',
    );
    expect(pairs.slice(1).map(({ relation, parent }) => [relation, parent.text])).toEqual([
      ['changed', '发布疫苗接种点位信息'],
      ['within', '公布预约挂号办法'],
    ]);
    expect(lost).toEqual([]);
  });
});

it.each([
  // Less than a third in common, though it is not lost: it is said somewhere in the sentence.
  ['设立法律援助窗口。', '在窗口放置援助指南。'],
  ['统一案件审理标准，培养专职复议人员队伍。', '统一案件审理标准，由专职复议人员轮流值班并且登记来访群众的诉求。'],
])('clauses that share little do not answer to each other: %s', (parent, child) => {
  const { pairs } = compareDemands(parent, child);
  expect(pairs.filter(({ relation }) => relation !== 'equal')).toEqual([]);
});

describe('what the child does not say', () => {
  it.each([
    ['a clause', '统一案件审理标准，建立专家咨询名单。', '统一案件审理标准。', ['clause 建立专家咨询名单']],
    [
      'a clause of which only the words stand elsewhere, in clauses that answer to others',
      '通报复议纠错情况，公布纠错台账，分析复议案件成因。',
      '通报复议纠错情况，分析复议案件成因。',
      ['clause 公布纠错台账'],
    ],
    ['no clause put in other words', '组织复议人员开展业务培训。', '办好面向复议人员的业务培训班。', []],
    [
      'no clause that says nothing beyond its title',
      `做好行政复议案件审理工作，建立专家咨询名单。`,
      '建立专家咨询名单。',
      [],
    ],
    [
      'listed items at the front, in the middle and at the end, without the words around the list',
      '督促教育、供水、供电、公共交通等领域公布服务标准。',
      '督促供水等领域公布服务标准。',
      ['item 教育', 'item 供电', 'item 公共交通'],
    ],
    [
      'an item that has words in common with others of its list',
      '公布不予处罚、减轻处罚、从轻处罚三张清单。',
      '公布不予处罚、从轻处罚清单。',
      ['item 减轻处罚'],
    ],
    ['no item in other words', '公布行政处罚、行政强制、行政检查三张清单。', '公布处罚、强制、检查三张清单。', []],
    ['no items in another order', '公布名录、标准、流程、时限等内容。', '公布时限、流程、标准、名录等内容。', []],
    [
      'no departments, which each level has of its own',
      '由教育、卫健、水利等部门会商。',
      '由教育、水利等部门会商。',
      [],
    ],
    // A clause is said where a third of its weight comes back in one sentence, or two thirds of its telling characters.
    [
      'a clause of which less than a third comes back',
      '培养专职复议人员队伍。',
      '复议人员持证上岗。',
      ['clause 培养专职复议人员队伍'],
    ],
    [
      'no clause of which more than a third comes back',
      '聘请法律顾问参与疑难案件会商。',
      '疑难案件由班子集体研究，需要时听取法律顾问意见并记录在卷。',
      [],
    ],
    [
      'a clause of which half the telling characters come back',
      '配齐录音录像设备，完善听证室设施。',
      '听证室录音录像。',
      ['clause 完善听证室设施'],
    ],
    ['no clause of two telling characters', '加强宣传，统一案件审理标准。', '统一案件审理标准。', []],
    [
      'no item of which more than half comes back',
      '公布名录、急救站点分布图、咨询电话等内容。',
      '公布名录、咨询电话、急救站点等内容。',
      [],
    ],
  ])('is %s', (_, parent, child, lost) => expect(lostIn(parent, child)).toEqual(lost));

  it('is told with its place in the cell', () => {
    const requirement = '统一案件审理标准，建立“一案一档”台账、清册、图谱等资料。';
    const { lost } = compareDemands(requirement, '建立“一案一档”台账等资料。');
    expect(lost.map(({ text }) => text)).toEqual(['统一案件审理标准', '清册', '图谱']);
    for (const { text, span } of lost) expect(requirement.slice(...span)).toBe(text);
  });

  it('is nothing of the remark, which demands nothing', () => {
    const { lost } = compare(
      { title: TITLE, requirement: '统一案件审理标准。', remark: '另行组织专家评审会议' },
      { title: TITLE, requirement: '统一案件审理标准。' },
    );
    expect(lost).toEqual([]);
  });
});

it('what the child added answers to nothing', () => {
  const { added } = compareDemands('统一案件审理标准。', '统一案件审理标准，开设夜间受理窗口。');
  expect(added.map(({ text }) => text)).toEqual(['开设夜间受理窗口']);
});

describe('two clauses', () => {
  it('differ by their characters, level words apart', () => {
    const { pairs } = compareDemands('统一市级案件审理标准', '统一区级案件办理标准');
    const { parent, child, hunks } = pairs[1]!;
    const shown = hunks.map(({ before, after }) => [
      parent.form.text.slice(...before),
      child.form.text.slice(...after),
    ]);
    expect(shown).toEqual([['审', '办']]);
  });

  it('tell what the parent writes where the child writes a word', () => {
    const { pairs } = compareDemands('在全市推广线上办理，公布结果', '在全区推广线上办理并公布全区结果');
    const { child, parentWords } = { child: pairs[1]!.child, parentWords: pairs[1]!.parentWords.bind(pairs[1]) };
    const cell = child.task.requirement.value;
    const wordsAt = (at: number): string | undefined => parentWords([at, at + 2]);
    expect(wordsAt(cell.indexOf('全区'))).toBe('全市');
    expect(wordsAt(cell.indexOf('推广'))).toBe('推广');
    expect(wordsAt(cell.lastIndexOf('全区'))).toBeUndefined();
  });

  it('have figures, strengths and deadlines that changed', () => {
    const { pairs } = compareDemands(
      '应当在2026年6月底前按照《审理规程》（临司〔2025〕3号）要求全面复核案件不少于40件。',
      '可以在2026年9月底前按照《审理规程》（临司〔2025〕8号）要求全面复核案件20件。',
    );
    const pair = pairs[1]!;
    const shown = (changes: readonly { parent?: { text: string }; child?: { text: string } }[]): unknown =>
      changes.map(({ parent, child }) => [parent?.text, child?.text]);
    expect(shown(changedQuantities(pair))).toEqual([['不少于40件', '20件']]);
    expect(shown(changedStrengths(pair))).toEqual([['应当', '可以']]);
    expect(shown(changedDeadlines(pair))).toEqual([['2026年6月底前', '2026年9月底前']]);
    const cell = pair.child.task.requirement.value;
    for (const { child } of changedQuantities(pair)) expect(cell.slice(...child!.span)).toBe('20件');
  });
});

it('a task held for review is compared with its first candidate', () => {
  const above = tableOfTasks([{ title: '加强扬尘污染治理', requirement: '工地围挡全覆盖，渣土车全密闭。' }], {}, CITY);
  const below = tableOfTasks(
    [{ title: '管好工地扬尘', requirement: '工地围挡做到全覆盖，裸土及时苫盖。' }],
    {},
    DISTRICT,
  );
  const trace = traceTables(below, above, vocabulary);
  const [task] = trace.tasks;
  expect(task!.state).toBe('review');
  expect(task!.uncovered.map(({ text }) => text)).toEqual(['渣土车全密闭']);
  expect(trace.comparisonOf(task!)!.pairs[0]!.child.task.number).toBe(1);
});
