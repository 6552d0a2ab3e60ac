import type { Problem } from '../../model/document.ts';
import type { TableFile, TaskEntry } from '../../model/generated/table-file.ts';
import type { Place } from '../../model/location.ts';
import { stripBlanks } from '../../text/blanks.ts';
import { isMark, readLegend, type Share, shareOf } from '../../text/legend.ts';
import { unitsOfHeading } from '../../text/unit-heading.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { inKeyOrder } from '../table-keys.ts';
import type { Column, Columns } from './columns.ts';
import type { Paragraph } from './grid.ts';
import { tasksOf } from './placed-entries.ts';
import { placeInCell, placeOfParagraph } from './places.ts';
import { extraKey, extraName } from './task-entry.ts';

/** Fewer are something else that is ticked off. */
const FEWEST = 2;

/**
 * A column a unit: its name is the heading, and a sign or a word in the row says what it does there, ★ or 牵头. The signs mean what the
 * table says they mean, or all of them what stands over the headings; else they are kept, and asked about.
 */
export function readUnitColumns(
  data: TableFile,
  { columns }: Columns,
  around: readonly Paragraph[],
  places: Map<string, Place>,
  vocabulary: Vocabulary,
): { problems: Problem[]; read: ReadonlySet<Column> } {
  const tasks = [...tasksOf(data, '')];
  const signsOf = (column: Column): string[] =>
    tasks.flatMap(({ task }) => stripBlanks(task.extra?.[extraName(column)] ?? '') || []);
  const said: { text: string; place: Place }[] = [
    ...columns.flatMap((column) =>
      column.header ? [{ text: column.header.text, place: placeInCell(column.header, '', column) }] : [],
    ),
    ...around.map((line) => ({ text: line.text, place: placeOfParagraph(line, '') })),
  ];
  const marked = columns.filter((column) => {
    const signs = column.role === undefined && column.heading !== '' ? signsOf(column) : [];
    return signs.length > 0 && signs.every((sign) => isMark(sign) || shareOf(sign));
  });
  const marks = new Set(marked.flatMap(signsOf).filter(isMark));
  const meanings = new Map<string, Share>();
  let legend: (typeof said)[number] | undefined;
  for (const one of said) {
    for (const [mark, share] of readLegend(one.text)) {
      if (!marks.has(mark) || meanings.has(mark)) continue;
      meanings.set(mark, share);
      legend ??= one;
    }
  }
  // 省级任务 and 民生实事 are ticked off as well, and name nobody.
  const own = marked.filter(
    (column) =>
      signsOf(column).every((sign) => meanings.has(sign) || shareOf(sign)) ||
      unitsOfHeading(column.heading, 0, vocabulary) !== undefined,
  );
  if (own.length < FEWEST) return { problems: [], read: new Set() };
  const read = new Set(own);
  const over = new Set(own.map(({ over: words }) => shareOf(words ?? '')));
  const [all] = over;
  if (meanings.size === 0 && new Set(own.flatMap(signsOf).filter(isMark)).size === 1 && over.size === 1 && all)
    meanings.set([...marks][0]!, all);
  const unknown = own.find((column) => signsOf(column).some((sign) => isMark(sign) && !meanings.has(sign)));
  if (unknown) {
    const mark = signsOf(unknown).find((sign) => isMark(sign) && !meanings.has(sign))!;
    const unit = unknown.heading;
    const place = unknown.header ? placeInCell(unknown.header, '', unknown) : { pointer: '' };
    return {
      problems: [{ id: 'import/unexplained-mark', severity: 'warning', data: { mark, unit }, about: [unit], place }],
      read,
    };
  }

  let led = 0;
  for (const { task, pointer } of tasks) {
    for (const column of own) {
      const sign = stripBlanks(task.extra?.[extraName(column)] ?? '');
      const share = meanings.get(sign) ?? shareOf(sign);
      if (share) move(task, pointer, column, share, places);
    }
    if (task.lead !== undefined) led += 1;
  }
  const words = legend && stripBlanks(legend.text).slice(0, QUOTED);
  return {
    problems:
      legend && words
        ? [{ id: 'import/precedence', severity: 'info', data: { words, count: led }, place: legend.place }]
        : [],
    read,
  };
}

/** No longer than a line of a report has room for. */
const QUOTED = 40;

/** Takes the unit of a column from what is kept of unknown columns to those who do the task. */
function move(task: TaskEntry, pointer: string, column: Column, share: Share, places: Map<string, Place>): void {
  const name = extraName(column);
  const { [name]: _sign, ...extra } = task.extra ?? {};
  const before = task[share];
  const units = [...(Array.isArray(before) ? before : []), column.heading];
  const place = places.get(`${pointer}/${extraKey(name)}`);
  places.delete(`${pointer}/${extraKey(name)}`);
  for (const key of units.length === 1 ? [share, `${share}/0`] : [`${share}/${units.length - 1}`]) {
    if (place) places.set(`${pointer}/${key}`, { ...place, pointer: `${pointer}/${key}` });
  }
  const { extra: _extra, ...rest } = task;
  const entry = inKeyOrder('task', { ...rest, [share]: units, ...(Object.keys(extra).length > 0 && { extra }) });
  for (const key of Object.keys(task)) delete task[key as keyof TaskEntry];
  Object.assign(task, entry);
}
