import { gunzipSync, inflateSync } from 'node:zlib';

/** Header of a gzip file without name and time (RFC 1952, 2.3). */
const HEADER = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];

/** Unpacks a part of a zip container by zlib, which checks size and checksum too when the part is dressed as a gzip file. */
export function unpackWithZlib(
  packed: Uint8Array,
  { size, crc }: { size: number; crc: number },
  most: number,
): Uint8Array | 'damaged' | 'too-large' {
  const dressed = new Uint8Array(HEADER.length + packed.length + 8);
  dressed.set(HEADER);
  dressed.set(packed, HEADER.length);
  const tail = new DataView(dressed.buffer, HEADER.length + packed.length);
  tail.setUint32(0, crc, true);
  tail.setUint32(4, size, true);
  try {
    const whole = gunzipSync(dressed, { maxOutputLength: Math.max(1, most) });
    return whole.length === size ? whole : 'damaged';
  } catch (error) {
    return isTooLarge(error) ? 'too-large' : 'damaged';
  }
}

/** Unpacks a zlib stream (RFC 1950) by zlib, at most `most` bytes of it. */
export function inflateWithZlib(packed: Uint8Array, most: number): Uint8Array | 'damaged' | 'too-large' {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    return isTooLarge(error) ? 'too-large' : 'damaged';
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
