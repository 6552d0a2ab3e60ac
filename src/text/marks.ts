/**
 * What marks at the edge of words say (GB/T 15834-2011). One answer for all readers; where a reader asks for less or more, the
 * reason stands with the function that it asks.
 */

/** 。！？ end a sentence, ； a clause, ： what announces the next: behind them something begins anew. */
const STATEMENT = '。！？；：';
/** Of brackets, quotations and titles, in both widths. */
const CLOSING = '）》〉】〕］」』”’)\\]}';

/** What encloses a note, opening and closing in the same order. 《》 encloses a title. */
export const NOTE_OPENS = '（(〔［[【｛{';
export const NOTE_CLOSES = '）)〕］]】｝}';
const escaped = (marks: string): string => marks.replace(/[[\]]/g, '\\$&');
const OPENS_NOTE = new RegExp(`^[${escaped(NOTE_OPENS)}]`);
const LEAVES_NOTE_OPEN = new RegExp(`[${escaped(NOTE_OPENS)}][^${escaped(NOTE_CLOSES)}]*$`);

/** What a list puts in front of its lines. */
const BULLET = /^\s*(?:[-*+·•●▪◆■○◇□]|[—–]{1,2})\s*/;

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

export function isBullet(text: string): boolean {
  return text.replace(BULLET, '') === '';
}

/** Whether the last bracket of a text is still open at its end. */
export function leavesNoteOpen(text: string): boolean {
  return LEAVES_NOTE_OPEN.test(text);
}

/** A full-width mark that fills only the left half of its square; a half-width one leaves nothing blank. */
export function isHalfBlank(mark: string): boolean {
  return HALF_BLANK.test(mark);
}
