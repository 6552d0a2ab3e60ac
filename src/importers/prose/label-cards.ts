import { stripBlanks } from '../../text/blanks.ts';
import { columnOf } from '../../text/headers.ts';
import { findLabels, opensField } from '../../text/labels.ts';
import { isListed, withoutBullet } from '../../text/marks.ts';
import { readNumbering } from '../../text/numbering.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { Block } from '../grid/blocks.ts';
import type { Paragraph } from '../grid/grid.ts';
import { isUnitRole } from '../grid/roles.ts';
import { blocksOfCards, type CardLine, type Field } from './card-blocks.ts';
import { part } from './stretch.ts';

/**
 * Cards in running text: the fields of a task, each with its name in front, line under line, and the next task behind them. The
 * same as tables of names and words, with what stands around them; undefined where the lines hold no two cards.
 */
export function cardBlocks(lines: readonly Paragraph[], vocabulary: Vocabulary): Block[] | undefined {
  const read = withoutChanceNames(lines.map((line) => cardLineOf(line, vocabulary)));
  const key = usualKey(read);
  if (key === undefined) return undefined;
  const starts = startsOf(read, key);
  if (starts.length < 2 || (!isNaming(key) && haveOwnTitles(read, starts))) return undefined;
  return blocksOfCards(read, starts);
}

/** 任务名称, 项目名称: what stands behind is what the task is called. */
const isNaming = (key: string): boolean => key.endsWith('名称');

/** A name that nobody knows is one where it comes back. */
const UNKNOWN = /^\s*([\p{Script=Han}]{2,8})[:：]/u;

/** 任务1：改造管网, 项目二：…: the name of the task's own field carries its number. */
const COUNTED = /^(\p{Script=Han}{2,4}?)\s*(\d{1,3}|[一二三四五六七八九十]{1,3})\s*[:：]\s*/u;

function countedLineOf(line: Paragraph, vocabulary: Vocabulary): CardLine | undefined {
  const words = withoutBullet(line.text);
  const found = COUNTED.exec(words);
  if (!found || columnOf(found[1]!, vocabulary) !== 'title') return undefined;
  const [all, name, number] = [found[0], found[1]!, found[2]!];
  const from = line.text.length - words.length;
  const numberAt = line.text.indexOf(number, from + name.length);
  const field: Field = {
    key: name,
    role: 'title',
    name: part(line, from, from + name.length),
    words: part(line, from + all.length, line.text.length),
  };
  return { line, fields: [field], number: part(line, numberAt, numberAt + number.length) };
}

function cardLineOf(line: Paragraph, vocabulary: Vocabulary): CardLine {
  const counted = countedLineOf(line, vocabulary);
  if (counted) return counted;
  const { text } = line;
  const from = text.length - withoutBullet(text).length;
  const numbering = readNumbering(text.slice(from));
  const at = from + (numbering?.end ?? 0);
  const rest = text.slice(at);
  const known = findLabels(rest, vocabulary).filter((label) => label.start === 0 || opensField(rest, label));
  const unknown = known[0]?.start === 0 ? undefined : UNKNOWN.exec(rest);
  if (known[0]?.start !== 0 && !unknown) return { line, fields: [], number: undefined };
  const labels = [
    ...(unknown ? [{ text: unknown[1]!, role: undefined, start: 0, end: unknown[0].length }] : []),
    ...known,
  ];
  const fields = labels.map(({ text: name, role, start, end }, index): Field => {
    const to = labels[index + 1]?.start ?? rest.length;
    const words = part(line, at + end, at + to);
    const isLast = to === rest.length;
    return {
      key: stripBlanks(name),
      role,
      name: part(line, at + start, at + start + name.length),
      words: isLast
        ? words
        : part(line, at + end, at + end + rest.slice(end, to).replace(/(?<![；;，,\s])[；;，,\s]+$/, '').length),
    };
  });
  // 1.问题： is a task of its own; 1.任务名称： the number of a card.
  if (numbering && !isNaming(fields[0]!.key)) return { line, fields: [], number: undefined };
  return { line, fields, number: numbering && part(line, from, at) };
}

/** 联系人 behind all cards: whom to ask about the document. */
const CONTACT = /^联系/;

function withoutChanceNames(lines: readonly CardLine[]): CardLine[] {
  const counts = new Map<string, number>();
  for (const { fields } of lines) for (const { key } of fields) counts.set(key, (counts.get(key) ?? 0) + 1);
  return lines.map((line) => {
    const [first] = line.fields;
    const isChance = first && (first.role === undefined || CONTACT.test(first.key)) && counts.get(first.key)! < 2;
    return isChance ? { ...line, fields: [] } : line;
  });
}

/** The name of the field that most cards have and that says what the task is. */
function usualKey(lines: readonly CardLine[]): string | undefined {
  let best: string | undefined;
  let most = 1;
  for (const wanted of ['title', 'requirement'] as const) {
    const counts = new Map<string, number>();
    for (const { fields } of lines) {
      for (const { key, role } of fields) if (role === wanted) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const [key, count] of counts) if (count > most) [best, most] = [key, count];
    if (best !== undefined) return best;
  }
  return unknownKey(lines);
}

/** Where nobody knows the names, the first of those that come as often as any, if who does it or until when comes again as well. */
function unknownKey(lines: readonly CardLine[]): string | undefined {
  const fields = lines.flatMap((line) => line.fields);
  const counts = new Map<string, number>();
  for (const { key } of fields) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isGiven = fields.some(({ key, role }) => (role === 'deadline' || isUnitRole(role)) && counts.get(key)! > 1);
  const most = Math.max(...counts.values());
  return isGiven && most > 1
    ? fields.find(({ key, role }) => role === undefined && counts.get(key) === most)?.key
    : undefined;
}

/** The lines that cards begin with: the field that opens the first comes again, or the one that all cards have. */
function startsOf(lines: readonly CardLine[], usual: string): number[] {
  const keysOf = (at: number): string[] => lines[at]?.fields.map(({ key }) => key) ?? [];
  const first = lines.findIndex((_, at) => keysOf(at).includes(usual));
  const later = new Set(lines.slice(first + 1).flatMap(({ fields }) => fields.map(({ key }) => key)));
  let from = first;
  while (from > 0 && later.has(keysOf(from - 1)[0] ?? '')) from -= 1;
  const opening = keysOf(from)[0];
  const starts: number[] = [];
  let hasUsual = false;
  for (let at = from; at < lines.length; at++) {
    const keys = keysOf(at);
    if (keys[0] === opening || (hasUsual && keys.includes(usual))) {
      starts.push(at);
      hasUsual = false;
    }
    hasUsual ||= keys.includes(usual);
  }
  return starts;
}

/** Each card stands below a numbered line, an item of a list or a heading: that is the task, and the fields are what it says. */
function haveOwnTitles(lines: readonly CardLine[], starts: readonly number[]): boolean {
  return starts.every((start, at) => {
    const above = lines.slice(starts[at - 1] ?? 0, start).findLast(({ fields }) => fields.length === 0)?.line;
    return (
      above !== undefined &&
      (readNumbering(above.text) !== undefined || above.shape !== undefined || isListed(above.text))
    );
  });
}
