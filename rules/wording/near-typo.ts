import { defineRule } from '../../src/model/rule.ts';
import { isBlank, stripBlanks } from '../../src/text/blanks.ts';
import type { Clause, ClausePair, Hunk } from '../../src/model/comparison.ts';
import { changedClauses, placeOf } from '../shared/changed-clauses.ts';
import { excerpt } from '../shared/excerpt.ts';
import { areBothRight, areConfusable } from '../shared/homophones.ts';

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
      '一句话与上级几乎全同，只少了一个字、多了一个重复的字、颠倒了两个字，或者换成了读音、字形相近的字，多半是录入差错。换一个词、改级别和地名、改数字标点，都不算。',
    en: 'A clause that equals the parent’s but for a lost character, a doubled one, two in the wrong order, or one that sounds or looks alike is most likely a slip of typing. Another word, another level or place, numbers and punctuation are not.',
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
  messages: {
    dropped: {
      'zh-CN': '“{around}”比上级第 {parentTask} 项的“{parentAround}”少了“{parentWords}”，疑似漏字',
      en: '“{around}” lacks “{parentWords}” of “{parentAround}” in parent task {parentTask}: a lost character?',
    },
    doubled: {
      'zh-CN': '“{around}”比上级第 {parentTask} 项的“{parentAround}”多了一个重复的“{words}”',
      en: '“{around}” says “{words}” twice where parent task {parentTask} says “{parentAround}”',
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
  ],
  check({ trace }, report) {
    if (!trace) return;
    for (const { pair } of changedClauses(trace)) {
      const { parent, child } = pair;
      const cells = [parent.task[parent.in].value, child.task[child.in].value] as const;
      for (const slip of slipsIn(pair)) {
        const own = spanIn(child, slip.hunk.after);
        const above = spanIn(parent, slip.hunk.before);
        report({
          messageId: slip.kind,
          data: {
            task: child.task.number,
            parentTask: parent.task.number,
            words: stripBlanks(cells[1].slice(...own)),
            parentWords: stripBlanks(cells[0].slice(...above)),
            around: excerpt(cells[1], own, 5),
            parentAround: excerpt(cells[0], above, 5),
          },
          // Nothing stands where a character is lost: its neighbours are shown.
          place: placeOf(child, own[0] < own[1] ? own : [Math.max(0, own[0] - 1), own[0] + 1]),
          task: child.task.number,
          related: [
            {
              path: trace.parent.path,
              messageId: 'parentClause',
              data: {},
              place: placeOf(parent),
            },
          ],
          fix: {
            safe: false,
            changes: [
              {
                kind: 'replace',
                pointer: child.task[child.in].place.pointer,
                span: own,
                text: stripBlanks(cells[0].slice(...above)),
              },
            ],
          },
        });
      }
    }
  },
});

interface Slip {
  kind: 'dropped' | 'doubled' | 'swapped' | 'confused';
  hunk: Hunk;
}

/** In shorter clauses a character more or less is a word of its own. */
const SHORTEST = 5;
const MOST_SLIPS = 2;
/** Characters that the items of a list make up by which one clause is longer. */
const MOST_LISTED = 40;

/** The slips of a clause that says the same otherwise; none where anything else was changed. */
function slipsIn({ parent, child, hunks }: ClausePair): Slip[] {
  const [above, own] = [parent.form.text, child.form.text];
  if (Math.min(above.length, own.length) < SHORTEST || Math.abs(above.length - own.length) > MOST_LISTED) return [];
  const slips: Slip[] = [];
  for (const hunk of joinSwaps(hunks)) {
    const [lost, added] = [above.slice(...hunk.before), own.slice(...hunk.after)];
    if ((isFormal(lost) && isFormal(added)) || isListed(lost, added)) continue;
    const kind = kindOf(above, own, hunk);
    if (!kind || slips.length === MOST_SLIPS) return [];
    slips.push({ kind, hunk });
  }
  return slips;
}

/** Of two characters in the wrong order one is lost and comes back behind the other. */
function joinSwaps(hunks: readonly Hunk[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    const before = last && ([last.before[0], hunk.before[1]] as const);
    const after = last && ([last.after[0], hunk.after[1]] as const);
    if (before && after && before[1] - before[0] === 2 && after[1] - after[0] === 2)
      joined.splice(-1, 1, { before, after });
    else joined.push(hunk);
  }
  return joined;
}

/** Marks, digits, and what stands for levels and places. */
function isFormal(text: string): boolean {
  return !/[\p{Script=Han}A-Za-z]/u.test(text);
}

/** Items that a list has more or fewer: 供水、供电、. */
function isListed(lost: string, added: string): boolean {
  return (lost === '' || added === '') && (lost + added).includes('、');
}

const HAN = /^\p{Script=Han}+$/u;

function kindOf(above: string, own: string, { before, after }: Hunk): Slip['kind'] | undefined {
  const [lost, added] = [above.slice(...before), own.slice(...after)];
  if (!HAN.test(lost + added)) return undefined;
  if (added === '') return lost.length === 1 && isTelling(above, before[0]) ? 'dropped' : undefined;
  if (lost === '') return isRepeated(own, after) ? 'doubled' : undefined;
  if (isSwapped(lost, added)) return 'swapped';
  return lost.length === 1 && added.length === 1 && isMisspelt(above, own, before[0], after[0])
    ? 'confused'
    : undefined;
}

/** Words that a sentence may have or lack. */
const OPTIONAL = '的和与及等并地了也要均已还都将对其该各全再应须可请所之且又就着过者个';
/** Words of two characters in which one of them is no such word. */
const BOUND =
  /安全|全面|全部|健全|全程|全力|对象|对照|对应|回应|应用|应急|适应|响应|供应|将来|即将|地方|各地|地区|基地|当地|场地|落地|其中|尤其|之间|所有|场所|派出所|合并|等级|平等|需要|主要|重要|要求|要点|要素|要闻|纲要|对接|面对|针对|首都|平均|均衡|还款|偿还|必须|可靠|许可|认可|可行|申请|邀请|了解|过程|超过|再次|者|个人|个性|过错|经过|通过|着力|着重|目的|和谐|与会|参与|及时|涉及|普及|就业|就医|就学|成就/;
/** Words that mean the same without one of their characters. */
const SHORT_FORM =
  /以及|按照|应当|应该|根据|依据|依照|可以|能够|为了|对于|关于|年度|月份|之前|之后|之内|已经|并且|经过|以便|如果|仍然|或者|但是|因为|还要|也要|等等|以内|以上|以下|每个|各个|均应|都要|必须/;

/** 乡镇 becomes 镇 where there are no 乡; numbers are a matter of content. */
const LEVELS = '省市区县镇乡街村一二三四五六七八九十百千万两半';

/** A lost character leaves half a word behind, unless it is a word by itself. */
function isTelling(text: string, at: number): boolean {
  const pairs = [text.slice(Math.max(0, at - 1), at + 1), text.slice(at, at + 2)];
  const isItem = /^[、,;]?$/.test(text[at - 1] ?? '') && /^[、,;]?$/.test(text[at + 1] ?? '');
  if (isItem || LEVELS.includes(text[at]!) || pairs.some((pair) => SHORT_FORM.test(pair))) return false;
  return !OPTIONAL.includes(text[at]!) || pairs.some((pair) => BOUND.test(pair));
}

/** 问题问题, 公公开: the same characters stand in front or behind. */
function isRepeated(text: string, [start, end]: readonly [number, number]): boolean {
  const words = text.slice(start, end);
  if (words.length > 4) return false;
  return text.slice(start - words.length, start) === words || text.slice(end, end + words.length) === words;
}

function isSwapped(lost: string, added: string): boolean {
  return (
    lost.length === 2 &&
    lost[0] !== lost[1] &&
    added === `${lost[1]}${lost[0]}` &&
    !/相互|互相|代替|替代|力争|争取|和|与|及|或/.test(lost)
  );
}

/** Numbers and words for levels and bodies are changed on purpose. */
const CHANGEABLE = `${LEVELS}局委厅办室处科股部署司`;

function isMisspelt(above: string, own: string, at: number, ownAt: number): boolean {
  const [meant, written] = [above[at]!, own[ownAt]!];
  if (CHANGEABLE.includes(meant) && CHANGEABLE.includes(written)) return false;
  if (!areConfusable(meant, written)) return false;
  const isRight =
    areBothRight(above.slice(at - 1, at + 1), own.slice(ownAt - 1, ownAt + 1)) ||
    areBothRight(above.slice(at, at + 2), own.slice(ownAt, ownAt + 2));
  return !isRight;
}

/** Offsets in the cell; blanks that stand around what was left out stay outside. */
function spanIn({ form, text, span }: Clause, [start, end]: readonly [number, number]): [number, number] {
  const from = form.map[start]!;
  let to = start === end ? from : form.map[end]!;
  while (to > from && isBlank(text[to - 1]!)) to--;
  return [span[0] + from, span[0] + to];
}
