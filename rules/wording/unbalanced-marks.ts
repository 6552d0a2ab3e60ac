import type { Change } from '../../src/model/finding.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Text } from '../../src/model/table.ts';
import type { Trace } from '../../src/model/trace.ts';
import { isBlank, stripBlanks } from '../../src/text/blanks.ts';
import { findDocNumbers } from '../../src/text/document-numbers.ts';
import { foldWidths } from '../../src/text/widths.ts';
import { changedClauses } from '../shared/changed-clauses.ts';
import { excerpt } from '../shared/excerpt.ts';
import { isWhole, pointLists } from '../shared/numbered-lists.ts';
import { onceAsked } from '../shared/once-asked.ts';
import { within } from '../shared/place.ts';
import { lookedFor, textsWith } from '../shared/table-texts.ts';
import { COUNTING_CHARACTERS } from '../../src/text/numerals.ts';

const tableWith = (title: string, requirement: string): string => `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
  - number: 1
    title: ${title}
    requirement: ${requirement}
`;

export default defineRule({
  id: 'wording/unbalanced-marks',
  severity: 'warning',
  title: { 'zh-CN': '引号、括号、书名号不成对', en: 'Quotation marks or brackets do not pair' },
  why: {
    'zh-CN':
      '引号、括号、书名号都是成对的，少一个，读的人分不清引到哪里、注到哪里，文件名称也检索不到。多半是复制、排版时丢的。成对的可以嵌套；“1）”这样的序号不算。',
    en: 'Quotation marks, brackets and title marks come in pairs. With one missing nobody can tell where the quotation or the note ends, and a document cannot be found by its title. Mostly the other was lost in copying. Pairs may nest; numbering such as 1） is fine.',
  },
  fix: {
    'zh-CN': '对照原文补上缺少的一个，或者删去多余的一个。',
    en: 'Compare with the original; put the missing mark back, or delete the one too many.',
  },
  authority: {
    kind: '国标',
    text: {
      'zh-CN': 'GB/T 15834-2011《标点符号用法》4.8 引号、4.9 括号、4.14 书名号',
      en: 'GB/T 15834-2011, General rules for punctuation, 4.8 quotation marks, 4.9 brackets, 4.14 title marks',
    },
  },
  about: ['mark'],
  messages: {
    unclosed: {
      'zh-CN': '{cell}“{around}”中的“{mark}”没有配对的“{partner}”',
      en: '{cell}: “{mark}” in “{around}” has no matching “{partner}”',
    },
    unopened: {
      'zh-CN': '{cell}“{around}”中的“{mark}”前面没有“{partner}”',
      en: '{cell}: no “{partner}” stands before “{mark}” in “{around}”',
    },
    turned: {
      'zh-CN': '{cell}“{around}”中后一个“{mark}”应当是“{partner}”',
      en: '{cell}: the second “{mark}” in “{around}” should be “{partner}”',
    },
  },
  good: [
    {
      title: '成对，可以嵌套',
      files: {
        'child.yaml': tableWith(
          '落实《关于印发〈政务公开（村务）清单〉的通知》',
          '用好“一窗（含自助）受理”平台，1）设窗口；2）公布“‘容缺’事项”清单。',
        ),
      },
    },
    {
      title: '全角、半角各一个也算成对',
      files: { 'child.yaml': tableWith('做好村（居)务公开', '与村（居)务公开栏衔接，参阅《村务公开手册》。') },
    },
  ],
  bad: [
    {
      title: '丢了前括号',
      files: { 'child.yaml': tableWith('做好村（居）务公开', '补贴名单与村居）务公开栏衔接。') },
      findings: [{ at: 'child.yaml:7', message: 'unopened' }],
    },
    {
      title: '书名号没有写完；引号用反了',
      files: {
        'child.yaml': tableWith('落实《政务公开清单', '防止栏目“空壳“、“僵尸”现象。'),
      },
      findings: [
        { at: 'child.yaml:6', message: 'unclosed' },
        { at: 'child.yaml:7', message: 'turned' },
      ],
    },
  ],
  check({ table, trace }, report) {
    const texts = textsWith(table, MARKS).map((one) => ({ ...one, faults: faultsIn(one.text.value) }));
    texts.forEach((one, index) => {
      const next = texts[index + 1];
      if (next && areParted(one, next)) {
        one.faults.pop();
        next.faults.shift();
      }
    });
    for (const { text, cell, task, faults } of texts) {
      for (const { kind, mark, partner, at } of faults) {
        const change = changeOf(kind, text, at, partner, trace);
        report({
          messageId: kind,
          data: { ...(task !== undefined && { task }), cell, mark, partner, around: excerpt(text.value, [at, at + 1]) },
          place: within(text, [at, at + 1]),
          ...(task !== undefined && { task }),
          ...(change && { fix: { safe: false, changes: [change] } }),
        });
      }
    }
  },
});

interface Read {
  text: Text;
  faults: Fault[];
}

/** [各县（市, 区）政府] in a table file: the comma makes two entries of one name, which is read as one. */
function areParted({ text: first, faults: before }: Read, { text: second, faults: behind }: Read): boolean {
  const [open, close] = [before.at(-1), behind[0]];
  const list = listOf(first.place.pointer);
  return (
    list !== undefined &&
    list === listOf(second.place.pointer) &&
    open?.kind === 'unclosed' &&
    close?.kind === 'unopened' &&
    open.partner === close.mark
  );
}

/** The list of units that an entry stands in, as a pointer. */
function listOf(pointer: string): string | undefined {
  return /^(.*\/(?:lead|responsible|supporting))\/\d+$/.exec(pointer)?.[1];
}

/** Opening and closing marks; those of one line pair whatever their width. */
const KINDS: readonly (readonly [open: string, close: string])[] = [
  ['（(', '）)'],
  ['《', '》'],
  ['〈', '〉'],
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['【', '】'],
  ['〔［[﹝', '〕］]﹞'],
];
const MARKS = lookedFor(`${KINDS.flat().join('')}"`);

/** By UTF-16 unit: the line above that it stands in, from 1; 0 for what is no such mark. */
const LINES = new Uint8Array(0x10000);
const OPENING = new Uint8Array(0x10000);
for (const [index, [opening, closing]] of KINDS.entries()) {
  for (const mark of opening + closing) LINES[mark.charCodeAt(0)] = index + 1;
  for (const mark of opening) OPENING[mark.charCodeAt(0)] = 1;
}

/** A cell with more faults, or with brackets nested deeper, is no text that can be put right mark by mark. */
const MOST_FAULTS = 5;
const DEEPEST = 50;

interface Mark {
  kind: number;
  isOpen: boolean;
  mark: string;
  at: number;
}

interface Fault {
  kind: 'unclosed' | 'unopened' | 'turned';
  mark: string;
  partner: string;
  at: number;
}

function faultsIn(value: string): Fault[] {
  let lone = loneIn(value);
  // The brackets of a document number are the business of another rule; 〔2024) would take the one around it for its own.
  const numbers = lone.length > 0 ? findDocNumbers(value).filter(({ faults }) => faults.some(isOfBrackets)) : [];
  if (numbers.length > 0) lone = loneIn(without(value, numbers));
  const faults: Fault[] = [];
  for (let index = 0; index < lone.length; index++) {
    const { kind, isOpen, mark, at } = lone[index]!;
    const next = lone[index + 1];
    const partner = partnerOf(mark, kind, isOpen);
    const isTurned =
      next !== undefined &&
      next.kind === kind &&
      next.isOpen === isOpen &&
      isQuote(kind) &&
      !/[。；]/.test(value.slice(at, next.at));
    if (isTurned) {
      const wrong = isOpen ? next : lone[index]!;
      faults.push({ kind: 'turned', mark, partner, at: wrong.at });
      index++;
    } else faults.push({ kind: isOpen ? 'unclosed' : 'unopened', mark, partner, at });
  }
  return faults;
}

function loneIn(value: string): Mark[] {
  return [...loneMarks(value), ...loneStraightQuote(value)].slice(0, MOST_FAULTS);
}

function isOfBrackets(fault: string): boolean {
  return fault === 'missing-bracket' || fault === 'brackets';
}

/** With blanks in their stead, so that all else stands where it did. */
function without(value: string, numbers: readonly { span: readonly [number, number] }[]): string {
  let rest = '';
  for (const { span } of numbers) rest += value.slice(rest.length, span[0]).concat(' '.repeat(span[1] - span[0]));
  return rest + value.slice(rest.length);
}

function isQuote(kind: number): boolean {
  return KINDS[kind]?.[0] === '“' || KINDS[kind]?.[0] === '‘';
}

function partnerOf(mark: string, kind: number, isOpen: boolean): string {
  const pair = KINDS[kind];
  if (!pair) return mark;
  const [own, other] = isOpen ? [pair[0], pair[1]] : [pair[1], pair[0]];
  return other[own.indexOf(mark)]!;
}

/** Whether each mark that closes meets its own opening one right before it, as in nearly every text. */
function areBalanced(value: string): boolean {
  let depth = 0;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    const line = LINES[code]!;
    if (line === 0) continue;
    if (OPENING[code] === 1) {
      if (depth === DEEPEST) return false;
      stack[depth++] = line;
    } else if (depth === 0 || stack[--depth] !== line) return false;
  }
  return depth === 0;
}

/** Lines of the marks that stand open. */
const stack = new Uint8Array(DEEPEST);
const NONE: Mark[] = [];

/** Marks without a partner, in order. A pair that crosses another (“（”） leaves the inner one alone. */
function loneMarks(value: string): Mark[] {
  if (areBalanced(value)) return NONE;
  const open: Mark[] = [];
  const lone: Mark[] = [];
  const numbering = onceAsked(() => numberingIn(value));
  for (let at = 0; at < value.length; at++) {
    const line = LINES[value.charCodeAt(at)]!;
    if (line === 0) continue;
    if (open.length >= DEEPEST || lone.length >= DEEPEST) break;
    const mark = value[at]!;
    const kind = line - 1;
    if (isApostrophe(value, at)) continue;
    if (KINDS[kind]![0].includes(mark)) {
      open.push({ kind, isOpen: true, mark, at });
      continue;
    }
    const partner = open.findLastIndex((other) => other.kind === kind);
    if (partner >= 0) lone.push(...open.splice(partner).slice(1));
    else if (!numbering().has(at)) lone.push({ kind, isOpen: false, mark, at });
  }
  return [...lone, ...open].toSorted((a, b) => a.at - b.at);
}

/** The last " of an odd number of them. */
function loneStraightQuote(value: string): Mark[] {
  const count = value.split('"').length - 1;
  return count % 2 === 1 ? [{ kind: -1, isOpen: true, mark: '"', at: value.lastIndexOf('"') }] : [];
}

function isApostrophe(value: string, at: number): boolean {
  return value[at] === '’' && /[A-Za-z]/.test(value[at - 1] ?? '') && /[A-Za-z\s]/.test(value[at + 1] ?? '');
}

const POINT = new RegExp(
  `(?<=^|[。；;，,：:、\\s])([（(]?(?:\\d{1,2}|[${COUNTING_CHARACTERS}]{1,3}|[A-Za-z])[）)])`,
  'gu',
);

/** Where the brackets of 1）, 一）, a) at the head of an item stand, unless most numbers of their list have both brackets. */
function numberingIn(value: string): ReadonlySet<number> {
  const lists = pointLists(value, POINT).filter(
    (list) => list.filter(({ label }) => isWhole(label)).length * 2 <= list.length,
  );
  return new Set(lists.flat().map(({ span }) => span[1] - 1));
}

/** A quotation mark that was turned is turned back; a lost mark goes where the parent has it in the same clause. */
function changeOf(
  kind: Fault['kind'],
  text: Text,
  at: number,
  partner: string,
  trace: Trace | undefined,
): Change | undefined {
  const { pointer } = text.place;
  if (kind === 'turned') return { kind: 'replace', pointer, span: [at, at + 1], text: partner };
  const changed =
    trace &&
    changedClauses(trace).find(
      ({ pair: { child } }) => child.task[child.in] === text && child.span[0] <= at && at < child.span[1],
    );
  if (!changed) return undefined;
  const { parent, child } = changed.pair;
  const index = placeOfLost(partner, child.text, parent.text);
  if (index === undefined) return undefined;
  const place = child.span[0] + index;
  return { kind: 'replace', pointer, span: [place, place], text: partner };
}

/** The first place at which a text with the mark put in says what the other says. */
function placeOfLost(mark: string, text: string, other: string): number | undefined {
  const [own, wanted, lost] = [plain(text), plain(other), plain(mark)];
  let at = 0;
  while (at < own.length && own[at] === wanted[at]) at++;
  if (wanted !== own.slice(0, at) + lost + own.slice(at)) return undefined;
  while (own[at - 1] === lost) at--;
  let index = 0;
  for (let left = at; left > 0; index++) if (!isBlank(text[index]!)) left--;
  return index;
}

function plain(text: string): string {
  return foldWidths(stripBlanks(text));
}
