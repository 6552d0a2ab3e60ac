import { defineRule } from '../../src/model/rule.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import type { ClausePair, Hunk } from '../../src/model/comparison.ts';
import { isKnownWord } from '../../src/text/known-words.ts';
import { changedClauses, isTakenUp } from '../shared/changed-clauses.ts';
import { inCell } from '../shared/changed-words.ts';
import { excerpt } from '../shared/excerpt.ts';
import { areBothRight, areConfusable } from '../shared/homophones.ts';
import { marksPutIn, type Words } from '../shared/marks-put-in.ts';
import { within } from '../shared/place.ts';

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
        tell(
          kind,
          { task: parent.task, in: parent.in, span: inCell(parent, hunk.before) },
          { task: child.task, in: child.in, span: inCell(child, hunk.after) },
        );
      }
    }
    for (const traced of trace.tasks.filter(isTakenUp)) {
      for (const { child } of traced.links)
        for (const { above, own } of marksPutIn(traced.parent, child)) tell('stray', above, own);
    }
  },
});

/** Nothing stands where a character is lost: its neighbours are shown. */
function around([start, end]: readonly [number, number]): [number, number] {
  return start < end ? [start, end] : [Math.max(0, start - 1), start + 1];
}

interface Slip {
  kind: 'dropped' | 'doubled' | 'stray' | 'swapped' | 'confused';
  hunk: Hunk;
}

/** In shorter clauses a character more or less is a word of its own. */
const SHORTEST = 5;
/** In a clause as long as this the other characters tell that it was copied. */
const LONG_ENOUGH = 7;
/** A clause with more of them was written anew. */
const MOST_SLIPS = 2;

/** The slips of a clause; what else was changed in it is another matter. */
function slipsIn(pair: ClausePair): Slip[] {
  const [above, own] = [pair.parent.form.text, pair.child.form.text];
  if (Math.min(above.length, own.length) < SHORTEST) return [];
  const slips: Slip[] = [];
  for (const hunk of joinSwaps(pair.hunks)) {
    const kind = isAmongEqualWords(hunk) ? kindOf(above, own, hunk) : undefined;
    if (kind) slips.push({ kind, hunk });
    if (slips.length > MOST_SLIPS) return [];
  }
  return slips;

  /** What stands beside a slip is the same in both clauses; between two rewordings nothing tells a slip from a third. */
  function isAmongEqualWords({ before: [start, end] }: Hunk): boolean {
    const isFree = (from: number, to: number): boolean =>
      pair.hunks.every(
        ({ before }) => before[1] <= from || before[0] >= to || (before[0] >= start && before[1] <= end),
      );
    return isFree(start - BESIDE, start) && isFree(end, end + BESIDE);
  }
}

/** A word's length on each side. */
const BESIDE = 2;

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

const HAN = /^\p{Script=Han}+$/u;
/** 乡镇 becomes 镇 where there are no 乡; numbers and what bodies are called are a matter of content. */
const CHANGEABLE = /^[省市区县镇乡街村社局委厅办室处科股部署司园校院一二三四五六七八九十百千万两半]+$/;
/** Latin letters and marks that no sentence has. */
const STRAY = /^[a-z@#$^&*_|\\`{}<>=]$/i;

function kindOf(above: string, own: string, { before, after }: Hunk): Slip['kind'] | undefined {
  const [lost, added] = [above.slice(...before), own.slice(...after)];
  if (CHANGEABLE.test(lost + added)) return undefined;
  if (
    lost === '' &&
    STRAY.test(added) &&
    HAN.test(own.slice(after[0] - 1, after[0]) + own.slice(after[1], after[1] + 1))
  )
    return 'stray';
  if (!HAN.test(lost + added)) return undefined;
  if (added === '')
    return lost.length === 1 && (leavesHalves(above, before, own, after) || isTornOut(above, before))
      ? 'dropped'
      : undefined;
  if (lost === '') {
    if (isRepeated(own, after) || isDoubledParticle(added)) return 'doubled';
    return added.length === 1 && leavesHalves(above, before, own, after) ? 'stray' : undefined;
  }
  if (isSwapped(lost, added)) return 'swapped';
  return lost.length === 1 && added.length === 1 && isMisspelt(above, own, before[0], after[0])
    ? 'confused'
    : undefined;
}

/** Words of one character that join others; a closed class of the grammar. Any other character is a word together with a neighbour. */
const PARTICLES =
  '的和与及或等并地得了着过也都均已还将对向在于从由以按据为把被就而且则其该各每全本此应须需可要能不未无非再又更最很后前内外中上下时';
/** Verbs that official language uses by themselves: 报市政府, 建台账. */
const LONE_VERBS = '报送建设办交查列学编达属含有是到做用';

/** Characters of a stretch that are neither a word by themselves nor one with a neighbour. */
function halvesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = Math.max(0, from); at < Math.min(text.length, to); at++) {
    const character = text[at]!;
    if (!HAN.test(character) || PARTICLES.includes(character) || LONE_VERBS.includes(character)) continue;
    if (!isKnownWord(text.slice(at - 1, at + 1)) && !isKnownWord(text.slice(at, at + 2))) count++;
  }
  return count;
}

/** A slip of the pen leaves half a word behind; words that a sentence may have or lack do not. */
function leavesHalves(above: string, before: Hunk['before'], own: string, after: Hunk['after']): boolean {
  return halvesIn(own, after[0] - 1, after[1] + 1) > halvesIn(above, before[0] - 1, before[1] + 1);
}

/** No sentence has 的的. */
function isDoubledParticle(words: string): boolean {
  return words.length === 2 && words[0] === words[1] && PARTICLES.includes(words[0]!);
}

/**
 * A character torn out of a clause that has every other one: not at either end, where words are put or left; a word of one character may be
 * left out on purpose, and so may the end of a word whose beginning is one by itself (站点, 站).
 */
function isTornOut(above: string, [start, end]: Hunk['before']): boolean {
  const lost = above[start]!;
  if (start < 2 || end > above.length - 2 || above.length < LONG_ENOUGH) return false;
  if (PARTICLES.includes(lost) || LONE_VERBS.includes(lost) || CHANGEABLE.test(lost)) return false;
  const before = above.slice(start - 2, start);
  return (
    HAN.test(above.slice(start - 2, end + 2)) && !isKnownWord(before) && !isKnownWord(above[start - 1]! + above[end]!)
  );
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
    !isKnownWord(added) &&
    // 都要 and 要都 are both said; of one particle and a part of a word only one order is.
    ![...lost].every((character) => PARTICLES.includes(character) && !isKnownWord(lost))
  );
}

function isMisspelt(above: string, own: string, at: number, ownAt: number): boolean {
  const [meant, written] = [above[at]!, own[ownAt]!];
  const words = [above.slice(at - 1, at + 1), above.slice(at, at + 2)];
  const ownWords = [own.slice(ownAt - 1, ownAt + 1), own.slice(ownAt, ownAt + 2)];
  if (words.some((word, index) => areBothRight(word, ownWords[index]!))) return false;
  if (areConfusable(meant, written)) return true;
  return words.some(isKnownWord) && !ownWords.some(isKnownWord) && !PARTICLES.includes(written);
}
