import { crc32 } from './crc32.ts';

/** Bytes that a part of a container must become: the checksum says whether they are those that were packed. */
export interface Expected {
  size: number;
  crc: number;
}

/** Unpacks deflated bytes, at most `most` of them, whatever size is claimed. */
export type Unpack = (packed: Uint8Array, expected: Expected, most: number) => Uint8Array | 'damaged' | 'too-large';

export function verified(whole: Uint8Array, { size, crc }: Expected): Uint8Array | 'damaged' {
  return whole.length === size && crc32(whole) === crc ? whole : 'damaged';
}
