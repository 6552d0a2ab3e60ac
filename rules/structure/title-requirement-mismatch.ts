import { defineRule } from '../../src/model/rule.ts';
import type { Task } from '../../src/model/table.ts';
import { partsOf } from '../../src/trace/row-parts.ts';
import { judgedTitles, LEAST, MOST_ROWS, pairsOf, rowOfSameTitle, sharesPair } from '../shared/judged-titles.ts';
import { onceAsked } from '../shared/once-asked.ts';
import { demandOf, within } from '../shared/place.ts';
import { nameOf } from '../shared/quote.ts';
import { rowSlips } from '../shared/row-slips.ts';

const HEAD = `title: 2026年新海区便民服务任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
`;
const ALONE = `${HEAD}parent: none
tasks:
`;
const PARENT = `title: 2026年临江市便民服务任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 修缮街区公厕, requirement: 每百米设一块指路牌，夜间亮灯。, responsible: [各县（市）区政府] }
  - { number: 2, title: 发放养老券, requirement: 七十岁以上户籍居民凭证领取，按季核销。, responsible: [各县（市）区政府] }
`;

export default defineRule({
  id: 'structure/title-requirement-mismatch',
  severity: 'info',
  title: { 'zh-CN': '标题与工作要求说的不是一回事', en: 'Title and requirement speak of different things' },
  why: {
    'zh-CN':
      '标题承接上级的一项、要求却是上级另一项的，或者要求里没有标题的一个词、说的却是另一项的标题，多半是行与行错位，或者两格对调了。标题和要求里是同一句话，一处少了本表惯用的一个词，也在这里提示。只是没有重复标题的词，不算不一致。',
    en: 'A title from one task of the parent over the requirement of another, or a requirement that shares no word with its own title and speaks of the title of another row, mostly means that cells slipped by a row or were exchanged. So is the same phrase in both where one lacks a word that the table else has in it. Not repeating the words of the title is no mismatch.',
  },
  fix: { 'zh-CN': '核对标题和工作要求是否属于同一项。', en: 'Check whether title and requirement belong to one row.' },
  authority: {
    kind: '本工具',
    text: { 'zh-CN': '按用词判断，仅供核对。', en: 'Judged by the words, as a hint to look.' },
  },
  messages: {
    otherTask: {
      'zh-CN': '工作要求说的像是第 {other} 项“{title}”的事',
      en: 'The requirement seems to be about task {other}, “{title}”',
    },
    otherParent: {
      'zh-CN': '标题是上级第 {parentTask} 项的，工作要求写的却是上级第 {other} 项“{title}”的内容',
      en: 'The title is that of parent task {parentTask}, and the requirement is what parent task {other}, “{title}”, demands',
    },
    titleLacks: {
      'zh-CN': '标题里的“{words}”似掉了“{word}”，工作要求里写的是“{otherWords}”',
      en: '“{words}” in the title seems to lack “{word}”: the requirement says “{otherWords}”',
    },
    requirementLacks: {
      'zh-CN': '“{words}”似掉了“{word}”，标题里写的是“{otherWords}”',
      en: '“{words}” seems to lack “{word}”: the title says “{otherWords}”',
    },
    otherTitle: { 'zh-CN': '那一项的标题写在这里', en: 'that title stands here' },
    ownDemand: {
      'zh-CN': '上级第 {parentTask} 项的要求在这里',
      en: 'what parent task {parentTask} demands stands here',
    },
    otherDemand: { 'zh-CN': '上级第 {other} 项的要求在这里', en: 'what parent task {other} demands stands here' },
  },
  good: [
    {
      title: '要求没有重复标题的词，也没有说别的任务',
      files: {
        'child.yaml': `${ALONE}  - { number: 1, title: 改造老旧电梯, requirement: 更换钢丝绳和制动器，加装应急照明。 }
  - { number: 2, title: 发放养老券, requirement: 七十岁以上户籍居民按月领取。 }
`,
      },
    },
    {
      title: '要求提到别的任务，也说了自己的',
      files: {
        'child.yaml': `${ALONE}  - { number: 1, title: 改造老旧电梯, requirement: 电梯更换制动器，领取养老券的老人优先安排。 }
  - { number: 2, title: 发放养老券, requirement: 七十岁以上户籍居民按月领取。 }
`,
      },
    },
    {
      title: '与上级的标题、要求都对得上',
      files: {
        'child.yaml': `${HEAD}parent: parent.yaml
tasks:
  - { number: 1, title: 修缮街区公厕, requirement: 每百米设一块指路牌，夜间亮灯。 }
  - { number: 2, title: 发放养老券, requirement: 七十岁以上户籍居民凭证领取，按季核销。 }
`,
        'parent.yaml': PARENT,
      },
    },
  ],
  bad: [
    {
      title: '两项的要求对调了',
      files: {
        'child.yaml': `${ALONE}  - { number: 1, title: 改造老旧电梯, requirement: 按月发放养老券，七十岁以上户籍居民凭证领取。 }
  - { number: 2, title: 发放养老券, requirement: 按楼栋改造老旧电梯，更换钢丝绳和制动器。 }
`,
      },
      findings: [
        { at: 'child.yaml:6', message: 'otherTask' },
        { at: 'child.yaml:7', message: 'otherTask' },
      ],
    },
    {
      title: '一行的要求错到另一行',
      files: {
        'child.yaml': `${ALONE}  - { number: 1, title: 清掏化粪池, requirement: 每季度清掏化粪池，按规定转运粪渣。 }
  - { number: 2, title: 增设母婴室, requirement: 化粪池清掏后检测池体，转运粪渣并留存联单。 }
`,
      },
      findings: [{ at: 'child.yaml:7', message: 'otherTask' }],
    },
    {
      title: '同一句话，一处掉了一个词',
      files: {
        'child.yaml': `${ALONE}  - { number: 1, title: 完善老旧电梯安全评估办法, requirement: 按楼龄修订老旧电梯评估办法，评估结果张贴在轿厢。 }
  - { number: 2, title: 普及电梯安全常识, requirement: 在单元门口张贴电梯安全须知。 }
  - { number: 3, title: 修订旧路照明线路巡查制度, requirement: 修订旧路照明线路安全巡查制度，每晚巡线。 }
  - { number: 4, title: 公布巡线人员名单, requirement: 明确线路安全责任人，线路安全隐患当日上报。 }
`,
      },
      findings: [
        { at: 'child.yaml:6', message: 'requirementLacks' },
        { at: 'child.yaml:8', message: 'titleLacks' },
      ],
    },
    {
      title: '要求是上级另一项的',
      files: {
        'child.yaml': `${HEAD}parent: parent.yaml
tasks:
  - { number: 1, title: 修缮街区公厕, requirement: 七十岁以上户籍居民凭证领取，按季核销。 }
`,
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:6', message: 'otherParent' }],
    },
  ],
  check({ table, trace }, report) {
    const { tasks } = table;
    if (tasks.length > MOST_ROWS) return;
    const judged = trace ? judgedTitles(trace) : undefined;
    const titles = onceAsked(() => titlesOf(tasks));
    for (const { task, lacks, word, span, otherSpan } of rowSlips(tasks)) {
      const text = task[lacks];
      const other = task[lacks === 'title' ? 'requirement' : 'title'].value.slice(...otherSpan);
      report({
        messageId: lacks === 'title' ? 'titleLacks' : 'requirementLacks',
        data: { task: task.number, words: text.value.slice(...span), word, otherWords: other },
        place: within(text, span),
        task: task.number,
        fix: { safe: false, changes: [{ kind: 'replace', pointer: text.place.pointer, span, text: other }] },
      });
    }
    for (const task of tasks) {
      const judgment = judged?.get(task);
      if (judgment) {
        const { strange } = judgment;
        // Whose title stands there twice, structure/duplicate-title says.
        if (!trace || !strange || rowOfSameTitle(task, tasks)) continue;
        const { namesake, other } = strange;
        const data = { parentTask: namesake.number, other: other.number };
        const path = trace.parent.path;
        report({
          messageId: 'otherParent',
          // Not by the words of the two alone: the table above says what belongs together.
          severity: 'warning',
          data: { task: task.number, ...data, title: nameOf(other) },
          place: demandOf(task),
          task: task.number,
          related: [
            { path, messageId: 'ownDemand', data, place: demandOf(namesake) },
            { path, messageId: 'otherDemand', data, place: demandOf(other) },
          ],
        });
        continue;
      }
      const { title, requirement } = partsOf(task);
      if (sharesPair(pairsOf(title), requirement)) continue;
      const words = pairsOf(requirement);
      if (words.size < LEAST) continue;
      const other = bestTitle(words, titles(), task);
      if (!other) continue;
      report({
        messageId: 'otherTask',
        data: { task: task.number, other: other.number, title: nameOf(other) },
        place: demandOf(task),
        task: task.number,
        related: [
          { path: table.path, messageId: 'otherTitle', data: {}, place: other.title.place, task: other.number },
        ],
      });
    }
  },
});

/** Share of another title that a requirement has to say to be about it: rows of one field have most words of a title in common. */
const SAYS = 0.9;

interface Titles {
  rows: readonly { task: Task; title: ReadonlySet<string> }[];
  /** In how many titles each pair stands: words of the whole table (公开, 服务) tell rows apart least. */
  rarity: ReadonlyMap<string, number>;
}

function titlesOf(tasks: readonly Task[]): Titles {
  const rows = tasks
    .map((task) => ({ task, title: pairsOf(partsOf(task).title) }))
    .filter(({ title }) => title.size > 1);
  const rarity = new Map<string, number>();
  for (const { title } of rows) for (const pair of title) rarity.set(pair, (rarity.get(pair) ?? 0) + 1);
  return { rows, rarity };
}

/** The row whose title a requirement says most of. */
function bestTitle(words: ReadonlySet<string>, { rows, rarity }: Titles, own: Task): Task | undefined {
  let best: Task | undefined;
  let most = SAYS;
  for (const { task, title } of rows) {
    const share = task === own ? 0 : saidOf(title, words, rarity);
    if (share < most) continue;
    best = task;
    most = share;
  }
  return best;
}

/** Share of a title's characters that stand in pairs which the words have too, each by how few titles have its pair; 0 where they are few. */
function saidOf(title: ReadonlySet<string>, words: ReadonlySet<string>, rarity: ReadonlyMap<string, number>): number {
  const weights = new Map<string, number>();
  const said = new Map<string, number>();
  for (const pair of title) {
    const weight = 1 / rarity.get(pair)!;
    for (const character of pair) {
      weights.set(character, Math.max(weights.get(character) ?? 0, weight));
      if (words.has(pair)) said.set(character, Math.max(said.get(character) ?? 0, weight));
    }
  }
  return said.size < LEAST ? 0 : sumOf(said) / sumOf(weights);
}

function sumOf(weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  return sum;
}
