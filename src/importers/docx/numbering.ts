import { type Counters, countOn, type Level, type ListLabel } from '../lists/list.ts';
import type { NumberFormat } from '../lists/number-format.ts';
import { childAt, childrenNamed, wholeNumber } from '../xml/element.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { isOn, type Styles } from './styles.ts';

export interface Numbering {
  /** Counts one more paragraph of a list; undefined for lists that do not exist. */
  next(numId: number, level: number | undefined, styleId: string | undefined): ListLabel | undefined;
}

type WordLevel = Level & { style?: string };

interface List {
  /** Lists of one abstract list count on together. */
  counters: Counters;
  levels: readonly (WordLevel | undefined)[];
  /** Numbers that this list begins anew with, once. */
  starts: Map<number, number>;
}

const LEVELS = 9;

/** Computes automatic numbers as word processors show them (ISO/IEC 29500-1, 17.9). */
export function readNumberingPart(root: XmlElement | undefined, styles: Styles): Numbering {
  const abstracts = new Map(
    childrenNamed(root, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'], one]),
  );
  const nums = new Map(childrenNamed(root, 'w:num').map((one) => [wholeNumber(one.attributes['w:numId']), one]));
  const counters = new Map<XmlElement, Counters>();
  const lists = new Map<number, List | undefined>();

  function abstractOf(numId: number, isLinked = false): XmlElement | undefined {
    const abstract = abstracts.get(childAt(nums.get(numId), 'w:abstractNumId')?.attributes['w:val']);
    const link = childAt(abstract, 'w:numStyleLink')?.attributes['w:val'];
    if (link === undefined || isLinked) return abstract;
    const linked = styles.factsOf(link).numId;
    return linked === undefined ? abstract : abstractOf(linked, true);
  }

  function listOf(numId: number): List | undefined {
    if (lists.has(numId)) return lists.get(numId);
    const abstract = abstractOf(numId);
    const list = abstract && createList(abstract, nums.get(numId), counters);
    lists.set(numId, list);
    return list;
  }

  return {
    next(numId, given, styleId) {
      const list = numId === 0 ? undefined : listOf(numId);
      if (!list) return undefined;
      const bound = list.levels.findIndex((level) => level?.style !== undefined && level.style === styleId);
      return advance(list, Math.min(LEVELS - 1, Math.max(0, given ?? Math.max(0, bound))));
    },
  };
}

function createList(abstract: XmlElement, num: XmlElement | undefined, shared: Map<XmlElement, Counters>): List {
  const levels: (WordLevel | undefined)[] = [];
  for (const level of childrenNamed(abstract, 'w:lvl')) setLevel(levels, level);
  const starts = new Map<number, number>();
  for (const override of childrenNamed(num, 'w:lvlOverride')) {
    const at = wholeNumber(override.attributes['w:ilvl']) ?? 0;
    const start = wholeNumber(childAt(override, 'w:startOverride')?.attributes['w:val']);
    const level = childAt(override, 'w:lvl');
    if (level) setLevel(levels, level);
    if (start === undefined) continue;
    starts.set(at, start);
    if (levels[at]) levels[at] = { ...levels[at], start };
  }
  const counters = shared.get(abstract) ?? [];
  shared.set(abstract, counters);
  return { counters, levels, starts };
}

function advance({ counters, levels, starts }: List, at: number): ListLabel | undefined {
  const anew = starts.get(at);
  starts.delete(at);
  return countOn(levels, counters, at, anew);
}

function setLevel(levels: (WordLevel | undefined)[], element: XmlElement): void {
  const at = wholeNumber(element.attributes['w:ilvl']) ?? 0;
  if (at < 0 || at >= LEVELS) return;
  const value = (name: string): string | undefined => childAt(element, name)?.attributes['w:val'];
  const legal = childAt(element, 'w:isLgl');
  const style = value('w:pStyle');
  levels[at] = {
    start: wholeNumber(value('w:start')) ?? 0,
    format: formatOf(formatName(element)),
    text: value('w:lvlText') ?? '',
    isLegal: legal !== undefined && isOn(legal.attributes['w:val']),
    hasGap: value('w:suff') !== 'nothing',
    restart: wholeNumber(value('w:lvlRestart')) ?? at,
    ...(style !== undefined && { style }),
  };
}

/** Newer formats stand in an alternative, with an older one beside it. */
function formatName(level: XmlElement): string {
  const plain = childAt(level, 'w:numFmt');
  const other =
    childAt(level, 'mc:AlternateContent', 'mc:Choice', 'w:numFmt') ??
    childAt(level, 'mc:AlternateContent', 'mc:Fallback', 'w:numFmt');
  const { 'w:val': name = 'decimal', 'w:format': custom = '' } = (plain ?? other)?.attributes ?? {};
  // 01, 02, … and 001, 002, … are written out as samples.
  return name === 'custom' && custom.startsWith('01') ? 'decimalZero' : name;
}

const FORMATS: Readonly<Record<string, NumberFormat | 'bullet'>> = {
  bullet: 'bullet',
  none: 'none',
  decimalZero: 'decimal-zero',
  decimalFullWidth: 'full-width',
  decimalFullWidth2: 'full-width',
  chineseCounting: 'han',
  chineseCountingThousand: 'han',
  taiwaneseCounting: 'han',
  taiwaneseCountingThousand: 'han',
  japaneseCounting: 'han',
  ideographDigital: 'han-digits',
  taiwaneseDigital: 'han-digits',
  japaneseDigitalTenThousand: 'han-digits',
  chineseLegalSimplified: 'han-legal',
  ideographLegalTraditional: 'han-legal',
  ideographTraditional: 'stems',
  ideographZodiac: 'branches',
  decimalEnclosedCircle: 'circled',
  decimalEnclosedCircleChinese: 'circled',
  decimalEnclosedParen: 'parenthesised',
  decimalEnclosedFullstop: 'full-stop',
  ideographEnclosedCircle: 'circled-han',
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
};

function formatOf(name: string): NumberFormat | 'bullet' {
  return Object.hasOwn(FORMATS, name) ? FORMATS[name]! : 'decimal';
}
