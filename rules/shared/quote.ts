import type { Task } from '../../src/model/table.ts';
import { joinWraps } from '../../src/text/blanks.ts';

/** Longer quotations make a sentence unreadable. */
const LONGEST = 40;

/**
 * Words as a sentence quotes them between “ and ”: on one line, without the closing full stop, inner quotation marks
 * single (GB/T 15834-2011, 4.8), cut where they are long.
 */
export function quote(text: string, longest: number = LONGEST): string {
  const plain = [
    ...joinWraps(text.slice(0, 4 * longest))
      .replaceAll('“', '‘')
      .replaceAll('”', '’'),
  ];
  if (plain.length > longest) return `${plain.slice(0, longest - 1).join('')}…`;
  while (plain.length > 0 && '。；;，,、.'.includes(plain.at(-1)!)) plain.pop();
  return plain.join('');
}

/** What a task is called in a sentence: its title, or its requirement where the title is blank. */
export function nameOf(task: Task): string {
  return quote(task.title.value) || quote(task.requirement.value);
}
