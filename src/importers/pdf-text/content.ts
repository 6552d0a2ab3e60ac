import { endsSentence, endsStatement } from '../../text/marks.ts';
import type { Joint } from './assignment.ts';
import type { ColumnModel, TableModel } from './column-model.ts';
import { LONGEST_CELL, type UnitShape } from './unit-shape.ts';

const TIME =
  /(?:\d|[一二三四五六七八九十])(?:年|月|日|季度)|[底前内末]$|[年月日]$|每|长期|持续|常年|全年|全程|适时|即时|实时|按时|立即|完成|坚持|推进|季度|^无$/;
const OF_TIME = '0123456789年月日底前后至每个季度上下半周工作内末初中旬完成长期坚持续推进常全程适即实时按立已—-';
const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff01-\uff0f\uff1a-\uff20“”]/;

/** Extraction puts blanks around digits and Latin words; between Chinese characters one parts two cells as a rule. */
export const partsChinese = (before: string, after: string): boolean =>
  CHINESE.test(before.slice(-1)) && CHINESE.test(after.slice(0, 1));

/** What the words of a cell are worth in its column while more may follow; for prose, what the last word adds. */
export function contentScore(column: ColumnModel, text: string, added: string, joint: Joint, shape: UnitShape): number {
  switch (column.kind) {
    case 'number':
      return /^[（(]?\d{1,3}[)）]?[.、．]?$/.test(text) ? 3 : -12;
    case 'units':
      return shape(text, false);
    case 'time':
      return timeScore(text);
    case 'note':
      return -0.5 - Math.min(60, text.length) * 0.1;
    default:
      return -(joint !== 'inline' && shape(added, true) > 0 ? 1.5 : 0);
  }
}

/** By the character: those that dates and terms are made of speak for the column, others against it. */
function timeScore(text: string): number {
  let score = 0;
  for (let at = 0; at < Math.min(text.length, 24); at += 1) score += OF_TIME.includes(text[at]!) ? 0.3 : -0.4;
  return Math.min(3, score) - Math.max(0, text.length - 24) * 0.3;
}

/** What the seam between a word and the words of the cell before it is worth. */
export function seamScore(column: ColumnModel, before: string, added: string, joint: Joint, isInline: boolean): number {
  if (column.kind === 'units') return joint === 'new' ? 0 : unitSeam(before, added, joint, isInline);
  if (column.kind !== 'title' && column.kind !== 'prose')
    return isInline && joint !== 'new' && partsChinese(before, added) ? -4 : 0;
  let score = 0;
  if (joint !== 'new' && before.endsWith('。')) score += column.innerStop;
  for (let at = added.indexOf('。'); at >= 0 && at < added.length - 1; at = added.indexOf('。', at + 1)) {
    score += column.innerStop;
  }
  if (joint === 'paragraph' && !endsStatement(before)) score -= 3;
  if (joint === 'inline' && partsChinese(before, added)) score -= 4;
  return score;
}

/** Units on one line seldom have a mere blank between them, and a column seldom goes from named units to collectives without a comma. */
function unitSeam(before: string, added: string, joint: Joint, isInline: boolean): number {
  let score = isInline ? -5 : 0;
  if (joint === 'paragraph' && !/[、，,；;]$/.test(before)) {
    const last = before.slice(
      Math.max(before.lastIndexOf('\n'), before.lastIndexOf('、'), before.lastIndexOf('，')) + 1,
    );
    if (isCollective(last) !== isCollective(added)) score -= 2;
  }
  return score;
}

/** What a whole cell is worth; for prose only its end is looked at. */
export function wholeScore(
  column: ColumnModel,
  text: string,
  model: TableModel,
  index: number,
  shape: UnitShape,
): number {
  switch (column.kind) {
    case 'number':
      return /^[（(]?\d{1,3}[)）]?[.、．]?$/.test(text) ? 3 : -12;
    case 'units':
      if (text.length > LONGEST_CELL) return shape(text, true);
      return shape(text, true) + recurrence(column, text) + fit(column, text, model, index);
    case 'time':
      return timeScore(text) + (TIME.test(text) ? 0.5 : -1.5) + recurrence(column, text);
    case 'note':
      return -0.5 - Math.min(60, text.length) * 0.1 + recurrence(column, text);
    default:
      return endsSentence(text) ? column.stop : column.open;
  }
}

/** Texts that fill many cells of a column. */
function recurrence(column: ColumnModel, text: string): number {
  const count = column.cells.get(text.replaceAll('\n', '')) ?? 0;
  return count > 1 ? Math.min(3.5, Math.log(count) * 1.2) : 0;
}

const COLLECTIVE = /^各|[省市区县镇]直|有关(?:单位|部门)|相关(?:单位|部门)|^各?单位/;

/** Whether units stand in this column rather than in another column of units. */
function fit(column: ColumnModel, text: string, model: TableModel, index: number): number {
  const others = model.columns.filter((each, at) => each.kind === 'units' && at !== index);
  if (others.length === 0) return 0;
  const elsewhere = others.reduce((sum, each) => sum + each.collectives, 0) / others.length;
  // Only what speaks against a column counts: what speaks for it would make any division pay that is kept up.
  const collective = Math.min(0, ratio(column.collectives + 0.01, elsewhere + 0.01));
  const named = Math.min(0, ratio(1 - column.collectives + 0.01, 1 - elsewhere + 0.01));
  const units = unitsOf(text);
  let score = units.some(isCollective) ? collective : named;
  for (const unit of units) {
    const here = column.units.get(unit) ?? 0;
    const there = Math.max(...others.map((other) => other.units.get(unit) ?? 0));
    score += Math.min(0, ratio(here + 0.5, there + 0.5)) * 0.5;
  }
  const lists = text.split(/[、，,；;]/).length - 1;
  const listsElsewhere = others.reduce((sum, each) => sum + each.lists, 0) / others.length;
  return score + Math.min(3, lists) * Math.min(0, ratio(column.lists + 0.05, listsElsewhere + 0.05)) * 0.5;
}

function ratio(a: number, b: number): number {
  return Math.max(-4, Math.min(4, Math.log(a / b)));
}

export const isCollective = (unit: string): boolean => COLLECTIVE.test(unit);

export function unitsOf(text: string): string[] {
  return text.split(/[、，,；;\n]/).filter((unit) => unit !== '');
}
