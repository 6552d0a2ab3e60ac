/** Why nothing more can be read from an editor: nobody knows any longer where its next message begins. */
export type FrameFault = 'broken-frame' | 'long-message';

/** As much as the largest file that is read. */
const LONGEST_MESSAGE = 64 * 1024 * 1024;
/** Editors write one line or two. */
const LONGEST_HEADER = 4096;
const HEADER_END = '\r\n\r\n';

/**
 * Cuts what comes in pieces into the bodies of messages. The library for the protocol takes what begins like a number for a
 * length, loses its place without a word, and goes through a header that does not end again with every piece.
 */
export function openFrames(): (piece: Buffer) => Generator<Buffer | FrameFault> {
  let begun = Buffer.alloc(0);
  let body: Buffer | undefined;
  let filled = 0;
  return function* (piece) {
    const bytes = begun.length > 0 ? Buffer.concat([begun, piece]) : piece;
    begun = Buffer.alloc(0);
    for (let at = 0; at < bytes.length;) {
      if (!body) {
        const end = bytes.indexOf(HEADER_END, at);
        if ((end < 0 ? bytes.length : end) - at > LONGEST_HEADER) return yield 'broken-frame';
        if (end < 0) {
          begun = Buffer.from(bytes.subarray(at));
          return;
        }
        const length = lengthIn(bytes.toString('latin1', at, end));
        if (length === undefined) return yield 'broken-frame';
        if (length > LONGEST_MESSAGE) return yield 'long-message';
        body = Buffer.allocUnsafeSlow(length);
        filled = 0;
        at = end + HEADER_END.length;
      }
      const taken = bytes.copy(body, filled, at);
      filled += taken;
      at += taken;
      if (filled < body.length) return;
      yield body;
      body = undefined;
    }
  };
}

/** What a header says of the length: once, as digits. */
function lengthIn(header: string): number | undefined {
  const lines = header.split('\r\n');
  if (!lines.every((line) => line.includes(':'))) return undefined;
  const lengths = lines.filter((line) => /^content-length:/i.test(line));
  const digits = lengths.length === 1 ? /^[^:]*: *(\d+) *$/.exec(lengths[0]!) : null;
  return digits ? Number(digits[1]) : undefined;
}

/** Editors send some ten levels; whatever goes through thousands, the library's own complaint among it, overflows the stack. */
const DEEPEST = 500;

/** Whether arrays and objects stand in one another deeper than any editor writes them. */
export function isTooDeep(json: Buffer): boolean {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at];
    if (isString && byte === BACKSLASH) at += 1;
    else if (byte === QUOTE) isString = !isString;
    else if (isString) continue;
    else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) depth -= 1;
  }
  return false;
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
