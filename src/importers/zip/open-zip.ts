import type { Problem } from '../../model/document.ts';
import type { ReaderLimits } from '../limits.ts';
import { megabytes, refusal } from '../problem.ts';
import { crc32 } from './crc32.ts';
import { readDirectory, type ZipEntry } from './directory.ts';
import { inflate } from './inflate.ts';

/** A zip container whose parts are unpacked one by one, as they are asked for. */
export interface Zip {
  names: readonly string[];
  has(name: string): boolean;
  /** Unpacks one part. All parts together stay within the limit. */
  read(name: string): { bytes: Uint8Array } | { problem: Problem };
}

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;

export function openZip(bytes: Uint8Array, limits: ReaderLimits): { zip: Zip } | { problem: Problem } {
  if (bytes.length > limits.bytes) {
    return refusal('import/too-large', { size: Math.ceil(bytes.length / 1024 / 1024), limit: megabytes(limits.bytes) });
  }
  const directory = readDirectory(bytes, limits);
  if ('problem' in directory) return directory;
  const { entries } = directory;
  let left = limits.inflatedBytes;
  return {
    zip: {
      names: [...entries.keys()],
      has: (name) => entries.has(name),
      read(name) {
        const entry = entries.get(name);
        if (!entry) return refusal('import/part-missing', { member: name });
        const read = unpack(bytes, entry, left, limits);
        if ('bytes' in read) left -= read.bytes.length;
        return read;
      },
    },
  };
}

function unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  left: number,
  limits: ReaderLimits,
): { bytes: Uint8Array } | { problem: Problem } {
  const { name: member, offset, packedSize } = entry;
  if (entry.isEncrypted) return refusal('import/zip-encrypted');
  if (offset + LOCAL_SIZE > bytes.length) return refusal('import/zip-damaged', { member });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== LOCAL) return refusal('import/zip-damaged', { member });
  const from = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packedSize > bytes.length) return refusal('import/zip-damaged', { member });
  const packed = bytes.subarray(from, from + packedSize);
  const most = Math.min(left, Math.max(limits.ratioFrom, packedSize * limits.ratio));
  if (entry.method !== 0 && entry.method !== 8) return refusal('import/zip-method', { member });
  const whole = entry.method === 8 ? inflate(packed, most) : packed.length > most ? 'too-large' : packed;
  if (whole === 'too-large') return refusal('import/inflates-too-far', { limit: megabytes(limits.inflatedBytes) });
  if (whole === 'damaged' || whole.length !== entry.size || crc32(whole) !== entry.crc) {
    return refusal('import/zip-damaged', { member });
  }
  return { bytes: whole };
}
