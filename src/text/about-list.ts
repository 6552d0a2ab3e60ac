import { stripBlanks } from './blanks.ts';
import { findLabels, type Label } from './labels.ts';
import { withoutBrackets } from './marks.ts';
import type { Vocabulary } from './vocabulary.ts';
import { COUNTING_CHARACTERS } from './numerals.ts';

/** What the tasks of a list are called together: 以上各项任务, 上述工作, 以上1至5项. */
const ABOVE = new RegExp(
  `^(?:注[:：])?(?:以上|上述)(?:各|所有|全部|这些|几|第?[\\d${COUNTING_CHARACTERS}][\\d${COUNTING_CHARACTERS}、至到—-]{0,6})*(?:项|条|类)*(?:重点|主要)*(?:工作|任务|事项|项目|措施|内容|要求|举措)*(?=[均都须需应请由除全，])`,
);
const LONGEST = 120;

/** （以上任务均须于年底前完成）: a line of its own that says something of the whole list above it. */
export function isAboutListAbove(line: string): boolean {
  const plain = withoutBrackets(stripBlanks(line));
  return plain.length <= LONGEST && ABOVE.test(plain);
}

/** Who answers for tasks; a 联系人 or 填表人 answers for the document. */
const ANSWERS = /(?:领导|责任人)$/;

export function answersForTasks(name: string): boolean {
  return ANSWERS.test(name);
}

/** 责任市领导：张某 above a list: a line that is nothing but the name of who answers for the tasks below it. */
export function holdsForListBelow(line: string, vocabulary: Vocabulary): Label | undefined {
  const [label, ...others] = findLabels(line, vocabulary);
  const isWhole = label?.start === 0 && others.length === 0 && line.length - label.end <= LONGEST_NAMES;
  return isWhole && label.role === 'person' && answersForTasks(label.text) && !/[。；]./.test(line) ? label : undefined;
}

/** A name of who answers for tasks, in the words of a heading that it holds for; `to`: where the persons end. */
export interface NamedInHeading {
  label: Label;
  to: number;
}

const BRACKET = /[（(【［[]$/;

/** 一、产业发展（牵头领导：张某；责任领导：李某）: behind a heading, in brackets or parted by a blank, who answers for the tasks below it. */
export function namedInHeading(heading: string, vocabulary: Vocabulary): NamedInHeading[] {
  const labels = findLabels(heading, vocabulary);
  const [first] = labels;
  const isBehind =
    first !== undefined &&
    first.start > 0 &&
    (BRACKET.test(heading.slice(0, first.start)) || /\s$/.test(heading.slice(0, first.start)));
  if (!isBehind) return [];
  return labels.flatMap((label, at) => {
    if (label.role !== 'person' || !answersForTasks(label.text)) return [];
    const words = heading.slice(label.end, labels[at + 1]?.start ?? heading.length).replace(/[\s；;，,、。]+$/, '');
    const isClosed = at + 1 === labels.length && BRACKET.test(heading.slice(0, first.start));
    return [{ label, to: label.end + words.length - (isClosed ? 1 : 0) }];
  });
}

/** 张某（市委常委、常务副市长）、李某: more is a text. */
const LONGEST_NAMES = 60;
