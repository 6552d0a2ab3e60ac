import { remembering } from './remembering.ts';

/** A stretch of a text, offsets in UTF-16 units, end exclusive. */
export interface Stretch {
  text: string;
  span: readonly [start: number, end: number];
}

const OPEN = 1;
const CLOSE = 2;
/** Ends a clause outside brackets. */
const BREAK = 3;
/** A bracket that is never closed must not swallow the rest: these end a clause at any depth. */
const STOP = 4;

/** Blanks and lost quotation marks at either end of a clause. */
const EDGE = 5;

/** By character: a text is looked through once for each of its tasks' rules, and most characters are of no kind. */
const KINDS = new Uint8Array(0x10000);
for (const [kind, characters] of [
  [OPEN, '《（([〔【“「'],
  [CLOSE, '》）)]〕】”」'],
  [BREAK, '，！？,!?\r'],
  [STOP, '。；;\n'],
  [EDGE, ' \t\v\f\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff"’'],
] as const) {
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind;
}
KINDS.fill(EDGE, 0x2000, 0x200b);

/** Texts whose clauses are remembered: one is asked for several times in a row. More would outlive the table, and be carried along. */
const MOST_TEXTS = 32;

/** Splits a text at commas, full stops and semicolons that stand outside 《》 and brackets. */
export const splitClauses: (text: string) => readonly Stretch[] = remembering(MOST_TEXTS, clausesIn);

function clausesIn(text: string): Stretch[] {
  const clauses: Stretch[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)]!;
    if (kind === 0 || kind === EDGE) continue;
    if (kind === OPEN) depth++;
    else if (kind === CLOSE) depth = Math.max(0, depth - 1);
    else if (depth === 0 || kind === STOP) {
      addTrimmed(clauses, text, start, at);
      start = at + 1;
      depth = 0;
    }
  }
  addTrimmed(clauses, text, start, text.length);
  return clauses;
}

function addTrimmed(clauses: Stretch[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isEdge(text.charCodeAt(start))) start++;
  while (end > start && isEdge(text.charCodeAt(end - 1)) && !closesOwn(text, start, end)) end--;
  if (end > start) clauses.push({ text: text.slice(start, end), span: [start, end] });
}

/** The quotation mark at the end belongs to the clause where its opening one does. */
function closesOwn(text: string, start: number, end: number): boolean {
  const opening = OPENINGS[text[end - 1]!];
  return opening !== undefined && text.slice(start, end - 1).includes(opening);
}

const OPENINGS: Readonly<Record<string, string>> = { '”': '“', '’': '‘' };

function isEdge(code: number): boolean {
  const kind = KINDS[code];
  return kind === EDGE || code === CLOSING_QUOTE || code === LINE_FEED || code === RETURN;
}

const CLOSING_QUOTE = 0x201d;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

const LONGEST_ITEM = 16;
/** Words that open a list: 督促教育、…, 包括…. What follows the last of them in the first piece is the first item. */
const OPENERS: readonly string[] = [
  '包括',
  '涉及',
  '围绕',
  '聚焦',
  '督促',
  '推动',
  '推进',
  '加强',
  '做好',
  '开展',
  '公开',
  '发布',
  '突出',
  '抓好',
  '运用',
  '通过',
  '完善',
  '健全',
  '提供',
  '实现',
  '建立',
  '落实',
  '强化',
  '重点关注',
  '关注',
  '组织',
  '指导',
  '整合',
  '制定',
  '编制',
  '规范',
  '提升',
  '优化',
  '保障',
];
/** What ends a list: …公共交通等领域的…. */
const TAIL =
  /等(?:[^、]{0,4}(?:领域|行业|方面|部门|单位|形式|方式|内容|信息|工作|问题|渠道|平台|环节|重点|事项|场所|制度|措施|服务|类))?|(?:领域|行业|方面)(?:的|中)?/;
const UNIT_ENDS =
  /(?:局|委|办|厅|院|署|部门|单位|政府|公司|办公室|办事处|管委会|委员会|街道|乡镇|镇街|县区|各县|各区|中心)$/;

/** Items of 教育、卫生健康、供水、供电等领域. At least three of them, none of them a unit. */
export function listItems(clause: Stretch): readonly Stretch[] {
  const text = clause.text;
  if (!text.includes('、')) return [];
  const pieces = piecesOf(text);
  if (pieces.length < 3) return [];
  let best: Stretch[] = [];
  let run: Stretch[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const [start, end] = pieces[i]!;
    let from = start;
    let to = end;
    if (i === 0) from = start + openerEnd(text.slice(start, end));
    const isLast = i === pieces.length - 1;
    if (isLast) to = start + tailStart(text.slice(start, end));
    if (to - from < 1 || to - from > LONGEST_ITEM) {
      if (run.length > best.length) best = run;
      run = [];
      continue;
    }
    run.push({ text: text.slice(from, to), span: [clause.span[0] + from, clause.span[0] + to] });
  }
  if (run.length > best.length) best = run;
  if (best.length < 3) return [];
  const units = best.filter((item) => UNIT_ENDS.test(item.text)).length;
  return units * 2 >= best.length ? [] : best;
}

const ENUMERATION_COMMA = 0x3001;

/** Pieces between enumeration commas outside brackets. */
function piecesOf(text: string): [number, number][] {
  const pieces: [number, number][] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (KINDS[code] === OPEN) depth++;
    else if (KINDS[code] === CLOSE) depth = Math.max(0, depth - 1);
    else if (code === ENUMERATION_COMMA && depth === 0) {
      pieces.push([start, at]);
      start = at + 1;
    }
  }
  pieces.push([start, text.length]);
  return pieces;
}

function openerEnd(piece: string): number {
  let end = 0;
  for (const word of OPENERS) {
    const at = piece.lastIndexOf(word);
    if (at >= 0 && at + word.length < piece.length) end = Math.max(end, at + word.length);
  }
  return end;
}

function tailStart(piece: string): number {
  const tail = TAIL.exec(piece);
  if (tail && tail.index > 0) return tail.index;
  const conjunction = /[和及与]|以及/.exec(piece.slice(1));
  if (conjunction && piece.length > LONGEST_ITEM) return conjunction.index + 1;
  return piece.length;
}
