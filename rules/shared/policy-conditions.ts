import type { PolicyCondition, PolicyText } from '../../src/model/generated/policy-file.ts';
import type { Table, Task } from '../../src/model/table.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import { matchesPattern, safePattern } from '../../src/text/pattern.ts';

/** What a condition can ask about: texts by the names of the policy schema. What is not there is undefined. */
export type Subject = Readonly<Partial<Record<keyof PolicyCondition, string>>>;

export function subjectOfTask(task: Task): Subject {
  return {
    title: task.title.value,
    requirement: task.requirement.value,
    remark: task.remark.value,
    text: [task.title.value, task.requirement.value, task.remark.value].join('\n'),
    section: headingsOf(task),
    lead: task.lead.value,
    responsible: task.responsible.value,
    supporting: task.supporting.value,
    deadline: deadlineOf(task),
  };
}

export function subjectOfTable(table: Table): Subject {
  return {
    title: table.title?.value ?? '',
    noticeTitle: table.noticeTitle?.value ?? '',
    issuer: table.issuer?.value ?? '',
    number: table.rawDocNumber?.value ?? '',
  };
}

/** The words of the 完成时限 column, readable as a time or not; without any, the times that the row names. */
function deadlineOf({ deadlineText, deadlines }: Task): string {
  if (stripBlanks(deadlineText.value) !== '') return deadlineText.value;
  return deadlines.map(({ raw }) => raw).join('\n');
}

function headingsOf(task: Task): string {
  const headings: string[] = [];
  for (let section = task.section; section; section = section.parent) headings.unshift(section.heading.value);
  return headings.join('\n');
}

/** Whether every part of a condition holds. `table` is asked for tasks where the condition names some. */
export function holds(condition: PolicyCondition, subject: Subject, table: Table): boolean {
  for (const [key, wanted] of Object.entries(condition) as [keyof PolicyCondition, unknown][]) {
    if (key === 'hasTask') {
      const some = table.tasks.some((task) => holds(wanted as PolicyCondition, subjectOfTask(task), table));
      if (!some) return false;
    } else if (key === 'role' || key === 'kind') {
      if (subject[key] !== wanted) return false;
    } else if (!textHolds(wanted as PolicyText, subject[key] ?? '')) return false;
  }
  return true;
}

/** Words are looked for without regard to blanks, which come from extraction; patterns see the text as it stands. */
function textHolds(wanted: PolicyText, text: string): boolean {
  const bare = stripBlanks(text);
  const has = (word: string): boolean => bare.includes(stripBlanks(word));
  if (typeof wanted === 'string') return has(wanted);
  if (wanted.anyOf && !wanted.anyOf.some(has)) return false;
  if (wanted.allOf && !wanted.allOf.every(has)) return false;
  if (wanted.noneOf?.some(has)) return false;
  if (wanted.blank !== undefined && wanted.blank !== (bare === '')) return false;
  if (wanted.pattern !== undefined && !matches(wanted.pattern, text)) return false;
  return wanted.notPattern === undefined || !matches(wanted.notPattern, text);
}

/** Unsafe patterns do not get here: the pack that holds one is refused when it is loaded. */
function matches(source: string, text: string): boolean {
  const pattern = safePattern(source);
  return pattern !== undefined && matchesPattern(pattern, text);
}
