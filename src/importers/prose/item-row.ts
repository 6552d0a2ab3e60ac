import type { GridCell, GridRow } from '../grid/grid.ts';
import type { Entry } from './entries.ts';
import { joined, part, type Stretch } from './stretch.ts';

export const HEADINGS = ['序号', '工作任务', '工作要求', '责任分工', '责任分工明细', '完成情况'] as const;

export const HEADER: GridRow = {
  cells: HEADINGS.map((text, column) => ({ text, column, columnSpan: 1, rowSpan: 1 })),
};

/** What is longer is no title. */
const LONGEST_TITLE = 60;

/** One task: its number, its first sentence, what else it demands, and who does it. */
export function itemRow(entries: readonly Entry[]): GridRow {
  const [first, ...others] = withoutDemandName(entries).map(withoutDuties);
  const rest = others.filter(({ text }) => text !== '');
  const { number, title, demand } = firstLine(first!, entries[0]!.wordsAt, rest.length > 0);
  const demands = [...demand, ...rest];
  const own = entries.flatMap(({ line, groups }) => groups.map(({ span }) => part(line, ...span)));
  const duties = [...own, ...entries.flatMap(({ held }) => held ?? [])];
  const shares = sharesOf(entries);
  const level = entries[0]!.style;
  return {
    ...(level && { level }),
    cells: [
      ...(number ? [cell(number, 0)] : []),
      ...(title ? [cell(title, 1)] : []),
      ...(demands.length > 0 ? [cell(joined(demands), 2)] : []),
      ...(duties.length > 0 ? [cell(joined(duties), 3)] : []),
      ...(shares ? [cell(shares, 4)] : []),
      ...(entries[0]!.tick ? [cell(entries[0]!.tick, 5)] : []),
    ],
  };
}

/** 工作要求： in front of all that a task demands is the heading of its column; of two fields each keeps its name. */
function withoutDemandName(entries: readonly Entry[]): readonly Pick<Entry, 'line' | 'groups'>[] {
  const named = entries.filter(({ demandAt }) => demandAt !== undefined);
  const [field] = named;
  const first = entries.slice(1).find(({ isDutyLine }) => !isDutyLine);
  if (!field || named.length !== 1 || field !== first) return entries;
  const line = part(field.line, field.demandAt!, field.line.text.length);
  const cut = field.line.text.indexOf(line.text, field.demandAt);
  const groups = field.groups.map((group) => ({
    span: [group.span[0] - cut, group.span[1] - cut] as const,
    cut: [group.cut[0] - cut, group.cut[1] - cut] as const,
  }));
  return entries.map((entry) => (entry === field ? { line, groups } : entry));
}

function firstLine(
  line: Stretch,
  words: number,
  hasMore: boolean,
): { number?: Stretch; title?: Stretch; demand: readonly Stretch[] } {
  const { text } = line;
  const number = words > 0 ? { number: part(line, 0, words) } : {};
  const sentence = /^[^。；\n]{1,60}?[。]/.exec(text.slice(words))?.[0].length ?? 0;
  // A single sentence is the demand itself, and goes without a title.
  if (!hasMore && (sentence === 0 || words + sentence >= text.length))
    return { ...number, demand: [part(line, words, text.length)] };
  const isLineTitle = sentence === 0 && text.length - words <= LONGEST_TITLE;
  const cut = isLineTitle ? text.length : words + sentence;
  return {
    ...number,
    ...(cut > words && { title: part(line, words, cut) }),
    demand: cut < text.length ? [part(line, cut, text.length)] : [],
  };
}

/** The line without the words that say who does it. */
export function withoutDuties({ line, groups }: Pick<Entry, 'line' | 'groups'>): Stretch {
  const kept: Stretch[] = [];
  let from = 0;
  for (const { cut } of groups) {
    kept.push(part(line, from, cut[0]));
    from = cut[1];
  }
  kept.push(part(line, from, line.text.length));
  // 新建两所。（县教育局负责）。 needs one full stop.
  const isSurplus = (at: number): boolean =>
    /^[。；]$/.test(kept[at]!.text) && (at === 0 || /(?:^|[。；])$/.test(kept[at - 1]!.text));
  const filled = kept.filter(({ text }, at) => text !== '' && !isSurplus(at));
  return filled.length === 0 ? part(line, 0, 0) : joined(filled, '');
}

/** Where several sentences of an item name their own units: which stands with which. */
function sharesOf(entries: readonly Entry[]): Stretch | undefined {
  const shares: string[] = [];
  for (const { line, groups, isDutyLine } of entries) {
    if (isDutyLine) continue;
    let from = 0;
    for (const { span, cut } of groups) {
      const sentence = line.text
        .slice(from, cut[0])
        .replace(/^[\s。；，、]+/, '')
        .trim();
      if (sentence !== '') shares.push(`${sentence}（${line.text.slice(...span)}）`);
      from = cut[1];
    }
  }
  if (shares.length < 2) return undefined;
  const { line } = entries[0]!;
  return { text: shares.join('\n'), ...(line.range && { range: line.range }), ...(line.cell && { cell: line.cell }) };
}

function cell(stretch: Stretch, column: number): GridCell {
  return { ...stretch, column, columnSpan: 1, rowSpan: 1 };
}
