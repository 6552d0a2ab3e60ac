import { defineRule } from '../../src/model/rule.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import { strengthsIn } from '../../src/text/strength.ts';
import type { Clause } from '../../src/model/comparison.ts';
import { changedClauses, isTakenUp } from '../shared/changed-clauses.ts';
import { inCell } from '../shared/changed-words.ts';
import { excerpt } from '../shared/excerpt.ts';
import { marksPutIn, SENTENCE_MARKS, type Words } from '../shared/marks-put-in.ts';
import { within } from '../shared/place.ts';
import { type Slip, slipsIn } from '../shared/slips.ts';
import { textsWith } from '../shared/table-texts.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 规范行政复议, requirement: 统一市级案件审理标准，避免同类案件处理不一。, responsible: [各县（市）区政府] }
  - { number: 2, title: 加强各单位专栏建设, requirement: 每季度抽查专栏的更新情况，推进问题整改。, responsible: [各县（市）区政府] }
`;
const childWith = (first: string, second: string): string => `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - number: 1
    title: 规范行政复议
    requirement: ${first}
  - number: 2
    title: 加强各单位专栏建设
    requirement: ${second}
`;

export default defineRule({
  id: 'wording/near-typo',
  severity: 'warning',
  title: { 'zh-CN': '与上级只差一两个字，疑似笔误', en: 'One or two characters off the parent’s sentence' },
  why: {
    'zh-CN':
      '一句话与上级几乎全同，只少了一个字、多了一个字、颠倒了两个字，或者换成了读音、字形相近的字、不成词的字，多半是录入差错。换一个词、改级别和地名、改数字标点，都不算。',
    en: 'A clause that equals the parent’s but for a lost character, a doubled or stray one, two in the wrong order, or one that sounds or looks alike or makes no word is most likely a slip of typing. Another word, another level or place, numbers and punctuation are not.',
  },
  fix: {
    'zh-CN': '对照上级原文改正；上级原文本身有误、有意改动的，不用改。',
    en: 'Correct it by the parent’s words; leave it where the parent is wrong or the change was meant.',
  },
  authority: {
    kind: '本工具',
    text: {
      'zh-CN': '只与上级原文比对，不是一般的错别字检查。',
      en: 'Compared with the parent’s words only; this is no general spelling check.',
    },
  },
  about: ['words', 'parentWords'],
  messages: {
    dropped: {
      'zh-CN': '“{around}”比上级第 {parentTask} 项的“{parentAround}”少了“{parentWords}”，疑似漏字',
      en: '“{around}” lacks “{parentWords}” of “{parentAround}” in parent task {parentTask}: a lost character?',
    },
    doubled: {
      'zh-CN': '“{around}”比上级第 {parentTask} 项的“{parentAround}”多了一个重复的“{words}”',
      en: '“{around}” says “{words}” twice where parent task {parentTask} says “{parentAround}”',
    },
    stray: {
      'zh-CN': '“{around}”比上级第 {parentTask} 项的“{parentAround}”多了“{words}”，疑似多字',
      en: '“{around}” has “{words}” more than “{parentAround}” of parent task {parentTask}: a stray character?',
    },
    swapped: {
      'zh-CN': '“{words}”与上级第 {parentTask} 项的“{parentWords}”字序相反：上级写“{parentAround}”',
      en: '“{words}” has the characters of “{parentWords}” in the wrong order: parent task {parentTask} says “{parentAround}”',
    },
    confused: {
      'zh-CN': '“{around}”中的“{words}”疑为“{parentWords}”之误：上级第 {parentTask} 项写“{parentAround}”',
      en: '“{words}” in “{around}” may be a slip for “{parentWords}”: parent task {parentTask} says “{parentAround}”',
    },
    parentClause: { 'zh-CN': '上级的这一句', en: 'the sentence in the parent' },
  },
  good: [
    {
      title: '换词、改级别、改标点，都不是笔误',
      files: {
        'child.yaml': childWith('统一区级案件办理标准；避免同类案件处理不一。', '每月抽查专栏更新情况，推动问题整改。'),
        'parent.yaml': PARENT,
      },
    },
    {
      title: '与上级一字不差',
      files: {
        'child.yaml': childWith(
          '统一区级案件审理标准，避免同类案件处理不一。',
          '每季度抽查专栏的更新情况，推进问题整改。',
        ),
        'parent.yaml': PARENT,
      },
    },
  ],
  bad: [
    {
      title: '漏字；重复',
      files: {
        'child.yaml': childWith(
          '统一区级案件审理标准，避免同类案处理不一。',
          '每季度抽查专栏的更新情况，推进问题问题整改。',
        ),
        'parent.yaml': PARENT,
      },
      findings: [
        { at: 'child.yaml:8', message: 'dropped' },
        { at: 'child.yaml:11', message: 'doubled' },
      ],
    },
    {
      title: '同音字；字序颠倒',
      files: {
        'child.yaml': childWith(
          '统一区级案件审理标准，避免同类案件处里不一。',
          '每季度抽查专栏的更新情况，推进问题改整。',
        ),
        'parent.yaml': PARENT,
      },
      findings: [
        { at: 'child.yaml:8', message: 'confused' },
        { at: 'child.yaml:11', message: 'swapped' },
      ],
    },
    {
      title: '多出一个不相干的字',
      files: {
        'child.yaml': childWith(
          '统一区级案件审理标准，避免同类案件处理不一。',
          '每季度抽查专栏的更新情况，推进问题整伟改。',
        ),
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:11', message: 'stray' }],
    },
  ],
  check({ trace }, report) {
    if (!trace) return;
    const tell = (kind: Slip['kind'], above: Words, own: Words): void => {
      const [parentText, text] = [above.task[above.in], own.task[own.in]];
      const parentWords = stripBlanks(parentText.value.slice(...above.span));
      report({
        messageId: kind,
        data: {
          task: own.task.number,
          parentTask: above.task.number,
          words: stripBlanks(text.value.slice(...own.span)),
          parentWords,
          around: excerpt(text.value, own.span, 5),
          parentAround: excerpt(parentText.value, above.span, 5),
        },
        place: within(text, around(own.span)),
        task: own.task.number,
        related: [
          {
            path: trace.parent.path,
            messageId: 'parentClause',
            data: {},
            place: within(parentText, around(above.span)),
          },
        ],
        fix: {
          safe: false,
          changes: [{ kind: 'replace', pointer: text.place.pointer, span: own.span, text: parentWords }],
        },
      });
    };
    for (const { pair } of changedClauses(trace)) {
      const { parent, child } = pair;
      for (const { kind, hunk } of slipsIn(pair)) {
        const [above, own] = [inCell(parent, hunk.before), inCell(child, hunk.after)];
        if (isInNumber(child, own)) continue;
        // 逐逐一, 年年底: what stands there twice is meant once, whatever it says.
        const isOfContent = [isInTime, isInDemand].some((isIn) => isIn(parent, above) && isIn(child, own));
        if (isOfContent && kind !== 'doubled') continue;
        tell(kind, { task: parent.task, in: parent.in, span: above }, { task: child.task, in: child.in, span: own });
      }
    }
    if (textsWith(trace.child, SENTENCE_MARKS).length === 0) return;
    for (const traced of trace.tasks.filter(isTakenUp)) {
      for (const { child } of traced.links)
        for (const { above, own } of marksPutIn(traced.parent, child)) tell('stray', above, own);
    }
  },
});

/** What differs in the number of a document makes it another one, and other rules say so. */
function isInNumber({ task, in: cell }: Clause, [start, end]: readonly [number, number]): boolean {
  return task.citations.some(
    ({ in: place, numberSpan }) => place === cell && numberSpan && numberSpan[0] <= start && end <= numberSpan[1],
  );
}

/** 每月 ⇒ 隔月, 每个月: both sides name a time, the same or another, and other rules compare them. */
function isInTime({ task, in: cell }: Clause, [start, end]: readonly [number, number]): boolean {
  return task.deadlines.some(({ in: place, span }) => place === cell && span[0] <= start && end <= span[1]);
}

/** 必须 ⇒ 须: both sides say how much is demanded, as much or less, and another rule compares them. */
function isInDemand({ text, span }: Clause, [start, end]: readonly [number, number]): boolean {
  const [from, to] = [start - span[0], end - span[0]];
  return strengthsIn(text).some((word) => word.span[0] <= from && to <= word.span[1]);
}

/** Nothing stands where a character is lost: its neighbours are shown. */
function around([start, end]: readonly [number, number]): [number, number] {
  return start < end ? [start, end] : [Math.max(0, start - 1), start + 1];
}
