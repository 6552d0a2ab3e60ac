import { type Decoded, decodeText } from './decode.ts';

/** The bytes of a text in the encoding and with the mark that a file has; undefined where they cannot be had exactly. */
export function encodeLike(text: string, before: Uint8Array): Uint8Array | undefined {
  const decoded = decodeText(before);
  const encode = encoderFor(decoded, before);
  // A file with damaged bytes would lose them: what is not touched has to stay as it is.
  const again = encode(decoded.text);
  if (!again || !isEqual(again, before)) return undefined;
  return encode(text);
}

type Encode = (text: string) => Uint8Array | undefined;

function encoderFor({ encoding }: Decoded, before: Uint8Array): Encode {
  if (encoding === 'GB18030') return encodeGb;
  if (encoding === 'UTF-8') {
    const hasMark = before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf;
    return (text) => new TextEncoder().encode(hasMark ? `\ufeff${text}` : text);
  }
  const isBig = encoding === 'UTF-16BE';
  const mark = (before[0]! << 8) | before[1]!;
  return (text) => encodeUtf16(mark === 0xfeff || mark === 0xfffe ? `\ufeff${text}` : text, isBig);
}

function encodeUtf16(text: string, isBig: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !isBig);
  return bytes;
}

let table: ReadonlyMap<number, number> | undefined;

/** Characters of one and two bytes: what offices write. Others are refused, not guessed. */
function encodeGb(text: string): Uint8Array | undefined {
  table ??= twoByteCharacters();
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      bytes.push(code);
      continue;
    }
    const pair = table.get(code);
    if (pair === undefined) return undefined;
    bytes.push(pair >> 8, pair & 0xff);
  }
  return Uint8Array.from(bytes);
}

/** What each pair of bytes stands for, read backwards: there is no other encoder at hand. */
function twoByteCharacters(): Map<number, number> {
  const pairs = new Map<number, number>();
  const decoder = new TextDecoder('gb18030');
  const bytes = new Uint8Array(2);
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      bytes[0] = lead;
      bytes[1] = trail;
      const character = decoder.decode(bytes);
      const code = character.charCodeAt(0);
      if (character.length === 1 && code !== 0xfffd && !pairs.has(code)) pairs.set(code, (lead << 8) | trail);
    }
  }
  return pairs;
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
