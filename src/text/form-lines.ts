import { answersForTasks } from './about-list.ts';
import { columnOf } from './headers.ts';
import type { Vocabulary } from './vocabulary.ts';

/** 填报单位：县教育局, and another such pair behind a blank or a comma. */
const NAME = '[\\p{Script=Han}（）()/／]{2,12}';
const PAIR = `${NAME}\\s*[:：]\\s*[^。；:：]{0,40}?`;
const LINE = new RegExp(`^\\s*${PAIR}(?:[\\s，,、；]+${PAIR})*[。；]?\\s*$`, 'u');
const NAMES = new RegExp(`(?<=^|[\\s，,、；])${NAME}(?=\\s*[:：])`, 'gu');
/** More is a text. */
const LONGEST = 160;

/** A line that holds nothing but names of a form and what was filled in behind them: 填表人：李某  联系电话：0000-000000. */
export function isFormLine(line: string): boolean {
  return line.length <= LONGEST && /[:：]\s*[^\s:：]/.test(line) && LINE.test(line);
}

/** Those that say nothing of a task: who it is for, and when it is done, a task may say itself. */
export function formNames(line: string, vocabulary: Vocabulary): string[] | undefined {
  const names = isFormLine(line) ? (line.match(NAMES) ?? []) : [];
  const isOfForm = (name: string): boolean => {
    const role = columnOf(name, vocabulary);
    return role === undefined || (role === 'person' && !answersForTasks(name));
  };
  return names.length > 0 && names.every(isOfForm) ? names : undefined;
}
