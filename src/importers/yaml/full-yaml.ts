import type { Document, Node, ParsedNode, YAMLError } from 'yaml';
import { unwatched, type Work } from '../../model/work.ts';
import { closeBlockScalar } from './block-scalars.ts';
import { colonOf } from './key-lines.ts';
import type { RawDocument } from './plain-yaml.ts';
import { closeSpan, createSpans, openSpan, STYLE, type Spans, type Style } from './spans.ts';

/** What the library says about a text, with our own limits. */
export interface YamlFault {
  code: string;
  message: string;
  start: number;
  end: number;
  /** Where a repeated key stood first. */
  first?: number;
}

export interface FullDocument extends RawDocument {
  faults: readonly YamlFault[];
}

/** Deeper than any table; far from where the library would run out of stack. */
export const MAX_DEPTH = 100;

/** Characters that the library gets to read, thirty long tables: its time grows faster than the text where that is hostile. */
export const MAX_LENGTH = 500_000;

/** Values that aliases may add to a document. */
export const MAX_ALIASED = 10_000;

/** Reads any YAML with the full library, which is loaded only here: it costs more than the rest of a run. */
export async function readFullYaml(text: string, work: Work = unwatched): Promise<FullDocument[]> {
  const yaml = await import('yaml');
  return work(() => documentsOf(text, yaml));
}

function documentsOf(text: string, yaml: Yaml): FullDocument[] {
  if (text.length > MAX_LENGTH) return [broken('TOO_LONG', 0)];
  const parser = new yaml.Parser();
  const composer = new yaml.Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const tokens = [];
  // Composing is recursive, so depth is measured on the parser's own stack before.
  for (const lexeme of new yaml.Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > MAX_DEPTH) return [broken('TOO_DEEP', parser.offset)];
  }
  for (const token of parser.end()) tokens.push(token);
  return Array.from(composer.compose(tokens, true, text.length), (document) => convert(document, text, yaml));
}

type Yaml = typeof import('yaml');

function broken(code: string, at: number): FullDocument {
  const spans = createSpans();
  openSpan(spans, '', 0, 0);
  return { data: undefined, spans, faults: [{ code, message: '', start: at, end: at + 1 }] };
}

/** Far more than people are shown; each may be looked up in the whole document. */
const MOST_FAULTS = 50;

function convert(document: Document.Parsed | Document, text: string, yaml: Yaml): FullDocument {
  // A tag that is not known is only a warning to the library, but the text behind it changes its meaning.
  const warnings = document.warnings.filter((warning) => warning.code === 'TAG_RESOLVE_FAILED');
  const errors = [...document.errors, ...warnings].toSorted((one, other) => one.pos[0] - other.pos[0]);
  const faults = errors.slice(0, MOST_FAULTS).map((error) => toFault(error, document, yaml));
  const spans = createSpans();
  const conversion: Conversion = { text, yaml, spans, faults, known: new Map(), aliased: 0 };
  const root = openSpan(spans, '', 0, 0);
  const data = faults.length > 0 ? undefined : convertNode(document.contents, root, conversion);
  return { data, spans, faults };
}

function toFault(error: YAMLError, document: Document.Parsed | Document, yaml: Yaml): YamlFault {
  const { code, message } = error;
  const [start, end] = error.pos;
  if (message.startsWith('Missing closing')) return { code, message, ...openingQuote(start, document, yaml) };
  if (message.includes('end with a')) return { code, message, ...openingBracket(start, document, yaml) };
  return { code, message, start, end };
}

/** The library marks where the mark is missing, often the end of the file; people look for where it was opened. */
function openingQuote(at: number, document: Document.Parsed | Document, yaml: Yaml) {
  let found = { start: at, end: at + 1 };
  yaml.visit(document, {
    Scalar(_, scalar) {
      const isQuoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE';
      if (!isQuoted || !scalar.range || scalar.range[0] > at || scalar.range[1] < at) return undefined;
      found = { start: scalar.range[0], end: scalar.range[0] + 1 };
      return yaml.visit.BREAK;
    },
  });
  return found;
}

function openingBracket(at: number, document: Document.Parsed | Document, yaml: Yaml) {
  let found = { start: at, end: at + 1 };
  yaml.visit(document, {
    Collection(_, collection) {
      // The last one that opens before the fault and reaches it is the one that lacks its end.
      if (!collection.flow || !collection.range || collection.range[0] >= at || collection.range[1] < at) return;
      found = { start: collection.range[0], end: collection.range[0] + 1 };
    },
  });
  return found;
}

interface Conversion {
  text: string;
  yaml: Yaml;
  spans: Spans;
  faults: YamlFault[];
  /** Values by anchor, with the number of values in them; undefined inside the anchored value itself. */
  known: Map<string, { data: unknown; size: number } | undefined>;
  aliased: number;
}

function convertNode(node: Node | null, id: number, conversion: Conversion): unknown {
  const { yaml, spans, text } = conversion;
  if (!node?.range) return null;
  const [start, end] = node.range;
  if (yaml.isAlias(node)) {
    closeSpan(spans, id, start, end, STYLE.altered);
    return resolveAlias(node.source, start, end, conversion);
  }
  const anchor = 'anchor' in node ? node.anchor : undefined;
  if (anchor !== undefined) conversion.known.set(anchor, undefined);
  const aliasedBefore = conversion.aliased;
  let data: unknown;
  let style: Style = STYLE.block;
  if (yaml.isScalar(node)) {
    data = node.value;
    style = styleOf(text.slice(start, end), data);
    if (node.type === 'PLAIN') findSwallowedKeys(start, end, conversion);
  } else if (yaml.isCollection(node)) {
    if (node.flow) style = STYLE.flow;
    data = yaml.isMap(node) ? convertMap(node, conversion) : convertSequence(node, conversion);
  }
  const isBlockScalar = yaml.isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
  if (isBlockScalar) closeBlockScalar(spans, id, text, start, end, String(data));
  else closeSpan(spans, id, start, end, style);
  if (anchor !== undefined)
    conversion.known.set(anchor, { data, size: spans.keys.length - id + conversion.aliased - aliasedBefore });
  return data;
}

/** `lead：区财政局` on a line of its own would silently go on with the text before it. */
function findSwallowedKeys(start: number, end: number, { text, faults }: Conversion): void {
  for (let line = text.indexOf('\n', start); line !== -1 && line < end; line = text.indexOf('\n', line + 1)) {
    const colon = colonOf(text, line + 1, end);
    if (colon) faults.push({ code: 'SWALLOWED_KEY', message: '', start: colon[0], end: colon[1] });
  }
}

function convertMap(map: { items: readonly unknown[] }, conversion: Conversion): Record<string, unknown> {
  const { yaml, spans, text, faults } = conversion;
  const data: Record<string, unknown> = {};
  const firsts = new Map<string, number>();
  for (const pair of map.items) {
    if (!yaml.isPair<ParsedNode, ParsedNode | null>(pair)) continue;
    const [start, end] = pair.key.range;
    const key = yaml.isScalar(pair.key) ? String(pair.key.value) : text.slice(start, end);
    // The library compares each key with all before it, which takes hours for a hostile file.
    const first = firsts.get(key);
    if (first !== undefined) faults.push({ code: 'DUPLICATE_KEY', message: '', start, end, first });
    firsts.set(key, first ?? start);
    const value = convertNode(pair.value, openSpan(spans, key, start, end), conversion);
    // Plain assignment would set the prototype for one certain key.
    Object.defineProperty(data, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return data;
}

function convertSequence(sequence: { items: readonly unknown[] }, conversion: Conversion): unknown[] {
  return sequence.items.map((item, index) => {
    const node = conversion.yaml.isNode(item) ? item : null;
    const at = node?.range?.[0] ?? 0;
    return convertNode(node, openSpan(conversion.spans, index, at, at), conversion);
  });
}

/** An alias stands for the value of its anchor: shared, and counted, because a few aliases can stand for millions. */
function resolveAlias(anchor: string, start: number, end: number, conversion: Conversion): unknown {
  const { known, faults } = conversion;
  const target = known.get(anchor);
  conversion.aliased += target?.size ?? 0;
  if (target && conversion.aliased <= MAX_ALIASED) return target.data;
  faults.push({ code: known.has(anchor) ? 'ALIAS_LIMIT' : 'UNKNOWN_ALIAS', message: '', start, end });
  return null;
}

function styleOf(source: string, value: unknown): Style {
  if (source === '') return STYLE.empty;
  if (source === String(value)) return STYLE.plain;
  const isQuoted = /^["']/.test(source) && source.length > 1;
  return isQuoted && source.slice(1, -1) === value ? STYLE.quoted : STYLE.altered;
}
