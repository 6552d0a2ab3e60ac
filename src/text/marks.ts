/**
 * What marks at the edge of words say (GB/T 15834-2011). One answer for all readers; where a reader asks for less or more, the
 * reason stands with the function that it asks.
 */

/** 。！？ end a sentence, ； a clause, ： what announces the next: behind them something begins anew. */
const STATEMENT = '。！？；：';
/** Of brackets, quotations and titles, in both widths. */
const CLOSING = '）》〉】〕］」』”’)\\]}';

/** What encloses a note: opening and closing marks of one sort, which writers mix. 《》 encloses a title. */
export const NOTE_SORTS: readonly (readonly [opens: string, closes: string])[] = [
  ['（(', '）)'],
  ['【［[', '】］]'],
  ['〔', '〕'],
  ['｛{', '｝}'],
];
export const NOTE_OPENS = NOTE_SORTS.map(([opens]) => opens).join('');
export const NOTE_CLOSES = NOTE_SORTS.map(([, closes]) => closes).join('');
/** Marks as they stand in a class of a regular expression. */
export const escaped = (marks: string): string => marks.replace(/[[\]]/g, '\\$&');
/** A whole text, or its end or beginning, in brackets of one sort; the group is what stands in them. */
const enclosed = (before: string, behind: string): RegExp =>
  new RegExp(
    NOTE_SORTS.map(([opens, closes]) => {
      const own = escaped(opens + closes);
      return `${before}[${escaped(opens)}]([^${own}]*)[${escaped(closes)}]${behind}`;
    }).join('|'),
    'u',
  );
const WHOLE = enclosed('^', '$');
const LAST = enclosed('', '$');
const FIRST = enclosed('^', '');
const OPENS_NOTE = new RegExp(`^[${escaped(NOTE_OPENS)}]`);

const BOX = '\\[[ xX]?\\]|[☐☑☒✓✔]';
/** Arrows, figures and pictures drawn as a sign, 👉 ▶ ➤, but for those that stand beside a name and mean something, and for numbers in circles and on keys. */
const SIGN = '(?![★☆▲△▽▼◎❶-➓☐☑☒✓✔✗✘🔟])[←-⇿■-⟿⬀-⯿\\u{1f000}-\\u{1faff}]';
/** What a list puts in front of its lines, and the box in which a line is ticked off. */
const BULLET = new RegExp(`^\\s*(?:(?:[-*+·•]|${SIGN}|[—–]{1,2})\\s*(?:(?:${BOX})\\s*)?|(?:${BOX})\\s*)`, 'u');
/** A dash is a mark of the sentence (GB/T 15834, 4.13), and - * + in front of a word may belong to it. */
const NO_LIST = /^\s*(?:[—–]|[-*+]\S)/;
const TICKED = /^[^[☑☒✓✔]*(\[[xX]\]|[☑☒✓✔])/;

const ENDS_STATEMENT = new RegExp(`[${STATEMENT}]$`);
const ENDS_ITEM = new RegExp(`[${STATEMENT}${escaped(NOTE_CLOSES)}]$`);
const ENDS_CELL = new RegExp(`[。！？；!?;][${CLOSING}]*$`);
const NEVER_FIRST = new RegExp(`^[、，${STATEMENT}…％%,.;:?!${CLOSING}]`);
const HALF_BLANK = /^[、，。；：！？）》〉】〕］」』”’]$/;

/** Whether what comes next on another line may begin anew. */
export function endsStatement(text: string): boolean {
  return ENDS_STATEMENT.test(text);
}

/** In running text a note in brackets ends an item as well: （责任单位：县水利局）. */
export function endsItem(text: string): boolean {
  return ENDS_ITEM.test(text);
}

/** Whether a cell may be over. What a colon announces is still to come; a closing mark may stand behind the stop. */
export function endsSentence(text: string): boolean {
  return ENDS_CELL.test(text);
}

/** Whether words begin with a mark that no line begins with (5.1): they go on with what stands in front. */
export function beginsInside(text: string): boolean {
  return NEVER_FIRST.test(text);
}

/** Words without the bullet and the bracket that they begin with. */
export function withoutOpening(text: string): string {
  return withoutBullet(text).replace(OPENS_NOTE, '');
}

export function withoutBullet(text: string): string {
  return text.replace(BULLET, '').trimStart();
}

/** Whether a line is an item of a list by the mark in front of it. */
export function isListed(text: string): boolean {
  return BULLET.test(text) && !NO_LIST.test(text);
}

/** The ticked box in the mark of a list. */
export function tickOf(text: string): readonly [start: number, end: number] | undefined {
  const found = TICKED.exec(BULLET.exec(text)?.[0] ?? '');
  return found ? [found[0].length - found[1]!.length, found[0].length] : undefined;
}

export function isBullet(text: string): boolean {
  return text.replace(BULLET, '') === '';
}

/** Words without the brackets that enclose all of them. */
export function withoutBrackets(text: string): string {
  return WHOLE.exec(text)?.slice(1).find(isFound) ?? text;
}

/** The note in brackets that a text ends or begins with; `start` counts in the text. */
export function noteAt(text: string, edge: 'end' | 'start'): { words: string; raw: string; start: number } | undefined {
  const found = (edge === 'end' ? LAST : FIRST).exec(text);
  return found ? { words: found.slice(1).find(isFound)!, raw: found[0], start: found.index } : undefined;
}

const isFound = (group: string | undefined): boolean => group !== undefined;

/** The brackets of a text: outermost pairs, and where those begin that are never closed, each in order. */
export function notesOf(text: string): { pairs: { start: number; end: number }[]; open: number[] } {
  const open: number[] = [];
  const pairs: { start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    if (NOTE_OPENS.includes(text[at]!)) open.push(at);
    else if (NOTE_CLOSES.includes(text[at]!) && open.length > 0) {
      const start = open.pop()!;
      while (pairs.length > 0 && pairs.at(-1)!.start > start) pairs.pop();
      pairs.push({ start, end: at });
    }
  }
  return { pairs, open };
}

/** Whether brackets that stand open in front of a text are closed in it, each by a mark of its own. */
export function closesNotes(open: number, text: string): boolean {
  let depth = open;
  for (const mark of text) {
    if (NOTE_OPENS.includes(mark)) depth += 1;
    else if (NOTE_CLOSES.includes(mark)) depth -= 1;
    if (depth === 0) return true;
  }
  return false;
}

/** A full-width mark that fills only the left half of its square; a half-width one leaves nothing blank. */
export function isHalfBlank(mark: string): boolean {
  return HALF_BLANK.test(mark);
}
