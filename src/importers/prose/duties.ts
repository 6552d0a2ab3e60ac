import { splitRoles } from '../../text/roles.ts';
import { readUnits } from '../../text/units.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { Paragraph } from '../grid/grid.ts';
import { joined, part, type Stretch } from './stretch.ts';

/** Who does a task, and until when, as a paragraph says at its end. */
export interface Duties {
  roles?: Stretch;
  deadline?: Stretch;
}

const ROLE_LABEL =
  '(?:牵头|责任|主办|主责|承办|落实|配合|协办|参与|协同|负责)(?:及责任|责任|负责)?(?:单位|部门|处室|科室|股室)';
const TIME_LABEL = '(?:完成时限|完成时间|完成期限|办结时限|时限要求|时间要求|时间节点|时限)';
const LABEL = new RegExp(`(?:${ROLE_LABEL}|${TIME_LABEL})\\s*[:：]`);
/** Where labels begin: at the head of the line, behind a sentence, or in a bracket. */
const LABELS = new RegExp(`(^\\s*|[。；;！\\s]|[（(【\\[])(?=${LABEL.source})`);
const TIME = new RegExp(`${TIME_LABEL}\\s*[:：]\\s*([^；;。\\n]{1,60})[；;。]?`);
/** No bracket that names units is longer. */
const LONGEST_BRACKET = 300;

/** （区财政局牵头，各镇（街道）负责） at the end of a paragraph: where its words stand. */
function lastBracket(text: string): { start: number; end: number } | undefined {
  const end = text.replace(/[\s。；]{1,20}$/, '').length - 1;
  if (!'）)】]'.includes(text[end] ?? '\n')) return undefined;
  let depth = 0;
  for (let at = end; at >= Math.max(0, end - LONGEST_BRACKET); at--) {
    if ('）)】]'.includes(text[at]!)) depth += 1;
    else if ('（(【['.includes(text[at]!) && --depth === 0) return { start: at + 1, end };
  }
  return undefined;
}

/** The duties at the end of a paragraph, and what stands in front of them. */
export function dutiesIn(
  paragraph: Paragraph,
  vocabulary: Vocabulary,
): { before: Paragraph; duties: Duties } | undefined {
  const { text } = paragraph;
  const labels = LABELS.exec(text);
  if (labels) {
    const isBracketed = /[（(【[]/.test(labels[1]!);
    const from = labels.index + labels[1]!.length;
    const end = isBracketed ? text.replace(/[）)】\]]\s*[。；]?\s*$/, '').length : text.length;
    const cut = isBracketed ? labels.index : from;
    return { before: part(paragraph, 0, cut), duties: labelled(paragraph, from, end) };
  }
  const bracket = lastBracket(text);
  const roles = bracket && splitRoles(text.slice(bracket.start, bracket.end));
  if (!bracket || !roles) return undefined;
  const named = [roles.lead, roles.responsible, roles.supporting].flatMap((cell) => readUnits(cell, vocabulary));
  if (!named.some(({ kind, family, body }) => kind === 'collective' || family || body)) return undefined;
  const duties = { roles: part(paragraph, bracket.start, bracket.end) };
  return { before: part(paragraph, 0, bracket.start - 1), duties };
}

const DUTY_LINE = new RegExp(`^\\s*[（(【\\[]?\\s*${LABEL.source}`);

/** A line that holds nothing but duties. */
export function isDutyLine({ text }: Paragraph): boolean {
  return DUTY_LINE.test(text);
}

function labelled(paragraph: Paragraph, from: number, to: number): Duties {
  const words = paragraph.text.slice(from, to);
  const time = TIME.exec(words);
  if (!time) return { roles: part(paragraph, from, to) };
  const at = from + time.index + time[0].indexOf(time[1]!);
  const deadline = part(paragraph, at, at + time[1]!.length);
  const behind = from + time.index + time[0].length;
  // Units stand on one side of the time, or on both.
  const sides = [part(paragraph, from, from + time.index), part(paragraph, behind, to)].filter(({ text }) =>
    LABEL.test(text),
  );
  if (sides.length === 0) return { deadline };
  return { roles: joined(sides), deadline };
}
