import type { Problem } from '../../model/document.ts';
import type { TableFile, TaskEntry } from '../../model/generated/table-file.ts';
import type { Place } from '../../model/location.ts';
import { readDeadlines } from '../../text/deadlines.ts';
import { type Default, readDefaults } from '../../text/defaults.ts';
import { readUnits } from '../../text/units.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { inKeyOrder } from '../table-keys.ts';
import type { Paragraph } from './grid.ts';
import { placeOfParagraph } from './places.ts';
import { type PlacedEntry, tasksOf } from './placed-entries.ts';

/** What the notes of a table say of the tasks that do not say it: given to those, and told. */
export function applyDefaults(
  data: TableFile,
  around: readonly Paragraph[],
  places: Map<string, Place>,
  vocabulary: Vocabulary,
): Problem[] {
  const problems: Problem[] = [];
  for (const paragraph of around) {
    for (const one of readDefaults(paragraph.text, vocabulary)) {
      const place = placeOfParagraph(paragraph, '');
      const words = paragraph.text.slice(...one.span);
      const lacking = [...tasksOf(data, '')].filter(({ task }) => !says(task, one.key));
      for (const { task, pointer } of lacking) give(task, pointer, one, words, place, places, vocabulary);
      const said = { words: one.sentence, count: lacking.length };
      if (lacking.length > 0) problems.push({ id: 'import/default', severity: 'info', data: said, place });
    }
  }
  return problems;
}

/** Whoever is named at all: a task of one unit needs no other because a note speaks of those without. */
function says(task: TaskEntry, key: Default['key']): boolean {
  if (key === 'deadline') return saysWhen(task);
  const units = task[key];
  return Array.isArray(units) ? units.length > 0 : !!units;
}

/** The words that rules read times from. */
export function saysWhen({ title, requirement, remark, deadline }: TaskEntry): boolean {
  return [deadline, title, requirement, remark].some((text) => text && readDeadlines(text).length > 0);
}

function give(
  task: PlacedEntry['task'],
  pointer: string,
  { key }: Default,
  words: string,
  place: Place,
  places: Map<string, Place>,
  vocabulary: Vocabulary,
): void {
  const units = key === 'deadline' ? [] : readUnits(words, vocabulary).map(({ raw }) => raw);
  const given = inKeyOrder('task', { ...task, [key]: key === 'deadline' ? words : units });
  for (const own of Object.keys(task)) delete task[own as keyof TaskEntry];
  Object.assign(task, given);
  for (const path of [key, ...units.map((_, at) => `${key}/${at}`)])
    places.set(`${pointer}/${path}`, { ...place, pointer: `${pointer}/${path}` });
}
