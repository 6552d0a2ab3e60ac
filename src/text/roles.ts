import { stripBlanks } from './blanks.ts';
import { endsLikeUnit } from './bodies.ts';
import { BY_DUTY } from './by-duty.ts';
import { readDeadlines } from './deadlines.ts';
import { findLabels, type Label } from './labels.ts';
import { escaped, NOTE_CLOSES, NOTE_OPENS } from './marks.ts';
import { isTimeOnly } from './time-words.ts';
import type { Vocabulary } from './vocabulary.ts';

export type UnitRole = 'lead' | 'responsible' | 'supporting' | 'supervisor';

/** What a stretch of a cell of units says. `note`: a sentence that names no unit of the row. */
export interface Duty {
  role: UnitRole | 'person' | 'deadline' | 'note' | 'other';
  /** Offsets in the cell. */
  span: readonly [start: number, end: number];
  /** Given by the words themselves, not by the column alone. */
  isSaid: boolean;
  /** The label in front of it, as printed. */
  label?: string;
}

/** How the units share a task: 按职责, 分别, 结合实际. What they are called stands in front. */
const MANNER =
  '(?:按照?(?:各自|有关|相关)?(?:职责|职能|任务|分工|权限)+(?:要求)?|[依根]据?(?:各自)?职责(?:分工)?|在?(?:各自)?职责范围内|(?:紧密|密切)?结合(?:各自)?(?:工作)?(?:实际|职责)|对照(?:各自)?职责|分工|分别|分头|共同|联合|具体|积极|协同|统筹|各自|切实|认真|抓好|做好)';
const ACT = '(?:负责|落实|组织|实施|抓总|推进|推动|办理|承办|协调|开展|执行|贯彻|抓好|做好)';
const VERBS: readonly (readonly [UnitRole, string])[] = [
  ['lead', `(?:负责)?(?:总?牵头|主办|主抓|主责|为主)(?:[、和并]?${ACT})*(?:单位|部门)?`],
  ['supporting', `(?:配合|协助|协办|参与|协同|会办)${ACT}*(?:单位|部门)?`],
  ['responsible', `(?:负责|落实|组织实施|实施|承办|执行|贯彻落实|抓好落实|办理)${ACT}*`],
];
const CLAUSES = VERBS.map(
  ([role, verb]) => [role, new RegExp(`^(\\s*(?:由|请)?)(.*?)(?:为|作为|担任)?[，,]?${MANNER}*${verb}$`, 's')] as const,
);
const ACTS = new RegExp(`(?:${VERBS.map(([, verb]) => verb).join('|')})\\s*$`);
/** Whether a sentence may say nothing but what units do. */
export function mayBeDuty(sentence: string): boolean {
  return ACTS.test(sentence.slice(-20)) || NAMED.some(([, clause]) => clause.test(sentence));
}
/** 牵头单位为县水利局: the name of what they do in front. */
const NAMED: readonly (readonly [UnitRole, RegExp])[] = [
  ['lead', /^(\s*(?:牵头|主办)(?:责任)?(?:单位|部门)[为是])(?!第|首|列)(.+)$/s],
  ['supporting', /^(\s*(?:配合|协办|参与|协同)(?:单位|部门)[为是])(.+)$/s],
  ['responsible', /^(\s*(?:责任|负责|承办)(?:单位|部门)[为是])(?!牵头|第|首|列)(.+)$/s],
];
/** No clause that names who does what is longer. */
const LONGEST_CLAUSE = 400;
/** Behind several names 分别 and 共同 hold for each of them. */
const marking = (how: string, does: string): string =>
  `[${escaped(NOTE_OPENS)}]\\s*${how}?为?${does}(?:单位|部门)?\\s*[${escaped(NOTE_CLOSES)}]`;
const HOW = '(?:分别|共同|联合|均)';
const DOES = '(?:牵头|主办|配合|协办|协助|参与)';
const MARKED = new RegExp(marking(`(${HOW})`, `(${DOES})`));
/** A（牵头）B: a unit ends with its mark, whether a separator follows or not; 等部门 belongs to it. */
const ENTRY_END = new RegExp(`(?<=[、，,；;\\n]|${marking(HOW, DOES)}(?=(?!等)\\p{Script=Han}))`, 'u');

/**
 * Who does a task, and until when, as a cell of units tells: “A、B牵头，C负责落实，D配合”, “牵头单位：A；责任单位：B”, “A（牵头）、B”,
 * “A，6月底前完成”. `role`: whose units they are where the words do not say.
 */
export function readDuties(text: string, role: UnitRole, vocabulary: Vocabulary): Duty[] {
  const labels = findLabels(text, vocabulary);
  const duties: Duty[] = [];
  const first = labels[0]?.start ?? text.length;
  duties.push(...unlabelled(text, 0, first, role, false, vocabulary));
  for (const [at, label] of labels.entries()) {
    const end = labels[at + 1]?.start ?? text.length;
    duties.push(...labelled(text, label, end, vocabulary));
  }
  return duties;
}

function labelled(text: string, label: Label, end: number, vocabulary: Vocabulary): Duty[] {
  const role = label.role === 'leadAndResponsible' ? 'responsible' : label.role;
  if (isUnitRole(role)) {
    return unlabelled(text, label.end, end, role, true, vocabulary).map((duty) => ({ ...duty, label: label.text }));
  }
  const kind = role === 'deadline' || role === 'person' ? role : role === 'remark' ? 'note' : 'other';
  const span = trimmed(text, label.end, end);
  return span ? [{ role: kind, span, isSaid: true, label: label.text }] : [];
}

function isUnitRole(role: Label['role'] | undefined): role is UnitRole {
  return role === 'lead' || role === 'responsible' || role === 'supporting' || role === 'supervisor';
}

/** Clauses that end in what their units do; a clause without a verb belongs to the next one that has one. */
function unlabelled(
  text: string,
  from: number,
  to: number,
  role: UnitRole,
  isSaid: boolean,
  vocabulary: Vocabulary,
): Duty[] {
  const duties: Duty[] = [];
  let open: number | undefined;
  let openEnd = from;
  const flush = (): void => {
    const span = open === undefined ? undefined : trimmed(text, open, openEnd);
    if (span) duties.push(...marked(text, span, role, isSaid));
    open = undefined;
  };
  let isBehindSentence = false;
  for (const { start: begin, end, isSentence } of clausesOf(text, from, to)) {
    const start = begin === from ? begin : begin + JOINED.exec(text.slice(begin, end))![0].length;
    const words = text.slice(start, end);
    if (words.trim() === '') continue;
    const isRule = isNote(words);
    const done = words.length <= LONGEST_CLAUSE && !isRule ? actOf(words, vocabulary) : undefined;
    if (done) {
      // 市委编办、市司法局，各镇，按职责分工负责: nobody stands in the last clause, but in those before.
      const span = trimmed(text, open ?? start + done.from, done.to > done.from ? start + done.to : openEnd);
      if (span) duties.push(...marked(text, span, done.role, true));
      open = undefined;
    } else if (isTime(words, vocabulary)) {
      const isFirst = open !== undefined;
      flush();
      const last = duties.at(-1);
      const span = trimmed(text, start, end);
      // 6月底前完成首批，年底前全部完成: one saying.
      if (span && !isFirst && last?.role === 'deadline' && last.span[1] >= from)
        duties[duties.length - 1] = { ...last, span: [last.span[0], span[1]] };
      else if (span) duties.push({ role: 'deadline', span, isSaid: true });
    } else if (isRule || (isBehindSentence && SENTENCE.test(words))) {
      flush();
      const last = duties.at(-1);
      const span = trimmed(text, start, end);
      // One sentence of several clauses is one note.
      if (span && last?.role === 'note' && !isBehindSentence)
        duties[duties.length - 1] = { ...last, span: [last.span[0], span[1]] };
      else if (span) duties.push({ role: 'note', span, isSaid: true });
    } else {
      open ??= start;
      openEnd = end;
    }
    isBehindSentence = isSentence;
  }
  flush();
  return duties;
}

function actOf(words: string, vocabulary: Vocabulary): { role: UnitRole; from: number; to: number } | undefined {
  const bare = words.trimEnd();
  for (const [role, clause] of NAMED) {
    const found = clause.exec(bare);
    if (found) return { role, from: found[1]!.length, to: bare.length };
  }
  for (const [role, clause] of CLAUSES) {
    const found = clause.exec(bare);
    if (!found) continue;
    const from = found[1]!.length;
    const to = from + found[2]!.length;
    if (!isName(bare, vocabulary)) return { role, from, to };
  }
  return undefined;
}

/** 县政协办: the last characters are the name of an office, not what it does. */
function isName(words: string, vocabulary: Vocabulary): boolean {
  return vocabulary.nameLengths.some((length) => length > 2 && vocabulary.names.has(words.slice(-length)));
}

/** 6月底完成; 2026年底前取得成效: the day, and what is to be done by it. */
function isTime(words: string, vocabulary: Vocabulary): boolean {
  const plain = stripBlanks(words);
  if (isTimeOnly(plain)) return true;
  const [first] = readDeadlines(plain);
  if (!first || first.span[0] > 1) return false;
  const rest = plain.slice(first.span[1]);
  return !endsLikeUnit(rest, vocabulary);
}

/** What is said of other rows or of the whole column, or forbids and allows: words that no list of units has. */
const NOTE =
  /^(?:以下|以上|上述|其余|除|注[:：]|详见|见附)|均[需须应由为]|不再|下同|第一位?[^，。；]{0,6}为|[应须]当|如有/;
/** A sentence of its own, behind a full stop. */
const SENTENCE = /[需须应将可请]|[是为]/;

function isNote(words: string): boolean {
  return NOTE.test(stripBlanks(words).replace(/[（(][^（()）]*[）)]/g, ''));
}

/** X牵头，会同Y落实: joins Y to X, and is no part of its name. At the very beginning it may be the county 会同县. */
const JOINED = /^\s*(?:(?:并|以及)?(?:会同(?!县(?:人民)?(?:政府)?$))?)/;

interface Clause {
  start: number;
  end: number;
  /** A full stop ends it. */
  isSentence: boolean;
}

function* clausesOf(text: string, from: number, to: number): Generator<Clause> {
  let start = from;
  let depth = 0;
  for (let index = from; index < to; index++) {
    const character = text[index] ?? '';
    if ('（(“《【'.includes(character)) depth++;
    else if ('）)”》】'.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && ('，,；;。\n'.includes(character) || (character === '、' && isBehindVerb(text, index)))) {
      yield { start, end: index, isSentence: character === '。' };
      start = index + 1;
    }
  }
  yield { start, end: to, isSentence: false };
}

/** A牵头、B负责: a clause as much as with a comma. 牵头、落实 are two things that the same units do. */
function isBehindVerb(text: string, at: number): boolean {
  return (
    /(?:牵头|负责|配合|落实)$/.test(text.slice(0, at).slice(-2)) && !STARTS_WITH_VERB.test(text.slice(at + 1, at + 5))
  );
}
const STARTS_WITH_VERB = new RegExp(`^(?:总?牵头|主办|主抓|配合|协助|协办|参与|督|指导|${ACT})`);

const SHARING = new RegExp(`${BY_DUTY}(?:负责|落实|办理|做好)?|(?:分工|分别|共同|各自)负责|各负其责`);

/** 结合实际落实: each as it sees fit, whoever leads. */
const AS_FIT =
  /(?:紧密|密切)?结合(?:各自|本地|当地)?(?:工作)?实际(?:抓好|做好|认真|组织)?(?:落实|推进|实施|开展|负责)?/;

/** 按职责分工负责: the words by which several units share a task without a lead. */
export function sharingIn(text: string): string | undefined {
  return SHARING.exec(text)?.[0];
}

export function asFitIn(text: string): string | undefined {
  return AS_FIT.exec(text)?.[0];
}

/** A（牵头）、B: the bracket belongs to the unit in front of it, and the mark is no part of the name. */
function marked(text: string, [from, to]: readonly [number, number], role: UnitRole, isSaid: boolean): Duty[] {
  const words = text.slice(from, to);
  const note = noteIn(words);
  if (note) {
    const before = trimmed(text, from, from + note.index);
    const behind = trimmed(text, from + note.index + note[0].length, to);
    return [
      ...(before ? marked(text, before, role, isSaid) : []),
      { role: 'note', span: [from + note.index + 1, from + note.index + note[0].length - 1], isSaid: true },
      ...(behind ? marked(text, behind, role, isSaid) : []),
    ];
  }
  if (!MARKED.test(words)) return [{ role, span: [from, to], isSaid }];
  const duties: Duty[] = [];
  let at = from;
  let shared = 0;
  for (const entry of words.split(ENTRY_END)) {
    const mark = MARKED.exec(entry);
    const own = !mark ? role : /牵头|主办/.test(mark[2]!) ? 'lead' : 'supporting';
    if (mark?.[1]) {
      for (let before = shared; before < duties.length; before++)
        duties[before] = { ...duties[before]!, role: own, isSaid: true };
    }
    const span = trimmed(text, at, at + (mark ? mark.index : entry.length));
    if (span) duties.push({ role: own, span, isSaid: mark !== null || isSaid });
    if (mark || /[；;\n]$/.test(entry)) shared = duties.length;
    at += entry.length;
  }
  return duties;
}

/** （列第一位的为牵头单位，下同）: in brackets behind a unit, and said of all. */
function noteIn(words: string): RegExpExecArray | undefined {
  for (const found of words.matchAll(/[（(][^（()）]{2,80}[）)]/g)) {
    if (isNote(found[0].slice(1, -1))) return found;
  }
  return undefined;
}

const EDGE = /[\s，,；;。、]/;

/** Without the marks around it; undefined where nothing else is left. */
function trimmed(text: string, from: number, to: number): readonly [number, number] | undefined {
  let [start, end] = [from, to];
  while (start < end && EDGE.test(text[start]!)) start++;
  while (end > start && EDGE.test(text[end - 1]!)) end--;
  return end > start ? [start, end] : undefined;
}
