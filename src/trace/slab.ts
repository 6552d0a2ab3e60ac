/** Cuts many small arrays out of few large ones: an array of its own costs more than filling it. */
export interface Slab {
  /** A copy of the first `length` values. */
  integers(values: Int32Array, length: number): Int32Array;
  bytes(values: Uint8Array, length: number): Uint8Array;
}

/** Values in one large array: as many as two tables of 40 tasks need. */
const CHUNK = 1 << 15;

export function createSlab(): Slab {
  let integers = new Int32Array(CHUNK);
  let bytes = new Uint8Array(CHUNK);
  let integersUsed = 0;
  let bytesUsed = 0;
  return {
    integers(values, length) {
      if (integersUsed + length > integers.length) {
        integers = new Int32Array(Math.max(CHUNK, length));
        integersUsed = 0;
      }
      const from = integersUsed;
      integersUsed += length;
      for (let at = 0; at < length; at++) integers[from + at] = values[at]!;
      return integers.subarray(from, integersUsed);
    },
    bytes(values, length) {
      if (bytesUsed + length > bytes.length) {
        bytes = new Uint8Array(Math.max(CHUNK, length));
        bytesUsed = 0;
      }
      const from = bytesUsed;
      bytesUsed += length;
      for (let at = 0; at < length; at++) bytes[from + at] = values[at]!;
      return bytes.subarray(from, bytesUsed);
    },
  };
}
