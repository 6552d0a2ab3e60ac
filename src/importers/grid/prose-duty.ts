import { splitRoles, type RoleTexts } from '../../text/roles.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { unitShare } from './evidence.ts';

/** What stands behind a task in prose: who does it, and until when. */
export interface Duty extends RoleTexts {
  deadline: string;
  /** Units were found. */
  isKnown: boolean;
  /** The words in front. */
  rest: string;
}

const UNITS =
  /^(?:牵头|责任|主办|承办|落实|配合|协办|主责|参与|协同)(?:及责任|责任|负责)?(?:单位|部门|科室|处室|股室)?\s*[:：]/;
const DEADLINE = /^(?:(?:完成|办结|落实)?(?:时限|期限)|完成时间|时间要求|时限要求)\s*[:：]\s*/;
const VERBS = /(?:牵头|主办|负责|配合|落实|承办|协办|参与|协同|协助|实施)[^、，；]{0,6}$/;
const LONGEST = 300;
/** Longer texts are no tasks. */
const LONGEST_ITEM = 20_000;

/** Begins with 责任单位： or 完成时限：. */
export function isLabelled(line: string): boolean {
  const words = line.trim();
  return UNITS.test(words) || DEADLINE.test(words);
}

/** Takes lines like 责任单位：… and a last bracket like （A牵头，B配合） from the end of an item. */
export function takeDuty(text: string, vocabulary: Vocabulary): Duty {
  const duty: Duty = { lead: '', responsible: '', supporting: '', deadline: '', isKnown: false, rest: text.trim() };
  if (text.length > LONGEST_ITEM) return duty;
  for (;;) {
    const start = lastPart(duty.rest);
    if (start === undefined) return duty;
    const words = withoutBracket(duty.rest.slice(start));
    const isTaken = takeDeadline(duty, words) || takeUnits(duty, words, vocabulary);
    if (!isTaken) return duty;
    duty.rest = duty.rest.slice(0, start).trim();
  }
}

/** Where the last line begins, or the bracket at the end of it, or the label behind its last sentence. */
function lastPart(text: string): number | undefined {
  const line = text.lastIndexOf('\n') + 1;
  const last = text.slice(line);
  if (last.trim() === '') return undefined;
  if (isLabelled(withoutBracket(last))) return line;
  const bracket = openingOf(last);
  if (bracket !== undefined) return line + bracket;
  // A sentence ends in front of the label, and the units go on to the end.
  const stop = [...last.matchAll(/[。；]/g)]
    .map(({ index }) => index + 1)
    .find((at) => UNITS.test(last.slice(at).trim()));
  return stop === undefined ? undefined : line + stop;
}

/** The bracket that closes at the end of a line, whatever brackets stand in it. */
function openingOf(line: string): number | undefined {
  const end = endOf(line);
  if (!'）)】]'.includes(line[end - 1] ?? '\n')) return undefined;
  let depth = 0;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST); at -= 1) {
    if ('）)】]'.includes(line[at]!)) depth += 1;
    else if ('（(【['.includes(line[at]!) && --depth === 0) return at;
  }
  return undefined;
}

/** Where the words end in front of stops and blanks; an expression would try each of many stops anew. */
function endOf(words: string): number {
  let end = words.length;
  while (end > 0 && /[。；\s]/.test(words[end - 1]!)) end -= 1;
  return end;
}

function withoutBracket(words: string): string {
  const plain = words.slice(0, endOf(words)).trim();
  return openingOf(plain) === 0 ? plain.slice(1, -1).trim() : plain;
}

function takeDeadline(duty: Duty, words: string): boolean {
  const label = DEADLINE.exec(words);
  if (!label || duty.deadline !== '') return false;
  duty.deadline = words.slice(label[0].length);
  return true;
}

function takeUnits(duty: Duty, words: string, vocabulary: Vocabulary): boolean {
  if (words.length > LONGEST || !(UNITS.test(words) || VERBS.test(words))) return false;
  // 责任单位： with nobody behind it is a line to fill in.
  if (/[:：]$/.test(words)) return true;
  const roles = splitRoles(words);
  if (!roles) return false;
  const named = [roles.lead, roles.responsible, roles.supporting].filter((units) => units !== '');
  if (named.length === 0 || unitShare(named.join('、'), vocabulary) < 0.5) return false;
  for (const role of ['lead', 'responsible', 'supporting'] as const) {
    if (roles[role] !== '') duty[role] = duty[role] === '' ? roles[role] : `${roles[role]}、${duty[role]}`;
  }
  duty.isKnown = true;
  return true;
}
