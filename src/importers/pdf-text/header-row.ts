import { stripBlanks } from '../../text/blanks.ts';
import { columnOf, type ColumnRole } from '../../text/headers.ts';
import { readNumbering } from '../../text/numbering.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { Line } from './lines.ts';
import { wordsOf, type Word } from './words.ts';

export interface HeaderCell {
  /** As printed, without wraps. */
  heading: string;
  role: ColumnRole | undefined;
  words: readonly Word[];
}

export interface HeaderRow {
  cells: readonly HeaderCell[];
  /** Index of its first line and of the line behind its last one. */
  from: number;
  to: number;
  /** All its characters, by which repetitions are known. */
  key: string;
}

const MOST_WORDS = 48;

/** Lines that open like a heading and head no table; more of them and the text has none. */
const MOST_TRIES = 500;
const LONGEST_HEADING = 14;

/** The first lines that name the columns of a table: on one line, or each cell on a line of its own. */
export function findHeaderRow(lines: readonly Line[], vocabulary: Vocabulary): HeaderRow | undefined {
  const openings = new Set([...vocabulary.headers.keys()].map((alias) => alias.slice(0, 2)));
  let tries = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const { text } = lines[at]!;
    if (text.length > 120 || !openings.has(stripBlanks(text.slice(0, 12)).slice(0, 2)) || !mayBeHeading(text)) continue;
    const found = headerAt(lines, at, vocabulary);
    if (found) return found;
    if ((tries += 1) > MOST_TRIES) break;
  }
  return undefined;
}

function mayBeHeading(text: string): boolean {
  return readNumbering(text) === undefined && !/[。；;：:“”《》！？]/.test(text);
}

function headerAt(lines: readonly Line[], from: number, vocabulary: Vocabulary): HeaderRow | undefined {
  let best: HeaderRow | undefined;
  let bestScore = 0;
  const words: Word[] = [];
  for (let to = from; to < Math.min(lines.length, from + 14); to += 1) {
    const line = lines[to]!;
    if (!mayBeHeading(line.text) || line.text.length > 120) break;
    words.push(...wordsOf([line], true));
    if (words.length > MOST_WORDS) break;
    const cells = groupWords(words, vocabulary) ?? zipWrapped(lines, from, to, vocabulary);
    const score = cells ? scoreOf(cells) : 0;
    if (cells && score > bestScore) {
      best = { cells, from, to: to + 1, key: stripBlanks(words.map(({ text }) => text).join('')) };
      bestScore = score;
    }
  }
  return best;
}

/** A row of headings names the task and something else; headings that nobody knows are worth little, and cost at the end. */
function scoreOf(cells: readonly HeaderCell[]): number {
  const known = cells.filter(({ role }) => role !== undefined);
  if (known.length < 2 || new Set(known.map(({ role }) => role)).size < 2) return 0;
  if (!known.some(({ role }) => role === 'title' || role === 'requirement')) return 0;
  const unknown = cells.length - known.length;
  if (unknown > known.length - 1) return 0;
  if (cells.length > 1 && cells[cells.length - 1]!.role === undefined && cells.length > known.length + 1) return 0;
  return known.length * 2 - unknown * 1.5;
}

/** Joins neighbouring words to headings (工 作 任 务 · 牵头 单位) so that as few as possible stay unknown. */
function groupWords(words: readonly Word[], vocabulary: Vocabulary): HeaderCell[] | undefined {
  interface Way {
    cost: number;
    size: number;
    before: Way | undefined;
    cell: HeaderCell | undefined;
  }
  const ways: (Way | undefined)[] = [{ cost: 0, size: 0, before: undefined, cell: undefined }];
  for (let end = 1; end <= words.length; end += 1) {
    let best: Way | undefined;
    let text = '';
    for (let start = end - 1; start >= Math.max(0, end - 8); start -= 1) {
      text = stripBlanks(words[start]!.text) + text;
      const before = ways[start];
      if (!before || text.length > LONGEST_HEADING) continue;
      const role = columnOf(text, vocabulary);
      // Two whole headings side by side may read like one (牵头单位责任单位); letters and halves do not.
      const whole = end - start > 1 ? words.slice(start, end).filter((word) => word.text.length > 2).length : 0;
      const cost = before.cost + (role === undefined ? 3 + (end - start - 1) * 2 : 1 + whole * 2);
      if (!best || cost < best.cost) {
        best = { cost, size: before.size + 1, before, cell: { heading: text, role, words: words.slice(start, end) } };
      }
    }
    ways[end] = best;
  }
  const cells: HeaderCell[] = [];
  for (let way = ways[words.length]; way?.cell; way = way.before) cells.unshift(way.cell);
  return cells.length > 0 && words.length > 0 ? cells : undefined;
}

/** 牵头 责任 / 单位 单位: headings wrapped over two lines, read from left to right. */
function zipWrapped(
  lines: readonly Line[],
  from: number,
  to: number,
  vocabulary: Vocabulary,
): HeaderCell[] | undefined {
  if (to !== from + 1) return undefined;
  const upper = wordsOf([lines[from]!], true);
  const lower = wordsOf([lines[to]!], true);
  const open = upper.filter(({ text }) => columnOf(text, vocabulary) === undefined);
  if (open.length !== lower.length) return undefined;
  const cells = upper.map((word): HeaderCell => {
    const below = lower[open.indexOf(word)];
    const heading = stripBlanks(word.text + (below?.text ?? ''));
    return { heading, role: columnOf(heading, vocabulary), words: below ? [word, below] : [word] };
  });
  return cells.every(({ role }) => role !== undefined) ? cells : undefined;
}

/** Index behind a repetition of the header row that begins at `at`; undefined where none does. */
export function repetitionEnd(lines: readonly Line[], at: number, key: string): number | undefined {
  let read = '';
  for (let next = at; next < Math.min(lines.length, at + 16); next += 1) {
    if (lines[next]!.text.length > 200) return undefined;
    read += stripBlanks(lines[next]!.text);
    if (read === key) return next + 1;
    if (!key.startsWith(read)) return undefined;
  }
  return undefined;
}
