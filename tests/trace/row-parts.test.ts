import { describe, expect, it } from 'vitest';
import { cutAt, partsOf } from '../../src/trace/row-parts.ts';
import { judgeWords, type Words } from './words.ts';
import { tableOfTasks } from './tables.ts';

function parts(title: string, requirement: string, remark = ''): [title: string, requirement: string] {
  const [task] = tableOfTasks([{ title, requirement, remark }]).tasks;
  const row = partsOf(task!);
  return [row.title, row.requirement];
}

describe('what a row says', () => {
  it.each([
    ['title and requirement in cells of their own', ['疏浚河道', '清除淤泥。'], ['疏浚河道', '清除淤泥。']],
    [
      'a remark goes on with the requirement',
      ['疏浚河道', '清除淤泥。', '汛前完成。'],
      ['疏浚河道', '清除淤泥。\n汛前完成。'],
    ],
    ['a blank remark adds nothing', ['疏浚河道', '清除淤泥。', '　'], ['疏浚河道', '清除淤泥。']],
    ['both in the cell of the requirement', ['', '疏浚河道。清除淤泥。'], ['疏浚河道。', '清除淤泥。']],
    ['both in the cell of the title', ['疏浚河道：清除淤泥。', ''], ['疏浚河道：', '清除淤泥。']],
    ['one sentence alone is a title', ['', '疏浚河道。'], ['疏浚河道。', '']],
    ['a title alone, its demand in the remark', ['疏浚河道', '', '清除淤泥。'], ['疏浚河道', '清除淤泥。']],
    ['one cell and a remark', ['疏浚河道；清除淤泥。', '', '汛前完成。'], ['疏浚河道；', '清除淤泥。\n汛前完成。']],
    ['a requirement that keeps its place free', ['疏浚河道', '待区政府明确'], ['疏浚河道', '']],
    ['an empty row', ['', ''], ['', '']],
  ] as [string, [string, string, string?], [string, string]][])('%s', (_, row, read) => {
    expect(parts(...row)).toEqual(read);
  });

  it('can be cut elsewhere where both stand in one cell', () => {
    const [task] = tableOfTasks([{ title: '', requirement: '疏浚河道清除淤泥。', remark: '汛前完成。' }]).tasks;
    const { title, requirement } = cutAt(partsOf(task!), 4, '汛前完成。');
    expect([title, requirement]).toEqual(['疏浚河道', '清除淤泥。\n汛前完成。']);
  });
});

describe('a task whose office wrote it into other cells', () => {
  const DREDGE: Words = ['疏浚城区河道', '清除淤泥，修补护坡，沿岸设置围栏。'];
  it.each<[string, Words]>([
    ['in one cell, a full stop behind the title', ['', '疏浚城区河道。清除淤泥，修补护坡，沿岸设置围栏。']],
    ['in the cell of the title, a colon between', '疏浚城区河道：清除淤泥，修补护坡，沿岸设置围栏。'],
    ['in one cell with no mark between', ['', '疏浚城区河道清除淤泥，修补护坡，沿岸设置围栏。']],
    ['with a sentence moved to the remark', ['疏浚城区河道', '清除淤泥，修补护坡。', '沿岸设置围栏。']],
    ['with all of it in the remark', ['疏浚城区河道', '', '清除淤泥，修补护坡，沿岸设置围栏。']],
  ])('is the same task: %s', (_, child) => expect(judgeWords(DREDGE, child)).toEqual(['equal', 'verbatim', 'accept']));

  it('is not taken for one whose title it only begins with', () => {
    expect(judgeWords(DREDGE, ['', '疏浚城区河道沿线居民搬迁。'])[2]).toBe('review');
  });
});
