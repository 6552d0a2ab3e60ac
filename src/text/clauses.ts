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

/** Texts whose clauses are remembered: those of a table and the one above it, which rules go through after each other. More would be carried along. */
const MOST_TEXTS = 200;

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
  if (end > start) clauses.push(new Part(text, [start, end]));
}

/** Its words are cut out of the whole when somebody asks: many ask only where it stands. */
class Part implements Stretch {
  readonly span: Stretch['span'];
  readonly #whole: string;

  constructor(whole: string, span: Stretch['span']) {
    this.#whole = whole;
    this.span = span;
  }

  get text(): string {
    return this.#whole.slice(...this.span);
  }
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

/** What a body's name ends with: a list of bodies says who acts, and each level names its own. */
const BODY_ENDS =
  /(?:局|委|办|厅|院|署|部门|单位|政府|公司|办公室|办事处|管委会|委员会|街道|乡镇|镇街|县区|各县|各区|中心)$/;
/** Two things beside each other are a phrase; three are a list. */
const LEAST_ITEMS = 3;

/**
 * The pieces of 督促教育、卫生健康、供水、供电等领域公开: at least three, most of them no bodies (nor 教育、财政等部门). The first and the last hold the words around
 * the list too.
 */
export function listPieces(clause: Stretch): readonly Stretch[] {
  const { text, span } = clause;
  if (!text.includes('、')) return [];
  const pieces = piecesOf(text).map(([start, end]): Stretch => ({
    text: text.slice(start, end),
    span: [span[0] + start, span[0] + end],
  }));
  if (pieces.length < LEAST_ITEMS) return [];
  const bodies = pieces.filter((piece) => BODY_ENDS.test(piece.text)).length;
  return bodies * 2 >= pieces.length || /部门/.test(pieces.at(-1)!.text) ? [] : pieces;
}

const ENUMERATION_COMMA = 0x3001;

/** Pieces between enumeration commas outside brackets. */
export function piecesOf(text: string): [number, number][] {
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
