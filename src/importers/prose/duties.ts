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
/** （区财政局牵头，区直各部门负责） at the end of a paragraph. */
const BRACKET = /[（(【[]([^（()）【】[\]]{2,200})[）)】\]]\s*[。；]?\s*$/;

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
  const bracket = BRACKET.exec(text);
  const roles = bracket && splitRoles(bracket[1]!);
  const named = roles
    ? [roles.lead, roles.responsible, roles.supporting].flatMap((cell) => readUnits(cell, vocabulary))
    : [];
  if (!bracket || !named.some(({ kind, family, body }) => kind === 'collective' || family || body)) return undefined;
  const from = bracket.index + 1;
  const duties = { roles: part(paragraph, from, from + bracket[1]!.length) };
  return { before: part(paragraph, 0, bracket.index), duties };
}

/** A line that holds nothing but duties. */
export function isDutyLine({ text }: Paragraph): boolean {
  return new RegExp(`^\\s*[（(【\\[]?\\s*${LABEL.source}`).test(text);
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
