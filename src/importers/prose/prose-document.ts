import type { OutlineStyle } from '../../text/numbering.ts';
import { answersForTasks, holdsForListBelow, isAboutListAbove } from '../../text/about-list.ts';
import { stripBlanks } from '../../text/blanks.ts';
import { formNames } from '../../text/form-lines.ts';
import { findLabels, isUnitLabel } from '../../text/labels.ts';
import { isNoteName, opensTableNote } from '../../text/table-notes.ts';
import { arePartedNumbers, readPartedNumber } from '../../text/parted-numbers.ts';
import { type Duty, readDuties } from '../../text/roles.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { Block } from '../grid/blocks.ts';
import { withoutCards } from '../grid/cards.ts';
import type { GridDocument, GridRow, Paragraph } from '../grid/grid.ts';
import { isMetadata } from '../notice/metadata.ts';
import { startOfPlan } from '../notice/start-of-plan.ts';
import { annexesOf } from './annexes.ts';
import { type Entry, entryOf, rankOf, saysWho, taskStyle, withPoints } from './entries.ts';
import { withNamedFields } from './bracketed-names.ts';
import { asideRow, headingRow } from './heading-row.ts';
import { countedLines, fieldLines } from './field-lines.ts';
import { withHeadings } from './headings.ts';
import { withHeldUnits } from './held-units.ts';
import { HEADER, HEADINGS, itemRow, withoutDuties } from './item-row.ts';
import { cardBlocks } from './label-cards.ts';
import { withLettered } from './lettered.ts';
import { joinLines } from './lines.ts';
import { withNumberLines } from './number-lines.ts';
import { outlineOf } from './outline.ts';

/**
 * The lists of tasks in running text (1.…。牵头单位：…；责任单位：…), each as a grid. None where fewer than two items say who does
 * them.
 */
export function proseDocuments(paragraphs: readonly Paragraph[], vocabulary: Vocabulary): GridDocument[] {
  const filled = paragraphs.filter(({ text }) => text.trim() !== '');
  const written = withNumbers(
    filled.flatMap((line) => fieldLines(line, vocabulary)).flatMap((line) => countedLines(line, vocabulary)),
  );
  const pages = written.map((line) => isMetadata(line.text));
  const own = withNamedFields(
    written.filter((_, at) => !pages[at]),
    vocabulary,
  );
  const isParted = arePartedNumbers(own.flatMap(({ text }) => readPartedNumber(text) ?? []));
  const lines = joinLines(withNumberLines(own, vocabulary), isParted, vocabulary);
  const around = written.filter((_, at) => pages[at]);
  const cards = cardBlocks(lines, vocabulary);
  const asCards = cards && cardDocuments(cards, around, vocabulary);
  if (asCards) return asCards;
  const entries = withHeldUnits(
    withHeadings(withPoints(withLettered(lines.map((line) => entryOf(line, isParted, vocabulary))))),
    vocabulary,
  );
  if (entries.filter(saysWho).length < 2 || !entries.some((entry) => namesDoers(entry, vocabulary))) return [];
  const documents: GridDocument[] = [];
  const notice: Paragraph[] = around;
  for (const part of annexesOf(entries)) {
    const last = documents.at(-1);
    if (part.some(saysWho)) {
      const { before, ...document } = documentOf(part, vocabulary);
      documents.push({ ...document, before: [...notice, ...before] });
    } else if (last) {
      documents[documents.length - 1] = { ...last, after: [...last.after, ...part.map(({ line }) => line)] };
    } else {
      // What stands in front of the first annex holds for each of them.
      for (const { line } of part) notice.push(line);
    }
  }
  const behind = documents.at(-1);
  // Where the page around the document begins again, the document is over.
  if (behind) documents[documents.length - 1] = { ...behind, after: inOrder(behind, around) };
  return documents.some(({ rows }) => rows.length > 2) || documents.length > 1 ? documents : [];
}

/** The lines behind the tasks, with those of the page. */
function inOrder({ rows, after }: GridDocument, page: readonly Paragraph[]): Paragraph[] {
  const at = ({ range, cell }: Pick<Paragraph, 'range' | 'cell'>): number => range?.[0] ?? cell?.paragraph ?? 0;
  const last = Math.max(...rows.flatMap(({ cells }) => cells.map(at)));
  return [...after, ...page.filter((line) => at(line) > last)].toSorted((a, b) => at(a) - at(b));
}

/**
 * Tables of cards, each with the lines in front of it; what stands in front of the first holds for all. Undefined where what they say
 * is no task.
 */
function cardDocuments(
  blocks: readonly Block[],
  around: readonly Paragraph[],
  vocabulary: Vocabulary,
): GridDocument[] | undefined {
  const documents: GridDocument[] = [];
  let before: Paragraph[] = [...around];
  for (const block of withoutCards(blocks, vocabulary)) {
    if (block.kind === 'paragraph') {
      before.push(block);
      continue;
    }
    if (blocks.includes(block)) return undefined;
    documents.push({
      before: [...(documents[0]?.before ?? []), ...before],
      columns: block.columns,
      rows: block.rows,
      after: [],
    });
    before = [];
  }
  return documents.map((document, at) => (at === documents.length - 1 ? { ...document, after: before } : document));
}

/** Times and whom to ask are said in a notice of any kind; a list of tasks names units, or persons who answer for them. */
function namesDoers({ line, groups, held }: Entry, vocabulary: Vocabulary): boolean {
  const isDoer = ({ role, label }: Duty): boolean =>
    role === 'lead' ||
    role === 'responsible' ||
    role === 'supporting' ||
    (role === 'person' && answersForTasks(label ?? ''));
  return (
    held !== undefined ||
    groups.some(({ span }) => readDuties(line.text.slice(...span), 'responsible', vocabulary).some(isDoer))
  );
}

/** Where the file has no offsets a paragraph is found by its number. */
function withNumbers(lines: readonly Paragraph[]): Paragraph[] {
  return lines.map((line, at) => (line.range ? line : { ...line, cell: { ...line.cell, paragraph: at + 1 } }));
}

function documentOf(written: readonly Entry[], vocabulary: Vocabulary): GridDocument {
  const form = startOfForm(written, vocabulary);
  const entries = written.slice(0, form);
  const style = taskStyle(entries);
  const { start, parts, after } = style === undefined ? unnumbered(entries) : numbered(entries, style, vocabulary);
  return {
    before: entries.slice(0, start).map(({ line }) => line),
    columns: HEADINGS.length,
    rows: [HEADER, ...parts.map(rowOf)],
    after: [...after, ...written.slice(form)].map(({ line }) => line),
  };
}

/** 填表人：…, 联系电话：… behind the units of the last task, by names that no task has: with them the tasks are over. */
function startOfForm(entries: readonly Entry[], vocabulary: Vocabulary): number {
  const names = entries.map(({ line }) => formNames(line.text, vocabulary));
  const last = entries.findLastIndex(
    ({ line, groups, isDutyLine, held }, at) =>
      (groups.length > 0 && !isDutyLine && !names[at]) ||
      held !== undefined ||
      findLabels(line.text, vocabulary).some(isUnitLabel),
  );
  const ofTasks = new Set(entries.slice(0, last + 1).map(labelOf));
  const start = entries.findIndex(
    ({ style }, at) => at > last && style === undefined && (names[at]?.every((name) => !ofTasks.has(name)) ?? false),
  );
  return last < 0 || start < 0 ? entries.length : start;
}

/** `aside`: a line by itself that speaks of several tasks. */
type Part = { kind: 'heading' | 'item' | 'aside'; entries: Entry[] };

interface Outline {
  /** Lines in front belong to the notice. */
  start: number;
  parts: Part[];
  after: Entry[];
}

function rowOf({ kind, entries }: Part): GridRow {
  if (kind === 'aside') return asideRow(entries[0]!.line, HEADINGS.length);
  return kind === 'item'
    ? itemRow(entries)
    : headingRow(
        entries.map((entry) => (entry.heldBelow ? withoutDuties({ ...entry, groups: entry.heldBelow }) : entry.line)),
        HEADINGS.length,
        entries[0]!,
      );
}

/** Items without numbers end with the words that say who does them. */
function unnumbered(entries: readonly Entry[]): Outline {
  const parts: Part[] = [];
  let open: Entry[] = [];
  let start = 0;
  for (const [at, entry] of entries.entries()) {
    open.push(entry);
    if (!saysWho(entry) || (entries[at + 1]?.isDutyLine ?? false)) continue;
    if (parts.length === 0) {
      // The task is what stands last in front of its duties; the rest is the notice.
      const own = open.findLastIndex(({ isDutyLine }) => !isDutyLine);
      start = at + 1 - open.length + Math.max(0, own);
      open = open.slice(Math.max(0, own));
    }
    parts.push({ kind: 'item', entries: open });
    open = [];
  }
  return { start, parts, after: open };
}

/**
 * Tells notes on the whole list. A name that several tasks have is a field of theirs; 备注：… behind one task alone is its remark, unless
 * its words stand on the lines below.
 */
function noteTest(entries: readonly Entry[]): (entry: Entry) => boolean {
  const notes = entries.filter(({ line }) => opensTableNote(line.text));
  const isField = (entry: Entry): boolean =>
    entry.isDutyLine &&
    (notes.some((other) => other !== entry && labelOf(other) === labelOf(entry)) ||
      (labelOf(entry) === '备注' && !isNoteName(entry.line.text)));
  const references = new Set<string>();
  const explains = new Set(
    entries.filter(({ line }) => {
      const mark = markOf(line.text);
      // Several in one line may as well be a list in it.
      const inside = line.text.slice(mark?.length ?? 0).match(REFERENCE) ?? [];
      if (inside.length === 1) references.add(inside[0]!);
      return mark !== undefined && references.has(mark);
    }),
  );
  return (entry) => explains.has(entry) || (notes.includes(entry) && !isField(entry));
}

/** 高龄老人①, 自建房[1]: the sign of a note, inside a line or at the head of the one that explains it. */
const REFERENCE = /[①-⑳]|[[［]\d{1,2}[\]］]/g;
const markOf = (text: string): string | undefined => /^\s*([①-⑳]|[[［]\d{1,2}[\]］])/.exec(text)?.[1];

/** Lines that hold for the tasks below: the names of those labels that stand directly above a list rather than in a task. */
function labelsAboveLists(entries: readonly Entry[], rank: number, isHeld: (entry: Entry) => boolean): Set<string> {
  const labels = new Set<string>();
  let isInTask = false;
  for (const entry of entries) {
    const own = rankOf(entry);
    if (own <= rank) isInTask = own === rank;
    else if (!isInTask && isHeld(entry)) labels.add(labelOf(entry));
  }
  return labels;
}

const labelOf = ({ line }: Entry): string => stripBlanks(line.text).replace(/[:：].*$/s, '');

/** （以上任务均须…） behind a task that has said who does it; 责任市领导： above a list, and then above each part of it. */
function isAside(entry: Entry, heldAbove: ReadonlySet<string>, isSaid: boolean): boolean {
  if (entry.style !== undefined) return false;
  return (isSaid && isAboutListAbove(entry.line.text)) || (entry.isDutyLine && heldAbove.has(labelOf(entry)));
}

/** Lines with the tasks' numbering are tasks, lines with an outer one headings; what follows belongs to either. */
function numbered(entries: readonly Entry[], style: OutlineStyle, vocabulary: Vocabulary): Outline {
  const outline = outlineOf(entries, style);
  const { rank } = outline;
  const first = entries.findIndex((entry, at) => entry.style === style && outline.saysWho(at));
  const from = startOfPlan(entries.slice(0, Math.max(0, first)).map(({ line }) => line));
  const opening = entries.findIndex((entry, at) => at >= from && rankOf(entry) <= rank);
  const isHeld = ({ line }: Entry): boolean => holdsForListBelow(line.text, vocabulary) !== undefined;
  let start = opening < 0 ? first : opening;
  while (start > from && isHeld(entries[start - 1]!)) start--;
  const heldAbove = labelsAboveLists(entries, rank, isHeld);
  const isNote = noteTest(entries);
  const last = entries.findLastIndex((entry) => saysWho(entry) && !isNote(entry));
  const behind = entries.findIndex(
    (entry, at) => at > first && (BEHIND.test(entry.line.text.trim()) || (at > last && isNote(entry))),
  );
  const end = behind < 0 ? entries.length : behind;
  const parts: Part[] = [];
  const counter = { value: 0, inner: 0 };
  let open: Part | undefined;
  for (let at = start; at < end; at++) {
    const entry = entries[at]!;
    const own = rankOf(entry);
    const general = own <= rank ? outline.endOfGeneralPart(at) : undefined;
    if (general !== undefined) {
      open = undefined;
      parts.push({ kind: 'heading', entries: entries.slice(at, Math.min(end, general)) });
      [counter.value, counter.inner] = [own === rank ? (entry.value ?? 0) : 0, 0];
      at = Math.min(end, general) - 1;
      continue;
    }
    if (isAside(entry, heldAbove, open?.entries.some(saysWho) ?? false)) {
      parts.push({ kind: 'aside', entries: [entry] });
      continue;
    }
    let kind: Part['kind'] | undefined;
    if (own < rank) kind = outline.outerKind(at);
    else if (own === rank) kind = isNext(entries, at, open, counter) ? outline.kindOf(at) : undefined;
    else if (outline.isPoint(at)) kind = 'item';
    if (own < rank) [counter.value, counter.inner] = [0, 0];
    if (kind || !open) parts.push((open = { kind: kind ?? 'heading', entries: [entry] }));
    else open.entries.push(entry);
  }
  return { start, parts, after: [...withoutAfterword(parts, open), ...entries.slice(end)] };
}

/**
 * The next task, and not a point of the task that is open: a list that counts from 1 anew. A number out of order that says
 * who does it is a task all the same.
 */
function isNext(
  entries: readonly Entry[],
  at: number,
  open: Part | undefined,
  counter: { value: number; inner: number },
): boolean {
  const { style, value } = entries[at]! as { style: OutlineStyle; value: number };
  // 2.1 behind 1.2: the numbers themselves say that they are one list; marks and words count nothing.
  if (style === 'parted' || style === 'bullet' || style === 'point' || style === 'part') return true;
  if (open?.kind === 'item' && counter.value > 0) {
    const isInOrder = value === counter.value + 1;
    const isInner = value === counter.inner + 1 && (value === 1 || counter.inner > 0);
    const isOver = open.entries.some(saysWho);
    if (isInner && !(isInOrder && isOver) && !saysWho(entries[at]!)) {
      counter.inner = value;
      return false;
    }
    // Behind the units of a task a higher number is another task, though those between are missing; points count from 1.
    const isLater = isOver && value > counter.value;
    if (!isInOrder && !isLater && !saysWho(entries[at]!) && !(entries[at + 1]?.isDutyLine ?? false)) return false;
  }
  [counter.value, counter.inner] = [value, 0];
  return true;
}

/**
 * Behind the last task, when it has said who does it, plain paragraphs are no more of it; its labels and points are, and where
 * the other tasks say who does them first and then what, so does the last.
 */
function withoutAfterword(parts: readonly Part[], last: Part | undefined): Entry[] {
  if (last?.kind !== 'item') return [];
  const others = parts.filter((part) => part.kind === 'item' && part !== last);
  if (others.length > 0 && others.filter(endsWithWords).length * 2 > others.length) return [];
  const said = last.entries.findLastIndex(saysWho);
  if (said < 0) return [];
  let end = 1 + last.entries.findLastIndex((entry, at) => at <= said || entry.style !== undefined);
  while (end < last.entries.length && isOpenLine(last.entries[end - 1]!)) end++;
  return last.entries.splice(end);
}

/** Plain words stand last, behind those that say who does the task. */
function endsWithWords({ entries }: Part): boolean {
  const last = entries.at(-1)!;
  return entries.some(saysWho) && last.style === undefined && !last.isDutyLine;
}

/** 整改措施： and a sentence that breaks off go on in the next line. */
function isOpenLine({ line }: Entry): boolean {
  return /[：:，、；]$/.test(line.text.trim());
}

/** What stands behind the tasks: 抄送, 附件, the date of issue. */
const BEHIND = /^(?:抄送|抄报|主送|附件|附[:：]|[（(]此件|[（(]联系|\d{4}年\d{1,2}月\d{1,2}日$)|印发$/;
