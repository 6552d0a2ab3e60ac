import type { Place } from '../../model/location.ts';

/** How a value is written in the file. */
export const STYLE = {
  /** The text at the range is the value. */
  plain: 0,
  /** Between quotation marks, without escapes. */
  quoted: 1,
  /** Escapes, several lines, numbers in odd forms, aliases. */
  altered: 2,
  /** Nothing stands after the key. */
  empty: 3,
  /** [a, b] or { a: b }. */
  flow: 4,
  /** A collection by indentation. */
  block: 5,
} as const;

export type Style = (typeof STYLE)[keyof typeof STYLE];

/**
 * Where every value of a document stands, as a tree in document order kept in parallel arrays: building it costs next to
 * nothing, and most runs ask for few places. Node 0 is the root; the nodes under node n are n + 1 up to after[n] - 1.
 */
export interface Spans {
  /** Key in a mapping, position in a sequence. */
  keys: (string | number)[];
  keyStart: number[];
  keyEnd: number[];
  start: number[];
  end: number[];
  style: Style[];
  after: number[];
}

export function createSpans(): Spans {
  return { keys: [], keyStart: [], keyEnd: [], start: [], end: [], style: [], after: [] };
}

/** Opens a node; what is opened before it is closed lies under it. */
export function openSpan(spans: Spans, key: string | number, keyStart: number, keyEnd: number): number {
  const id = spans.keys.length;
  spans.keys.push(key);
  spans.keyStart.push(keyStart);
  spans.keyEnd.push(keyEnd);
  spans.start.push(keyEnd);
  spans.end.push(keyEnd);
  spans.style.push(STYLE.empty);
  spans.after.push(id + 1);
  return id;
}

export function closeSpan(spans: Spans, id: number, start: number, end: number, style: Style): void {
  spans.start[id] = start;
  spans.end[id] = end;
  spans.style[id] = style;
  spans.after[id] = spans.keys.length;
}

const ABSENT = -1;

/** Entries that are looked through one by one before an index of all is made. */
const MOST_WALKED = 16;

/** How a value stands in the file, for those who change it. */
export interface Written {
  key: readonly [start: number, end: number];
  range: readonly [start: number, end: number];
  style: Style;
  /** Where the last thing in it ends. */
  lastEnd(): number;
  /** Keys or positions of what it holds. */
  children(): readonly string[];
  /** It stands in [ ] or { }. */
  isInBrackets: boolean;
}

/** Finds places by JSON pointer: the value itself, or what stands for the nearest value around it. */
export class PlaceFinder {
  readonly #spans: Spans;
  readonly #children = new Map<number, Map<string, number>>();
  readonly #holders = new Map<string, number>();

  constructor(spans: Spans) {
    this.#spans = spans;
  }

  placeOf(pointer: string): Place {
    const found = this.#find(pointer);
    return this.#place(found.id, found.pointer);
  }

  /** The place of the key itself; of the value where it has no key. */
  placeOfKey(pointer: string): Place {
    const { id, pointer: reached } = this.#find(pointer);
    const range = [this.#spans.keyStart[id]!, this.#spans.keyEnd[id]!] as const;
    return range[1] > range[0] ? { pointer: reached, range } : this.#place(id, reached);
  }

  /** How the value at exactly this pointer is written; undefined where nothing stands there. */
  writtenAt(pointer: string): Written | undefined {
    const id = this.#idAt(pointer);
    if (id === ABSENT) return undefined;
    const { keyStart, keyEnd, start, end, style } = this.#spans;
    return {
      key: [keyStart[id]!, keyEnd[id]!],
      range: [start[id]!, end[id]!],
      style: style[id]!,
      lastEnd: () => this.#lastEnd(id),
      children: () => this.#keysOf(id),
      isInBrackets: this.#isInBrackets(pointer),
    };
  }

  /** The end of a block is that of the last thing in it; the library counts blank lines behind it. */
  #lastEnd(id: number): number {
    const { keyEnd, start, end, style, after } = this.#spans;
    let last = start[id]!;
    for (let inner = id; inner < after[id]!; inner += 1) {
      if (style[inner] !== STYLE.block) last = Math.max(last, end[inner]!, keyEnd[inner]!);
    }
    return last;
  }

  #keysOf(id: number): readonly string[] {
    const { after, keys } = this.#spans;
    const children: string[] = [];
    for (let child = id + 1; child < after[id]!; child = after[child]!) children.push(String(keys[child]));
    return children;
  }

  #isInBrackets(pointer: string): boolean {
    for (let cut = pointer.lastIndexOf('/'); cut >= 0; cut = pointer.lastIndexOf('/', cut - 1)) {
      const holder = this.#idAt(pointer.slice(0, cut));
      if (this.#spans.style[holder] === STYLE.flow) return true;
      if (cut === 0) break;
    }
    return false;
  }

  #find(pointer: string): { id: number; pointer: string } {
    for (let reached = pointer; reached !== ''; reached = reached.slice(0, reached.lastIndexOf('/'))) {
      const id = this.#idAt(reached);
      if (id !== ABSENT) return { id, pointer: reached };
    }
    return { id: 0, pointer: '' };
  }

  #idAt(pointer: string): number {
    if (pointer === '') return 0;
    const slash = pointer.lastIndexOf('/');
    const holder = this.#holderAt(pointer.slice(0, slash));
    if (holder === ABSENT) return ABSENT;
    const segment = pointer.slice(slash + 1);
    const key = segment.includes('~') ? segment.replaceAll('~1', '/').replaceAll('~0', '~') : segment;
    return this.#childAt(holder, key);
  }

  /** Pointers share their beginnings, so those are kept; whole pointers would take more memory than the table. */
  #holderAt(pointer: string): number {
    let id = this.#holders.get(pointer);
    if (id === undefined) {
      id = this.#idAt(pointer);
      this.#holders.set(pointer, id);
    }
    return id;
  }

  #childAt(id: number, key: string): number {
    const { after, keys } = this.#spans;
    const end = after[id]!;
    let child = id + 1;
    for (let passed = 0; child < end && passed < MOST_WALKED; passed += 1) {
      if (String(keys[child]) === key) return child;
      child = after[child]!;
    }
    return child < end ? (this.#manyChildrenOf(id).get(key) ?? ABSENT) : ABSENT;
  }

  #manyChildrenOf(id: number): Map<string, number> {
    let children = this.#children.get(id);
    if (!children) {
      children = new Map();
      const { after, keys } = this.#spans;
      for (let child = id + 1; child < after[id]!; child = after[child]!) children.set(String(keys[child]), child);
      this.#children.set(id, children);
    }
    return children;
  }

  #place(id: number, pointer: string): Place {
    const { start, end, style, keyStart, keyEnd } = this.#spans;
    const from = start[id]!;
    const to = end[id]!;
    switch (style[id]) {
      case STYLE.plain:
        return { pointer, range: [from, to], isVerbatim: true };
      case STYLE.quoted:
        // Nothing can be marked between two quotation marks that touch.
        if (to - from > 2) return { pointer, range: [from + 1, to - 1], isVerbatim: true };
        return { pointer, range: [from, to] };
      case STYLE.empty:
        return { pointer, range: keyEnd[id]! > keyStart[id]! ? [keyStart[id]!, keyEnd[id]!] : [from, to] };
      case STYLE.block:
        return { pointer, range: this.#headOf(id) };
      default:
        return { pointer, range: [from, to] };
    }
  }

  /** A block may run over pages; people recognise it by its title, or its first key. */
  #headOf(id: number): readonly [number, number] {
    const { keys, keyStart, keyEnd, start } = this.#spans;
    const title = Math.max(this.#childAt(id, 'title'), this.#childAt(id, 'heading'));
    const titlePlace = title === ABSENT ? undefined : this.#place(title, '').range;
    if (titlePlace) return titlePlace;
    const first = id + 1;
    if (typeof keys[first] === 'string') return [keyStart[first]!, keyEnd[first]!];
    return keyEnd[id]! > keyStart[id]! ? [keyStart[id]!, keyEnd[id]!] : [start[id]!, start[id]! + 1];
  }
}
