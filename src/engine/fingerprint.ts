import type { Finding } from '../model/finding.ts';
import { stripBlanks } from '../text/blanks.ts';
import { remembering } from '../text/remembering.ts';
import { foldWidths } from '../text/widths.ts';

/** What a finding is recognised by after lines, order and numbers have changed. */
export interface Fingerprint {
  rule: string;
  messageId: string;
  /** The task or section that it stands in, by its words. */
  task?: string;
  parentTask?: string;
  /** The words that it is about. */
  value?: string;
}

/** Longer texts are told apart by their beginning and a checksum. */
const LONGEST = 60;

export function fingerprint(finding: Finding): Fingerprint {
  const task = nameKey(finding.subject ?? '');
  const parentTask = nameKey(finding.parentSubject ?? '');
  const value = wordsOf(finding.about ?? []).join(' | ');
  return {
    rule: finding.rule,
    messageId: finding.messageId,
    ...(task !== '' && { task: shortened(task) }),
    ...(parentTask !== '' && { parentTask: shortened(parentTask) }),
    ...(value !== '' && { value: shortened(value) }),
  };
}

/** One string for a finding, its file included. */
export function fingerprintOf(finding: Finding): string {
  return fingerprintKey(finding.path, fingerprint(finding));
}

export function fingerprintKey(path: string, { rule, messageId, task, parentTask, value }: Fingerprint): string {
  return JSON.stringify([path, rule, messageId, task ?? '', parentTask ?? '', value ?? '']);
}

const NUMBERING =
  /^(?:第?[〇零一二三四五六七八九十百\d]{1,6}[章节、.．项条]|[(（][〇零一二三四五六七八九十\d]{1,4}[)）])/;

/** Several findings of a table stand in one row, or speak of one above. */
const MOST_NAMES = 100;

/** A title or heading without number, blanks and marks. */
const nameKey = remembering(MOST_NAMES, (text: string): string => {
  const plain = foldWidths(stripBlanks(text)).replace(NUMBERING, '');
  return plain.replace(/[\p{P}\p{S}]+/gu, '');
});

/** What is declared, in an order that does not depend on the text; pure numbering moves with every insertion. */
function wordsOf(about: readonly string[]): string[] {
  const plain = about.map((words) => foldWidths(stripBlanks(words)));
  return plain.filter((words) => !isNumbering(words)).toSorted(byCodeUnit);
}

function isNumbering(plain: string): boolean {
  return /^[〇零一二三四五六七八九十百\d、.．()（）–—~-]*$/.test(plain);
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${[...text].slice(0, LONGEST - 12).join('')}…${checksum(text)}`;
}

/** FNV-1a over UTF-16 units, as eight hexadecimal digits. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
