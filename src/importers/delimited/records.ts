/** One field: its words, quotation marks resolved, and where they stand in the text. */
export interface Field {
  text: string;
  range: readonly [start: number, end: number];
  /** Marks inside were doubled: the text does not stand there as it is. */
  isAltered: boolean;
}

export type Record = readonly Field[];

/**
 * Cuts a text into records (RFC 4180; blank lines are none). A mark that is never closed quotes nothing: it and all after it
 * stand for themselves.
 */
export function recordsOf(text: string, separator: string, from = 0, most = Number.POSITIVE_INFINITY): Record[] {
  const records: Record[] = [];
  const ends = new RegExp(`[${separator === '\t' ? '\\t' : separator}\\r\\n]`, 'g');
  let hasQuotes = true;
  let at = from;
  let record: Field[] = [];
  const nextEnd = (start: number): number => {
    ends.lastIndex = start;
    return ends.exec(text)?.index ?? text.length;
  };
  while (at <= text.length && records.length < most) {
    const quoted = hasQuotes && text[at] === '"' ? quotedField(text, at, nextEnd) : undefined;
    if (quoted === 'open') {
      hasQuotes = false;
      continue;
    }
    const end = quoted?.end ?? nextEnd(at);
    record.push(quoted?.field ?? { text: text.slice(at, end), range: [at, end], isAltered: false });
    if (text[end] === separator) {
      at = end + 1;
      continue;
    }
    if (record.length > 1 || record[0]!.text !== '') records.push(record);
    record = [];
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return records;
}

function quotedField(
  text: string,
  start: number,
  nextEnd: (from: number) => number,
): { field: Field; end: number } | 'open' {
  let close = text.indexOf('"', start + 1);
  let isDoubled = false;
  while (close >= 0 && text[close + 1] === '"') {
    isDoubled = true;
    close = text.indexOf('"', close + 2);
  }
  if (close < 0) return 'open';
  const end = nextEnd(close + 1);
  // “"一网通办"专栏” was written by a program that knows no quoting.
  if (text.slice(close + 1, end).trim() !== '') {
    const plainEnd = nextEnd(start);
    return { field: { text: text.slice(start, plainEnd), range: [start, plainEnd], isAltered: false }, end: plainEnd };
  }
  const inner = text.slice(start + 1, close);
  const words = isDoubled ? inner.replaceAll('""', '"') : inner;
  return { field: { text: words, range: [start + 1, close], isAltered: isDoubled }, end };
}
