import type { Problem } from '../../model/document.ts';
import type { ReaderLimits } from '../limits.ts';
import { megabytes, refusal } from '../problem.ts';
import { readDirectory, type ZipEntry } from './directory.ts';
import { type Unpack, verified } from './unpack.ts';

/** A zip container whose parts are unpacked one by one, as they are asked for. */
export interface Zip {
  names: readonly string[];
  has(name: string): boolean;
  /** Unpacks one part. All parts together stay within the limit. */
  read(name: string): { bytes: Uint8Array } | { problem: Problem };
}

const STORED = 0;
const DEFLATED = 8;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;

export function openZip(bytes: Uint8Array, limits: ReaderLimits, unpack: Unpack): { zip: Zip } | { problem: Problem } {
  if (bytes.length > limits.bytes) {
    return refusal('import/too-large', {
      size: Math.ceil(bytes.length / 1024 / 1024),
      limit: megabytes(limits.bytes),
      key: 'limits.bytes',
    });
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
        const read = readEntry(bytes, entry, left, limits, unpack);
        if ('bytes' in read) left -= read.bytes.length;
        return read;
      },
    },
  };
}

function readEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  left: number,
  limits: ReaderLimits,
  unpack: Unpack,
): { bytes: Uint8Array } | { problem: Problem } {
  const { name: member, offset, packedSize, method } = entry;
  if (entry.isEncrypted) return refusal('import/encrypted');
  if (method !== STORED && method !== DEFLATED) return refusal('import/zip-method', { member });
  if (offset + LOCAL_SIZE > bytes.length) return refusal('import/zip-damaged', { member });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== LOCAL) return refusal('import/zip-damaged', { member });
  const from = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packedSize > bytes.length) return refusal('import/zip-damaged', { member });
  const packed = bytes.subarray(from, from + packedSize);
  const most = Math.min(left, Math.max(limits.ratioFrom, packedSize * limits.ratio));
  const whole =
    method === DEFLATED ? unpack(packed, entry, most) : packedSize > most ? 'too-large' : verified(packed, entry);
  if (whole === 'too-large') return refusal('import/inflates-too-far', { limit: megabytes(limits.inflatedBytes) });
  return whole === 'damaged' ? refusal('import/zip-damaged', { member }) : { bytes: whole };
}
