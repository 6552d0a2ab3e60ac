import { type Level, type Levels, MOST_LEVELS } from '../lists/list.ts';
import type { NumberFormat } from '../lists/number-format.ts';
import { childAt, childrenNamed, isElement, wholeNumber } from '../xml/element.ts';
import type { XmlElement } from '../xml/read-xml.ts';

/** What the styles of a document say that changes what is read. */
export interface OdtStyles {
  lists: ReadonlyMap<string, Levels>;
  /** Numbers of headings outside lists. */
  outline: Levels;
  /** Styles, of paragraphs and of words, whose text is not shown. */
  hidden: ReadonlySet<string>;
  /** Width of a column by its style, in centimetres. */
  widths: ReadonlyMap<string, number>;
}

/** Reads the styles of content.xml and styles.xml; the first that defines a name counts. */
export function readOdtStyles(roots: readonly XmlElement[]): OdtStyles {
  const lists = new Map<string, Levels>();
  const hidden = new Set<string>();
  const widths = new Map<string, number>();
  let outline: Levels = [];
  const groups = roots.flatMap((root) => [
    ...childrenNamed(root, 'office:automatic-styles'),
    ...childrenNamed(root, 'office:styles'),
  ]);
  for (const style of groups.flatMap(({ children }) => children.filter(isElement))) {
    const name = style.attributes['style:name'] ?? '';
    if (style.name === 'text:list-style' && !lists.has(name)) lists.set(name, levelsOf(style));
    else if (style.name === 'text:outline-style') outline = levelsOf(style);
    else if (style.name === 'style:style') {
      if (childAt(style, 'style:text-properties')?.attributes['text:display'] === 'none') hidden.add(name);
      const column = childAt(style, 'style:table-column-properties')?.attributes ?? {};
      const width = centimetres(column['style:column-width'] ?? column['style:rel-column-width']);
      if (width !== undefined) widths.set(name, width);
    }
  }
  return { lists, outline, hidden, widths };
}

const UNITS: Readonly<Record<string, number>> = {
  cm: 1,
  mm: 0.1,
  in: 2.54,
  pt: 2.54 / 72,
  pc: 2.54 / 6,
  px: 2.54 / 96,
};

function centimetres(length: string | undefined): number | undefined {
  const found = /^([\d.]{1,12})(cm|mm|in|pt|pc|px)$/.exec(length ?? '');
  return found ? Number(found[1]) * UNITS[found[2]!]! : undefined;
}

function levelsOf(list: XmlElement): Levels {
  const levels: (Level | undefined)[] = [];
  for (const element of list.children.filter(isElement)) {
    const at = (wholeNumber(element.attributes['text:level']) ?? 0) - 1;
    if (at < 0 || at >= MOST_LEVELS) continue;
    const isNumber = element.name === 'text:list-level-style-number' || element.name === 'text:outline-level-style';
    const format = isNumber ? formatOf(element.attributes['style:num-format'] ?? '') : 'bullet';
    levels[at] = {
      start: wholeNumber(element.attributes['text:start-value']) ?? 1,
      format,
      text: format === 'none' ? '' : textOf(element, at),
      isLegal: false,
      hasGap: followedBy(element) !== 'nothing',
      restart: at,
    };
  }
  return levels;
}

function followedBy(level: XmlElement): string | undefined {
  return childAt(level, 'style:list-level-properties', 'style:list-level-label-alignment')?.attributes[
    'text:label-followed-by'
  ];
}

/** 第%1项; LibreOffice writes it as 第%1%项, others in parts. */
function textOf({ attributes }: XmlElement, at: number): string {
  const whole = attributes['loext:num-list-format'];
  if (whole !== undefined) return whole.replace(/%(10|[1-9])%/g, '%$1');
  const shown = Math.min(at + 1, Math.max(1, wholeNumber(attributes['text:display-levels']) ?? 1));
  const numbers = Array.from({ length: shown }, (_, index) => `%${at + 2 - shown + index}`).join('.');
  return `${attributes['style:num-prefix'] ?? ''}${numbers}${attributes['style:num-suffix'] ?? ''}`;
}

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  '1': 'decimal',
  '01': 'decimal-zero',
  '１': 'full-width',
  一: 'han',
  壹: 'han-legal',
  甲: 'stems',
  子: 'branches',
  '①': 'circled',
  '⑴': 'parenthesised',
  '⒈': 'full-stop',
  '㊀': 'circled-han',
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
};

/** A sample: 1, A, or the first numbers of the series, 一, 二, 三, … */
function formatOf(sample: string): NumberFormat {
  const first = sample.split(/[,，、]/)[0]!.trim();
  if (first === '') return 'none';
  return Object.hasOwn(FORMATS, first) ? FORMATS[first]! : 'decimal';
}
