import type { PolicyDocument } from '../../src/model/generated/policy-file.ts';
import type { Citation, DocNumber, Table, Task } from '../../src/model/table.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import { citationKey } from '../../src/text/citations.ts';
import { parseDocNumber } from '../../src/text/document-numbers.ts';

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

/** The same document: by number, or by title where either is cited without its number or the numbers agree. */
export function isSame(a: Cited, b: Cited): boolean {
  if (sameNumber(a.docNumber, b.docNumber)) return true;
  if (a.title === undefined || b.title === undefined) return false;
  const others = titleKeys(b.title);
  return titleKeys(a.title).some((key) => others.includes(key));
}

/** A word that runs into the code (讲解临财综〔2025〕6号) cannot always be told from it: the shorter code decides. */
function sameNumber(a: DocNumber | undefined, b: DocNumber | undefined): boolean {
  if (a === undefined || b === undefined || a.year !== b.year || a.serial !== b.serial) return false;
  return a.agency.endsWith(b.agency) || b.agency.endsWith(a.agency);
}

/** A title may be cited without 中华人民共和国, without its issuer, or by what it promulgates alone. */
export function titleKeys(title: string): string[] {
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
  const title = stripBlanks(document.title ?? '');
  if (title.length < TELLING_TITLE) return false;
  return [task.title, task.requirement, task.remark].some((text) => stripBlanks(text.value).includes(title));
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
