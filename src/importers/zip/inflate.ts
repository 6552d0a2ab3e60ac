import { Inflate } from 'fflate/browser';

/** One push may become 1,032 times as long: small pieces keep what is unpacked beyond the limit small. */
const PIECE = 8 * 1024;

/** Unpacks deflated bytes up to `most` bytes; the size that the container claims is not relied on. */
export function inflate(packed: Uint8Array, most: number): Uint8Array | 'damaged' | 'too-large' {
  const taken = { pieces: [] as Uint8Array[], size: 0 };
  const stream = new Inflate((piece) => {
    taken.size += piece.length;
    if (taken.size <= most) taken.pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length && taken.size <= most; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch {
    // The library reports bad codes by throwing.
    return 'damaged';
  }
  if (taken.size > most) return 'too-large';
  return taken.pieces.length === 1 ? taken.pieces[0]! : join(taken.pieces, taken.size);
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
