const PIECE = 256 * 1024;

/** The characters of an XML part, piece by piece: UTF-8, or UTF-16 by its byte order mark (XML 1.0, 4.3.3). */
export function* decodeXml(bytes: Uint8Array): Generator<string> {
  const mark = bytes.length < 2 ? 0 : bytes[0]! * 256 + bytes[1]!;
  if (mark === 0xfffe || mark === 0xfeff) {
    yield new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes);
    return;
  }
  for (let from = 0; from < bytes.length;) {
    let to = Math.min(bytes.length, from + PIECE);
    // A piece ends in front of a character, not inside it.
    while (to < bytes.length && to > from + 1 && (bytes[to]! & 0xc0) === 0x80) to -= 1;
    yield new TextDecoder('utf-8').decode(bytes.subarray(from, to));
    from = to;
  }
}
