import type { Location } from '../model/location.ts';
import { visible } from '../text/visible.ts';
import type { Say } from './style.ts';

/** Where a finding stands, as a person looks for it: the line, or page, row and cell, and the task. */
export function placeWords(location: Location, say: Say): string {
  const words: string[] = [];
  const { cell } = location;
  if (location.line !== undefined) words.push(lineWords(location));
  else if (cell) {
    if (cell.sheet !== undefined || cell.ref !== undefined)
      words.push([cell.sheet, cell.ref].filter(Boolean).join('!'));
    if (cell.page !== undefined) words.push(say('report/page', { page: cell.page }));
    if (cell.paragraph !== undefined) words.push(say('report/paragraph', { paragraph: cell.paragraph }));
    if (cell.row !== undefined && cell.ref === undefined) {
      const isOne = cell.table === undefined || cell.table === 1;
      words.push(
        isOne ? say('report/row', { row: cell.row }) : say('report/table-row', { table: cell.table!, row: cell.row }),
      );
    }
  }
  if (location.task !== undefined) words.push(say('report/task', { task: location.task }));
  return words.map(visible).join('  ');
}

export function lineWords({ line, column }: Location): string {
  return line === undefined ? '' : `${line}:${column ?? 1}`;
}
