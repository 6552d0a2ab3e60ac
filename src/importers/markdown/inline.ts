import { TRACES, withoutTraces } from '../../text/blanks.ts';

/** The words of a stretch of Markdown, and where they stand in the file. */
export interface InlineText {
  text: string;
  /** Stretches of `text` that the file holds character by character. */
  runs: readonly { at: number; range: readonly [start: number, end: number] }[];
  isBold: boolean;
  /** The level of a heading. */
  heading: number;
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  middot: '·',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  times: '×',
  zwnj: '',
  zwj: '',
};
const TAGS =
  'b|strong|i|em|u|s|del|span|font|p|div|center|sup|sub|small|big|a|img|h[1-6]|td|th|tr|table|tbody|thead|ins|mark';
const TOKEN = new RegExp(
  `<br\\s{0,9}/?>|</?(?:${TAGS})(?:\\s[^<>]{0,300})?/?>|&(?:#\\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});|\\\\[!-/:-@[-\`{-~]|\\*{2,3}|~~[^~\n]{1,300}~~|[${TRACES}]+|[^<&~\\\\*${TRACES}]+|[\\s\\S]`,
  'gi',
);

/** Takes out what marks up the words; line breaks stay. `offset`: where `source` stands in the file. */
export function inlineText(source: string, offset: number): InlineText {
  const lead = /^\s*(?:#{1,6}\s+|>\s?)*/.exec(source)![0];
  const body = source.slice(lead.length).trimEnd();
  let text = '';
  let isBold = lead.includes('#') || /^\s*(?:\*\*|__(?=\S)|<(?:b|strong|h[1-6])[\s>])/i.test(body);
  // __all of it__, *all of it*
  const marks = /^(__|[*_])(?![\s*_]).*[^\s*_]\1$/s.exec(body)?.[1]?.length ?? 0;
  const [from, to] = [marks, body.length - marks];
  const runs: { at: number; range: readonly [number, number] }[] = [];
  const slanted = slantMarks(body.slice(from, to));
  for (const { 0: token, index } of body.slice(from, to).matchAll(TOKEN)) {
    const at = offset + lead.length + from + index;
    const words = slanted.has(index) ? '' : meaningOf(token);
    if (words === '' || (text === '' && words.trim() === '')) continue;
    // A character that stands for itself is found in the file, even behind its backslash.
    const start = token.startsWith('\\') && words.length === 1 ? at + 1 : at;
    if (words === token || start > at) {
      const last = runs.at(-1);
      if (last && last.range[1] === start && last.at + (last.range[1] - last.range[0]) === text.length) {
        runs[runs.length - 1] = { at: last.at, range: [last.range[0], start + words.length] };
      } else runs.push({ at: text.length, range: [start, start + words.length] });
    }
    text += words;
  }
  if (text === '') isBold = false;
  const heading = /#{1,6}/.exec(lead)?.[0].length ?? 0;
  return { text: text.trimEnd(), runs, isBold, heading };
}

const STAR = /(?<![*\\])\*(?!\*)/g;
const OPEN = /(?:^|[\s\p{P}\p{S}])\*(?=\S)|\*(?=[^\s\p{P}\p{S}])/uy;
const CLOSE = /\*(?:$|(?=[\s\p{P}\p{S}]))|[^\s\p{P}\p{S}]\*/uy;

/** Where single stars begin and end slanted words: as CommonMark tells them from a star that marks a unit, 县水利局*、县财政局*. */
function slantMarks(text: string): ReadonlySet<number> {
  const marks = new Set<number>();
  let open: number | undefined;
  for (const { index } of text.matchAll(STAR)) {
    if (open !== undefined && !/\s/.test(text[index - 1]!) && isAt(CLOSE, text, index)) {
      marks.add(open).add(index);
      open = undefined;
    } else if (isAt(OPEN, text, index)) open = index;
  }
  return marks;
}

/** From the star itself, or from what stands in front of it. */
function isAt(form: RegExp, text: string, star: number): boolean {
  return [star, star - 1].some((at) => {
    if (at < 0) return false;
    form.lastIndex = at;
    const found = form.exec(text);
    return found !== null && at + found[0].indexOf('*') === star;
  });
}

function meaningOf(token: string): string {
  if (/^<br/i.test(token)) return '\n';
  if (/^<\/?[a-z]/i.test(token) && token.endsWith('>')) return /^<\/(?:p|div)>/i.test(token) ? '\n' : '';
  // ~~struck out~~ is no longer said.
  if (/^(?:\*{2,3}|~~.+~~)$/.test(token) || withoutTraces(token) === '') return '';
  if (token.length > 1 && token.startsWith('\\')) return token.slice(1);
  if (token.length > 2 && token.startsWith('&')) return characterOf(token.slice(1, -1)) ?? token;
  return token;
}

function characterOf(entity: string): string | undefined {
  if (!entity.startsWith('#')) return ENTITIES[entity.toLowerCase()];
  const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : undefined;
}
