import { describe, expect, it } from 'vitest';
import { relateTitles, type TitleRelation } from '../../src/trace/titles.ts';
import { entryOf, matchingOf, NEIGHBOURS, type Words } from './words.ts';

const PIPES = '更换管道，分区装表。';
const TREES = '沿河栽树，逐株挂牌。';

function relationOf(above: Words, below: Words): TitleRelation {
  const { tables } = matchingOf([entryOf(above), ...NEIGHBOURS], [entryOf(below), ...NEIGHBOURS]);
  return relateTitles(tables.parents[0]!, tables.children[0]!).relation;
}

/** Titles over requirements that have nothing in common, so that only the titles count. */
const TITLES: [relation: TitleRelation, parent: string, child: string, why: string][] = [
  ['equal', '推进供水（一期）信息公开', '推进“供水”一期信息公开', 'marks do not count'],
  ['frameEqual', '加强供水监管能力', '提升供水监管水平', 'frame words of one sense'],
  ['exchanged', '加强供水监管水平', '加强供水监管价格', 'a noun that names something is no frame'],
  ['frameEqual', '组织县政府公文写作培训', '组织公文写作培训', 'a government with its level beside none'],
  ['contained', '加强供水监管', '加强供水监管，开展队伍培训', 'a phrase of its own behind a mark'],
  ['contained', '加强供水监管', '加强供水监管和队伍培训', 'a phrase of its own behind 和'],
  ['contained', '加强供水监管', '加强供水、供气监管', 'a listed item'],
  ['narrowed', '公开专项规划和区域规划', '公开专项规划和农村区域规划', 'further words in front of a listed item'],
  ['extended', '供水监管', '供水监管队伍培训', 'further words with no mark in front'],
  ['narrowed', '整修供水管线', '整修农村供水管线', 'further words in front of what both say'],
  ['narrowed', '普及防溺水常识', '普及水上养殖防溺水常识', '及 is the end of a verb'],
  ['selfWords', '组织本机关公文写作培训', '组织公文写作培训', 'the body addressed beside none'],
  ['selfWords', '组织本机关公文写作培训', '组织本单位公文写作培训', 'the body addressed in other words'],
  ['narrowed', '开展本机关培训', '开展培训', 'too little is left of the title'],
  ['exchanged', '加强机关党建', '加强基层党建', '机关 and 基层 name things of their own'],
  ['misspelt', '推进供水信息公开', '推进供气信息公开', 'one character, and each makes a word'],
  ['misspelt', '疏浚农田灌溉渠系', '疏浚农田灌慨渠系', 'one character, and nothing says which was meant'],
  ['misspelt', '涉企经营许可', '涉企营许可', 'one character lost from the shortest title that can be known again'],
  ['exchanged', '供水改造', '供气改造', 'one character of a title that is another one by it'],
  ['exchanged', '加强风机塔上巡检', '加强风机塔下巡检', 'one character that names another side'],
  ['slip', '加强供水监管任务', '加强供水监管任各', 'one character wrong in a word that says little'],
  ['exchanged', '修建2号水库', '修建3号水库', 'numbers are names'],
];

/** Where the rest of the row decides how the titles stand. */
const ROWS: [relation: TitleRelation, parent: Words, child: Words, why: string][] = [
  [
    'contained',
    ['整修供水管线', '整修农村供水管线。'],
    ['整修农村供水管线', TREES],
    'the further words are at home in the other task',
  ],
  [
    'reworded',
    ['巡查水库大坝', '管护大坝水闸，水闸上油。'],
    ['巡查水库水闸', '水库大坝一月一查。'],
    'the words of each are at home in the other',
  ],
  [
    'replaced',
    ['巡查水库大坝', '管护大坝水闸，水闸上油。'],
    ['巡查水库水闸', '一月一查。'],
    'the words of only one are at home in the other',
  ],
  [
    'told',
    '编制河湖名录',
    ['河湖管护名录', '编制河湖名录，逐河立牌。'],
    'a title alone, in the requirement of the other',
  ],
  [
    'replaced',
    ['编制河湖名录', PIPES],
    ['河湖管护名录', '编制河湖名录，逐河立牌。'],
    'a title with a requirement is not told by its words',
  ],
  ['replaced', '治河湖', ['河湖管护', '治河湖，逐河立牌。'], 'a short title stands anywhere'],
  [
    'replaced',
    '编制河湖名录',
    ['整修闸坝渡口岸线护坡', '编制河湖名录，逐河立牌。'],
    'a title that stands in the requirement of a task of another name',
  ],
  ['glued', ['编制河湖名录', PIPES], '编制河湖名录逐河立牌。', 'one cell, and no mark tells where the title ends'],
  ['equal', ['编制河湖名录', PIPES], '编制河湖名录：逐河立牌。', 'one cell with a mark behind the title'],
  ['equal', ['编制河湖名录', PIPES], `编制河湖名录：不${PIPES}`, 'one cell, and a word in front of the requirement'],
];

describe('how two titles stand to each other', () => {
  it.each(TITLES)('is %s: %s / %s, %s', (relation, parent, child) => {
    expect(relationOf([parent, PIPES], [child, TREES])).toBe(relation);
    expect(relationOf([child, TREES], [parent, PIPES])).toBe(relation);
  });
  it.each(ROWS)('is %s: %j / %j, %s', (relation, parent, child) => expect(relationOf(parent, child)).toBe(relation));
});
