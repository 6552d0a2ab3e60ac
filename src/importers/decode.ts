import type { Problem } from '../model/document.ts';
import { recogniseBinary } from './file-kind.ts';
import { fileDoubt, fileFault } from './problem.ts';

/** Largest text file that is read, in bytes. The longest published tables are under 1 MB. */
export const MAX_TEXT_BYTES = 20 * 1024 * 1024;

export interface Decoded {
  /** The text without a byte order mark, line ends as they stand; '' when the file was refused. */
  text: string;
  encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';
  problems: readonly Problem[];
}

/** UTF-8 as text without a byte order mark; undefined where the bytes are no UTF-8. */
export type DecodeUtf8 = (bytes: Uint8Array) => string | undefined;

/**
 * Bytes of a text file in any encoding that offices use. Refuses what is no text with an error; throws nothing.
 * `decodeUtf8`: a faster decoder, where the platform has one.
 */
export function decodeText(bytes: Uint8Array, decodeUtf8: DecodeUtf8 = decodeStrictly): Decoded {
  if (bytes.length > MAX_TEXT_BYTES) {
    const size = Math.ceil(bytes.length / (1024 * 1024));
    return refuse(fileFault('import/too-large', { size, limit: MAX_TEXT_BYTES / (1024 * 1024) }));
  }
  const binary = recogniseBinary(bytes);
  if (binary) return refuse(fileFault(binary.id, { format: binary.format }));

  const decoded = decodeUtf16(bytes) ?? decodedUtf8(decodeUtf8(bytes)) ?? decodeDamaged(bytes);
  if (!decoded || isBinary(decoded.text)) return refuse(fileFault('import/binary'));
  if (decoded.text.trim() === '') return refuse(fileFault('import/empty'));
  return decoded;
}

function decodedUtf8(text: string | undefined): Decoded | undefined {
  return text === undefined ? undefined : { text, encoding: 'UTF-8', problems: [] };
}

/** By its mark; without one, by the zero bytes that line ends and digits have in it. */
function decodeUtf16(bytes: Uint8Array): Decoded | undefined {
  const mark = bytes.length < 2 ? 0 : bytes[0]! * 256 + bytes[1]!;
  if (mark === 0xfffe) return decodedUtf16(bytes, 'UTF-16LE');
  if (mark === 0xfeff) return decodedUtf16(bytes, 'UTF-16BE');
  if (!bytes.subarray(0, 4096).includes(0)) return undefined;
  const sample = bytes.subarray(0, 4096);
  for (const encoding of ['UTF-16LE', 'UTF-16BE'] as const) {
    if (shareOfPlainText(new TextDecoder(encoding).decode(sample)) > 0.9) return decodedUtf16(bytes, encoding);
  }
  return undefined;
}

function decodedUtf16(bytes: Uint8Array, encoding: 'UTF-16LE' | 'UTF-16BE'): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  const problems: Problem[] = [fileDoubt('import/encoding', { encoding })];
  if (bytes.length % 2 === 1) problems.push(truncated(text));
  return { text, encoding, problems };
}

/**
 * Not UTF-8, or not wholly: a file in the older national encoding, or one that was cut or damaged. UTF-8 read as GB18030
 * often gives valid nonsense, so the encoding that leaves fewer unreadable characters wins, and UTF-8 a tie.
 */
function decodeDamaged(bytes: Uint8Array): Decoded | undefined {
  const utf8 = withDamage(new TextDecoder('utf-8').decode(bytes), 'UTF-8');
  const gb = withDamage(new TextDecoder('gb18030').decode(bytes), 'GB18030');
  const better = utf8.damage <= TOLERATED && utf8.other > 0 ? utf8 : gb;
  if (better.damage > TOLERATED || (better === gb && shareOfCommonGb(bytes) < 0.5)) return undefined;
  const { text, encoding } = better;
  const problems: Problem[] = [];
  if (encoding !== 'UTF-8') problems.push(fileDoubt('import/encoding', { encoding }));
  const first = text.indexOf(UNREADABLE);
  if (first >= text.length - 2 && first >= 0) problems.push(truncated(text));
  else if (first >= 0) {
    const count = text.split(UNREADABLE).length - 1;
    const range = [first, first + 1] as const;
    problems.push({ id: 'import/damaged', severity: 'warning', data: { count }, place: { pointer: '', range } });
  }
  return { text, encoding, problems };
}

const UNREADABLE = '\ufffd';

/** Largest share of unreadable ones among the characters beyond ASCII. Text in the wrong encoding has far more. */
const TOLERATED = 0.1;

function withDamage(text: string, encoding: 'UTF-8' | 'GB18030') {
  let unreadable = 0;
  let other = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) unreadable += 1;
    else if (code > 0x7f) other += 1;
  }
  // One cut character at the end says nothing about the encoding.
  const cut = text.endsWith(UNREADABLE) && other > 0 ? 1 : 0;
  return { text, encoding, other, damage: (unreadable - cut) / Math.max(1, unreadable + other) };
}

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\u0001-\u0008\u000b\u000e-\u001a\u001c-\u001f\u007f]/g;

/** Zero bytes, or more control characters than a text that somebody tampered with would have. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  CONTROL.lastIndex = 0;
  if (!CONTROL.test(text)) return false;
  const count = text.match(CONTROL)?.length ?? 0;
  return count > 10 && count * 10 > text.length;
}

function shareOfPlainText(text: string): number {
  let plain = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isAscii = (code >= 0x20 && code < 0x7f) || (code >= 0x09 && code <= 0x0d);
    const isChinese =
      (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3000 && code <= 0x303f) || (code >= 0xff00 && code <= 0xffef);
    if (isAscii || isChinese || (code >= 0x2010 && code <= 0x2026)) plain += 1;
  }
  return text.length === 0 ? 0 : plain / text.length;
}

/**
 * Share of characters of GB 2312 level 1 and its punctuation among all beyond ASCII: nine tenths in real texts, a quarter
 * in data that happens to be valid.
 */
function shareOfCommonGb(bytes: Uint8Array): number {
  let all = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    at += 1;
    all += 1;
    if ((bytes[at] ?? 0) >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3))) common += 1;
  }
  return all === 0 ? 1 : common / all;
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function truncated(text: string): Problem {
  const range = [Math.max(0, text.length - 1), text.length] as const;
  return { id: 'import/truncated', severity: 'error', data: {}, place: { pointer: '', range } };
}

function refuse(why: Problem): Decoded {
  return { text: '', encoding: 'UTF-8', problems: [why] };
}
