import { describe, expect, it } from 'vitest';
import { traceTables } from '../../src/trace/trace.ts';
import { withoutPartMarks } from '../../src/trace/part-marks.ts';
import { partsOf } from '../../src/trace/row-parts.ts';
import { NEIGHBOURS } from './words.ts';
import { tableOfTasks, vocabulary } from './tables.ts';

type Row = readonly [title: string, requirement: string, remark?: string];

function partsOfRows(rows: readonly Row[]) {
  const entries = rows.map(([title, requirement, remark]) => ({ title, requirement, ...(remark && { remark }) }));
  return tableOfTasks(entries).tasks.map(partsOf);
}

/** What each row is compared by: its title as far as it names the task, and its requirement. */
function read(rows: readonly Row[], others: readonly Row[] = []): [name: string, requirement: string][] {
  return withoutPartMarks(partsOfRows(rows), partsOfRows(others)).map(({ title, requirement, named }) => [
    title.slice(0, named),
    requirement,
  ]);
}

describe('rows that count the parts of one task', () => {
  it.each([
    ['（一）', '（二）'],
    ['(1)', '(2)'],
    ['（ 1 ）', '（ 2 ）'],
    ['（上）', '（下）'],
    ['之一', '之二'],
    ['①', '②'],
    ['1', '2'],
    ['-1', '-2'],
    ['一', '二'],
  ])('carry one title: %s and %s', (one, two) => {
    const rows: Row[] = [
      [`疏浚城区河道${one}`, '清除淤泥。'],
      [`疏浚城区河道${two}`, '修补护坡。'],
    ];
    expect(read(rows)).toEqual([
      ['疏浚城区河道', '清除淤泥。'],
      ['疏浚城区河道', '修补护坡。'],
    ]);
  });

  it.each<[string, Row, Row]>([
    ['a full stop behind the mark', ['', '疏浚河道（一）。清除淤泥。'], ['', '疏浚河道（二）。修补护坡。']],
    ['nothing behind the mark', ['', '疏浚河道（一）。清除淤泥。', '汛前完成。'], ['疏浚河道（二）修补护坡。', '']],
  ])('in one cell with the requirement, %s', (_, one, two) => {
    const [first, second] = read([one, two]);
    expect([first![0], second![0]]).toEqual(['疏浚河道', '疏浚河道']);
    expect(first![1]).toContain('清除淤泥');
    expect(first![1].endsWith('\n汛前完成。')).toBe(one[2] !== undefined);
    expect(second![1]).toContain('修补护坡');
  });

  it.each<[string, Row[], Row[]?]>([
    [
      'one of them alone',
      [
        ['疏浚河道（一）', '清除淤泥。'],
        ['修补护坡', ''],
      ],
    ],
    [
      'none is the first',
      [
        ['疏浚河道（二）', ''],
        ['疏浚河道（三）', ''],
      ],
    ],
    [
      'both are the first',
      [
        ['疏浚河道（一）', ''],
        ['疏浚河道（一）', ''],
      ],
    ],
    [
      'a name of its own before each',
      [
        ['疏浚河道（一）', ''],
        ['修补护坡（二）', ''],
      ],
    ],
    [
      'the mark stands in the middle',
      [
        ['河道之一段整治', ''],
        ['河道之二段整治', ''],
      ],
    ],
    [
      'the other table counts the same',
      [
        ['疏浚河道（一）', ''],
        ['疏浚河道（二）', ''],
      ],
      [
        ['疏浚河道（一）', ''],
        ['疏浚河道（二）', ''],
      ],
    ],
  ])('are not told where %s', (_, rows, others) => {
    expect(read(rows, others).map(([name]) => name)).toEqual(rows.map(([title]) => title));
  });
});

const PARENT: Row = ['疏浚城区河道', '汛期前清除南河沿线淤泥；修补两岸破损护坡；沿岸设置防护围栏；增设水位监测点位。'];

function traced(children: readonly Row[]) {
  const entries = [PARENT, ...NEIGHBOURS.map(({ title, requirement }): Row => [title ?? '', requirement ?? ''])];
  const table = (rows: readonly Row[]) => tableOfTasks(rows.map(([title, requirement]) => ({ title, requirement })));
  const trace = traceTables(table([...children, ...entries.slice(1)]), table(entries), vocabulary);
  return { task: trace.tasks[0]!, comparison: trace.comparisonOf(trace.tasks[0]!) };
}

describe('a task divided into counted rows', () => {
  it.each<[string, Row[]]>([
    [
      'titles in cells of their own',
      [
        ['疏浚城区河道（一）', '汛期前清除南河沿线淤泥；修补两岸破损护坡。'],
        ['疏浚城区河道（二）', '沿岸设置防护围栏；增设水位监测点位。'],
      ],
    ],
    [
      'one cell a row',
      [
        ['', '疏浚城区河道之一：汛期前清除南河沿线淤泥；修补两岸破损护坡。'],
        ['', '疏浚城区河道之二：沿岸设置防护围栏；增设水位监测点位。'],
      ],
    ],
  ])('is carried by both together, nothing is lost: %s', (_, rows) => {
    const { task } = traced(rows);
    expect([task.state, task.links.map(({ child }) => child.number), task.uncovered]).toEqual(['split', [1, 2], []]);
  });

  it('has lost what neither row says', () => {
    const { task } = traced([
      ['疏浚城区河道（一）', '汛期前清除南河沿线淤泥；修补两岸破损护坡。'],
      ['疏浚城区河道（二）', '沿岸设置防护围栏。'],
    ]);
    expect([task.state, task.uncovered.map(({ text }) => text)]).toEqual(['split', ['增设水位监测点位']]);
  });

  it('is not carried by counted rows about something else', () => {
    const { task } = traced([
      ['绿化城区河道（一）', '补植行道树木，更换枯死苗木。'],
      ['绿化城区河道（二）', '建设口袋公园，开放夜间照明。'],
    ]);
    expect(task.links).toEqual([]);
  });

  it('keeps the places of its words in the cells', () => {
    const { comparison } = traced([
      ['', '疏浚城区河道之一：汛期前清除南河沿线淤泥；修补两岸破损护坡。'],
      ['', '疏浚城区河道之二：沿岸设置防护围栏；增设水位监测点位。'],
    ]);
    for (const { child } of comparison!.pairs) expect(child.task[child.in].value.slice(...child.span)).toBe(child.text);
  });
});
