import type { Paragraph } from '../grid/grid.ts';
import { isMetadata } from '../notice/metadata.ts';

/** --- and --- around lines of names and values, in front of everything else: for programs, and no part of the document. */
const BLOCK = /^\uFEFF?---[^\S\n]*\r?\n((?:[^\n]*\n){1,60}?)(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/;
const ENTRY = /^([\p{L}\p{N}_-]+)[^\S\n]*[:：]/u;
/** Values on further lines, items of a list, remarks. */
const REST = /^(?:\s|-\s|#|\r?$)/;

/** What our own table files call it, as a page says it. */
const NAMES = new Map([
  ['docNumber', '发文字号'],
  ['date', '成文日期'],
  ['issuer', '发文机关'],
]);

/** The text with such lines blanked, and what they say of the document. */
export function frontMatter(text: string): { text: string; lines: Paragraph[] } {
  const found = BLOCK.exec(text);
  const inside = found?.[1] ?? '';
  const written = inside.split('\n').slice(0, -1);
  if (!found || !ENTRY.test(written[0]!) || !written.every((line) => ENTRY.test(line) || REST.test(line)))
    return { text, lines: [] };
  let at = found[0].indexOf(inside);
  const lines = written.flatMap((line) => {
    const range = [at, at + line.trimEnd().length] as const;
    at += line.length + 1;
    const said = saidBy(line);
    return said === undefined ? [] : [{ text: said, range }];
  });
  return { text: found[0].replace(/[^\r\n]/g, ' ') + text.slice(found[0].length), lines };
}

/** 文号：…, docNumber: …, title: …; names that nobody knows say how a program shows the document. */
function saidBy(line: string): string | undefined {
  const name = ENTRY.exec(line);
  if (!name) return undefined;
  const value = line
    .slice(name[0].length)
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2');
  if (value === '') return undefined;
  if (name[1] === 'title' || name[1] === '标题') return value;
  const said = `${NAMES.get(name[1]!) ?? name[1]!}：${value}`;
  return isMetadata(said) ? said : undefined;
}
