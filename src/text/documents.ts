import type { PolicyDocument } from '../model/generated/policy-file.ts';
import type { Citation, DocNumber, Table, Task } from '../model/table.ts';
import { stripBlanks } from './blanks.ts';
import { citationKey } from './citations.ts';
import { detached } from './detached.ts';
import { parseDocNumber } from './document-numbers.ts';
import { LEVEL_CHARACTERS } from './level-characters.ts';
import { remembering } from './remembering.ts';

/** A document by number, by title, or by both. */
export type Cited = Pick<Citation, 'title' | 'docNumber'>;

/** A shorter title can stand in a sentence by chance. */
const TELLING_TITLE = 6;

/** A document as a sentence names it: 《title》（number）. */
export function documentName({ title, docNumber }: Cited): string {
  const quoted = title === undefined ? '' : `《${title}》`;
  if (docNumber === undefined) return quoted;
  return quoted === '' ? docNumber.normal : `${quoted}（${docNumber.normal}）`;
}

export function registered(document: PolicyDocument): Cited {
  const docNumber = parseDocNumber(document.number);
  return { title: document.title, ...(docNumber && { docNumber }) };
}

/**
 * How two references stand to each other. A document is its title and its number together: one that gives both in full can
 * only be the same as another with both, and one title under two numbers is a conflict. Where a side gives only one of the
 * two, that one decides.
 */
export type Relation = 'same' | 'otherNumber' | 'otherTitle' | 'other';

export function relationOf(a: Cited, b: Cited): Relation {
  const title = a.title === undefined || b.title === undefined ? undefined : isSameTitle(a.title, b.title);
  const number =
    a.docNumber === undefined || b.docNumber === undefined ? undefined : sameNumber(a.docNumber, b.docNumber);
  if (number === true) return title === false ? 'otherTitle' : 'same';
  if (title !== true) return 'other';
  if (number !== false) return 'same';
  return isOfAnother(a.title!, b.title!) ? 'other' : 'otherNumber';
}

/** What follows the issuer in 临江市人民政府关于…的通知; a body's name is not as long as this. */
const ISSUER = /^.{2,40}?(?=关于)/;

/** A word for a level, in the name of a place. */
const OF_PLACE = new RegExp(`[${LEVEL_CHARACTERS}道]`);

/**
 * Whether two titles that say the same name two bodies as issuers: each level sends a paper of that title down to the next. A name cut
 * short (市政府 for 临江市人民政府) is that of the same body, but not where another place stands within the longer one (临江市新海区人民政府), nor
 * where one forwards what the other issued.
 */
export function isOfAnother(a: string, b: string): boolean {
  if (a === b) return false;
  const [short, long] = [a, b]
    .map((title) => ISSUER.exec(stripBlanks(title))?.[0] ?? '')
    .toSorted((one, other) => one.length - other.length) as [string, string];
  if (short === '') return false;
  if (short.includes('转发') !== long.includes('转发')) return true;
  let at = 0;
  let own = '';
  for (const character of long) {
    if (character === short[at]) at++;
    else if (at > 0) own += character;
  }
  return at < short.length || OF_PLACE.test(own);
}

/** The same document, or one number under another title, which the reader is told of elsewhere. */
export function isSame(a: Cited, b: Cited): boolean {
  const relation = relationOf(a, b);
  return relation === 'same' || relation === 'otherTitle';
}

function isSameTitle(a: string, b: string): boolean {
  if (a === b) return true;
  const others = titleKeys(b);
  return titleKeys(a).some((key) => others.includes(key));
}

/** A word that runs into the code (讲解临财综〔2025〕6号) cannot always be told from it: the shorter code decides. */
function sameNumber(a: DocNumber | undefined, b: DocNumber | undefined): boolean {
  if (a === undefined || b === undefined || a.year !== b.year || a.serial !== b.serial) return false;
  return a.agency.endsWith(b.agency) || b.agency.endsWith(a.agency);
}

/** Titles that are remembered: one document is cited in many tasks. */
const MOST_TITLES = 50;

/** A title may be cited without 中华人民共和国, without its issuer, or by what it promulgates alone. */
export const titleKeys: (title: string) => readonly string[] = remembering(MOST_TITLES, keysOf, detached);

function keysOf(title: string): string[] {
  const plain = stripBlanks(title);
  const forms = [plain];
  if (plain.startsWith('中华人民共和国')) forms.push(plain.slice('中华人民共和国'.length));
  const about = plain.indexOf('关于');
  if (about > 0) forms.push(plain.slice(about));
  const issued = /印发(.+)的通知$/.exec(plain)?.[1]?.replace(/^[〈《<](.+)[〉》>]$/, '$1');
  if (issued !== undefined && issued.length >= TELLING_TITLE) forms.push(issued);
  return forms.map((form) => citationKey({ title: form }));
}

/** Whether a task names the document: as a citation, or by the words of its title outside 《》. */
export function taskCites(task: Task, document: Cited): boolean {
  if (task.citations.some((citation) => isSame(citation, document))) return true;
  if (misnumbered(task, document)) return false;
  const title = stripBlanks(document.title ?? '');
  if (title.length < TELLING_TITLE) return false;
  return [task.title, task.requirement, task.remark].some((text) => stripBlanks(text.value).includes(title));
}

/** The citation in which a task gives the document's title another number. */
export function misnumbered(task: Task, document: Cited): Task['citations'][number] | undefined {
  return task.citations.find((citation) => relationOf(citation, document) === 'otherNumber');
}

export function basisCites(table: Table, document: Cited): boolean {
  return table.basis.some(({ title, docNumber }) =>
    isSame({ ...(title && { title: title.value }), ...(docNumber && { docNumber }) }, document),
  );
}

/** Whether the citation means the table itself or the notice it came with. */
export function isOwn(table: Table, document: Cited): boolean {
  return [table.title, table.noticeTitle].some((own) =>
    isSame({ ...(own && { title: own.value }), ...(table.docNumber && { docNumber: table.docNumber }) }, document),
  );
}
