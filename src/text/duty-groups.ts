import { stripBlanks } from './blanks.ts';
import { findLabels, type Label, opensField } from './labels.ts';
import { isBullet, notesOf } from './marks.ts';
import { readNumbering } from './numbering.ts';
import type { Unit } from '../model/unit.ts';
import { endsLikeUnit } from './bodies.ts';
import { LEVEL_CHARACTERS } from './level-characters.ts';
import { mayBeDuty, readDuties } from './roles.ts';
import { isTimeOnly } from './time-words.ts';
import { readUnits } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words of a text that say who does what it demands, and until when. */
export interface DutyGroup {
  /** The words. */
  span: readonly [start: number, end: number];
  /** With the bracket around them, and the blanks that part them from the demand. */
  cut: readonly [start: number, end: number];
}

/** No bracket that names units is longer. */
const LONGEST_BRACKET = 300;

/** Labels of what belongs to a demand rather than to those who meet it. */
const DEMANDS: ReadonlySet<Label['role']> = new Set(['title', 'requirement', 'number']);

/** Whether a label says who, until when or with what result. */
export function isDutyLabel({ role }: Label): boolean {
  return !DEMANDS.has(role);
}

/**
 * Every bracket, every run of labels and every sentence of nothing else in one line of prose that names units, persons or a time.
 */
export function dutyGroups(line: string, vocabulary: Vocabulary): DutyGroup[] {
  const groups = labelled(line, vocabulary);
  const free = told(line, vocabulary).filter(
    ({ cut }) => !groups.some((one) => one.cut[0] < cut[1] && cut[0] < one.cut[1]),
  );
  return free.length === 0 ? groups : [...groups, ...free].toSorted((a, b) => a.cut[0] - b.cut[0]);
}

/** 此项工作: what a sentence calls the task that stands in front of it. */
const TASK = /^\s*(?:[此本该]|上述|以上|这)(?:[一]?[项件])?(?:工作|任务|事项|项目)?[，,]?(?:具体)?|^\s*具体/;

/** ——县水利局牵头: what a dash parts from the demand in front of it. */
const DASH = /(?:[—–－]{1,2}|-{2})\s*(?=[^—–－-]*$)/;

/**
 * 此项工作由县水利局牵头，县财政局配合，6月底前。: a whole sentence of units, what they do and until when; or what stands behind a dash.
 * Where nothing but whole sentences stands in front of the dash, names alone say as much.
 */
function told(line: string, vocabulary: Vocabulary): DutyGroup[] {
  const groups: DutyGroup[] = [];
  for (const { 0: sentence, index } of line.matchAll(/[^。；;！？\n]+[。；;]?/g)) {
    const words = sentence.replace(/[。；;]$/, '');
    const dash = DASH.exec(words);
    const start = dash?.index ?? 0;
    const from = dash ? start + dash[0].length : (TASK.exec(words)?.[0].length ?? 0);
    const isApart = dash !== null && words.slice(0, start).trim() === '';
    if (!saysOnlyWho(words.slice(from), isApart, vocabulary)) continue;
    groups.push({ span: [index + from, index + words.length], cut: [index + start, index + sentence.length] });
  }
  return groups;
}

/** `isApart`: names need no word for what they do. */
function saysOnlyWho(words: string, isApart: boolean, vocabulary: Vocabulary): boolean {
  const last = words.slice(1 + Math.max(words.lastIndexOf('，'), words.lastIndexOf(',')));
  const isTimed = isTimeOnly(stripBlanks(last));
  const who = isTimed ? words.slice(0, -last.length).replace(/[，,]$/, '') : words;
  if (!isApart && !mayBeDuty(who)) return false;
  const duties = readDuties(who, 'responsible', vocabulary);
  return (
    duties.length > 0 &&
    duties.every(({ role, isSaid, span }) => {
      const names = who.slice(...span);
      const isUnits = (isSaid || isApart) && (role === 'lead' || role === 'responsible' || role === 'supporting');
      const units = isUnits ? readUnits(names, vocabulary) : [];
      return units.length > 0 && units.every((unit) => isNameAlone(unit, vocabulary));
    })
  );
}

/** 推动县水利局, 各部门要密切: the name of a unit, and words of a sentence. */
function isNameAlone({ kind, family, raw, place }: Unit, vocabulary: Vocabulary): boolean {
  if (!endsLikeUnit(raw, vocabulary)) return false;
  const begins = LEVEL_CHARACTERS.includes(raw[0]!) || place !== undefined || vocabulary.names.has(raw);
  return kind === 'collective' || (family !== undefined && begins);
}

function labelled(line: string, vocabulary: Vocabulary): DutyGroup[] {
  const groups: DutyGroup[] = [];
  for (const { start, end } of bracketsOf(line)) {
    if (groups.some(({ cut }) => start < cut[1])) continue;
    const [from, to] = [start + 1, end];
    if (!isDuty(line.slice(from, to), endsSentence(line, start, end), isBehindSentence(line, start), vocabulary))
      continue;
    groups.push({ span: [from, to], cut: [start, Math.min(end + 1, line.length)] });
  }
  const label = findLabels(line, vocabulary).find(
    (found) => isDutyLabel(found) && opensField(line, found) && !groups.some(({ cut }) => inside(found.start, cut)),
  );
  if (!label) return groups;
  const before = line.slice(0, label.start);
  return [
    ...groups.filter(({ cut }) => cut[1] <= label.start),
    {
      span: [label.start, line.length],
      cut: [
        isBullet(before) || readNumbering(before)?.end === before.length ? 0 : before.replace(/[，,]$/, '').length,
        line.length,
      ],
    },
  ];
}

const inside = (at: number, [start, end]: readonly [number, number]): boolean => at >= start && at < end;

function isDuty(words: string, isAtEnd: boolean, isBehind: boolean, vocabulary: Vocabulary): boolean {
  if (words.length > LONGEST_BRACKET) return false;
  const labels = findLabels(words, vocabulary);
  if (labels.some((label) => label.start === 0 && isDutyLabel(label))) return true;
  const duties = readDuties(words, 'responsible', vocabulary);
  const named = duties
    .filter(({ role }) => role === 'lead' || role === 'responsible' || role === 'supporting')
    .flatMap(({ span }) => readUnits(words.slice(...span), vocabulary));
  if (named.length === 0) return false;
  if (duties.some(({ isSaid, role }) => isSaid && role !== 'note' && role !== 'deadline')) {
    return named.some(({ kind, family, body }) => kind === 'collective' || family !== undefined || body !== undefined);
  }
  // （县教育局，9月底前完成）: a body and its time are no part of the sentence, wherever they stand.
  const isTimed = duties.some(({ role }) => role === 'deadline');
  // A body whose line of work nobody knows may be where something is done (市民中心), but not behind a full stop.
  const isName = ({ kind, family, body, level, place }: Unit): boolean =>
    kind === 'collective' ||
    family !== undefined ||
    (isBehind && body === 'department' && (level !== undefined || place !== undefined));
  return (isAtEnd || isTimed) && named.every(isName);
}

/** A bare list of units in brackets stands where the sentence that they carry out ends. */
function endsSentence(line: string, start: number, end: number): boolean {
  return isBehindSentence(line, start) || /^\s*[。；;]?\s*$/.test(line.slice(end + 1));
}

const isBehindSentence = (line: string, at: number): boolean => /[。；;]\s*$/.test(line.slice(0, at));

/**
 * Outermost pairs of brackets, in order. One that is never closed ends with the line, if no sentence ends in it; else it is not there,
 * and pairs inside it stand by themselves.
 */
function bracketsOf(line: string): { start: number; end: number }[] {
  const { pairs, open } = notesOf(line);
  const lastStop = line.search(/[。！？][^。！？]*$/);
  const start = open.find((at) => at > lastStop);
  if (start === undefined) return pairs;
  return [...pairs.filter((pair) => pair.start < start), { start, end: line.length }];
}
