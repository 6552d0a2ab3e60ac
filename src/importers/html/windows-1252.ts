/** What the bytes 80 to 9F are in windows-1252 (WHATWG Encoding); five of them are nothing. */
const SPECIAL = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Text in the encoding of western Windows, in which programs save pages whose Chinese is written as references. Decoders of some
 * platforms make control characters of its quotation marks and dashes.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (character) => SPECIAL[character.charCodeAt(0) - 0x80]!);
}

/** Whether an encoding goes by one of the names of windows-1252: browsers take iso-8859-1 and ascii for it too. */
export function isWindows1252(label: string): boolean {
  try {
    return new TextDecoder(label).encoding === 'windows-1252';
  } catch {
    return false;
  }
}
