/** A scalar that the fast reader understood; undefined in its place means: leave it to the full reader. */
export interface Scalar {
  value: string | number | boolean | null;
  /** Offset after the closing quotation mark. */
  end: number;
  hasEscapes: boolean;
}

const WORDS: Readonly<Record<string, boolean | null>> = {
  null: null,
  Null: null,
  NULL: null,
  '~': null,
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
};

const FLOAT = /^[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/;

/** Signs that cannot open a plain scalar, or seldom do so innocently. */
const OPENERS = '-?:,[]{}#&*!|>\'"%@`+.<= ';

/** Whether a plain scalar may begin with this character and needs no second look. */
export function opensPlain(code: number): boolean {
  return code > 0x7f || !OPENERS.includes(String.fromCharCode(code));
}

/** Value of a plain scalar by the core schema of YAML 1.2 (10.3.2). Undefined for numbers other than plain integers. */
export function resolvePlain(text: string): string | number | boolean | null | undefined {
  const first = text.charCodeAt(0);
  if (first > 0x7f) return text;
  if (first >= 0x30 && first <= 0x39) {
    if (!FLOAT.test(text)) return text.startsWith('0x') || text.startsWith('0o') ? undefined : text;
    const isInteger = text.length <= 15 && !/[.eE]/.test(text);
    return isInteger ? Number(text) : undefined;
  }
  if (text.length > 5) return text;
  const word = Object.hasOwn(WORDS, text) ? WORDS[text] : undefined;
  return word === undefined ? text : word;
}

/** A quoted scalar that opens at `at` and closes on the same line, before `limit`. */
export function readQuoted(text: string, at: number, limit: number): Scalar | undefined {
  return text[at] === '"' ? readDoubleQuoted(text, at, limit) : readSingleQuoted(text, at, limit);
}

function readSingleQuoted(text: string, at: number, limit: number): Scalar | undefined {
  let close = text.indexOf("'", at + 1);
  let hasEscapes = false;
  while (close !== -1 && close < limit && text[close + 1] === "'") {
    hasEscapes = true;
    close = text.indexOf("'", close + 2);
  }
  if (close === -1 || close >= limit) return undefined;
  const raw = text.slice(at + 1, close);
  return { value: hasEscapes ? raw.replaceAll("''", "'") : raw, end: close + 1, hasEscapes };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

function readDoubleQuoted(text: string, at: number, limit: number): Scalar | undefined {
  const parts: string[] = [];
  let from = at + 1;
  let place = from;
  for (; place < limit; place += 1) {
    const code = text.charCodeAt(place);
    if (code === 0x22) {
      const last = text.slice(from, place);
      const hasEscapes = parts.length > 0;
      return { value: hasEscapes ? parts.join('') + last : last, end: place + 1, hasEscapes };
    }
    if (code !== 0x5c) continue;
    const letter = text[place + 1] ?? '';
    const digits = text.slice(place + 2, place + 6);
    const escaped = letter === 'u' ? readCodeUnit(digits) : ESCAPES[letter];
    if (escaped === undefined) return undefined;
    parts.push(text.slice(from, place), escaped);
    place += letter === 'u' ? 5 : 1;
    from = place + 1;
  }
  return undefined;
}

function readCodeUnit(digits: string): string | undefined {
  return /^[0-9a-fA-F]{4}$/.test(digits) ? String.fromCharCode(Number.parseInt(digits, 16)) : undefined;
}
