/** A part of a MIME message that is no container of parts (RFC 2045, 2046). */
export interface MimePart {
  type: string;
  location: string;
  bytes: Uint8Array;
}

/** Containers inside containers. */
const DEEPEST = 5;
const MOST_PARTS = 1000;

/** The parts of a message in their order, decoded. */
export function mimeParts(bytes: Uint8Array): MimePart[] {
  const parts: MimePart[] = [];
  // A character a byte: places in the text are places in the bytes.
  collect(new TextDecoder('latin1').decode(bytes), bytes, parts, 0);
  return parts;
}

function collect(text: string, bytes: Uint8Array, parts: MimePart[], depth: number): void {
  const start = /^\s*/.exec(text)![0].length;
  const end = /\r?\n\r?\n/.exec(text.slice(start));
  if (!end || depth > DEEPEST) return;
  const headers = text.slice(start, start + end.index).replace(/\r?\n[ \t]+/g, ' ');
  const from = start + end.index + end[0].length;
  const header = (name: string): string => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(headers)?.[1]?.trim() ?? '';
  const contentType = header('content-type');
  const type = /^[^;\s]*/.exec(contentType)![0].toLowerCase();
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  if (type.startsWith('multipart/') && boundary) {
    for (const [begin, stop] of stretches(text, boundary[1] ?? boundary[2]!, from)) {
      if (parts.length >= MOST_PARTS) return;
      collect(text.slice(begin, stop), bytes.subarray(begin, stop), parts, depth + 1);
    }
    return;
  }
  const body = bytes.subarray(from);
  parts.push({ type, location: header('content-location'), bytes: decoded(header('content-transfer-encoding'), body) });
}

/** What stands between the lines of a boundary; the last stretch goes on to the end where the closing line is cut off. */
function stretches(text: string, boundary: string, from: number): [begin: number, end: number][] {
  const found: [number, number][] = [];
  const mark = `--${boundary}`;
  let begin = -1;
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + mark.length)) {
    if (at > 0 && text[at - 1] !== '\n') continue;
    if (begin >= 0) found.push([begin, at]);
    const line = text.indexOf('\n', at);
    begin = text.startsWith('--', at + mark.length) || line < 0 ? -1 : line + 1;
    if (begin < 0) return found;
  }
  if (begin >= 0) found.push([begin, text.length]);
  return found;
}

function decoded(encoding: string, body: Uint8Array): Uint8Array {
  if (/^base64$/i.test(encoding)) return fromBase64(body);
  return /^quoted-printable$/i.test(encoding) ? fromQuotedPrintable(body) : body;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function fromBase64(body: Uint8Array): Uint8Array {
  const values = new Int8Array(256).fill(-1);
  for (let at = 0; at < ALPHABET.length; at += 1) values[ALPHABET.charCodeAt(at)] = at;
  const result = new Uint8Array(Math.ceil((body.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (const byte of body) {
    const value = values[byte]!;
    // Line ends and the = behind the last character.
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    result[length] = (held >> bits) & 0xff;
    length += 1;
  }
  return result.subarray(0, length);
}

const EQUALS = 0x3d;

/** =E5 is a byte, = at the end of a line goes on with the next; what is neither stands for itself. */
function fromQuotedPrintable(body: Uint8Array): Uint8Array {
  const result = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at += 1) {
    if (body[at] === EQUALS) {
      const next = String.fromCharCode(...body.subarray(at + 1, at + 3));
      const end = /^(?:\r\n|\n|\r)/.exec(next)?.[0].length;
      if (end !== undefined) {
        at += end;
        continue;
      }
      if (/^[\dA-Fa-f]{2}$/.test(next)) {
        result[length] = Number.parseInt(next, 16);
        length += 1;
        at += 2;
        continue;
      }
    }
    result[length] = body[at]!;
    length += 1;
  }
  return result.subarray(0, length);
}
