import type { Problem } from '../../model/document.ts';
import type { ReaderLimits } from '../limits.ts';
import { refusal } from '../problem.ts';

/** What the directory of a zip container says about one file in it. Sizes are claims: they are checked while unpacking. */
export interface ZipEntry {
  name: string;
  isEncrypted: boolean;
  /** Way of packing (4.4.5). */
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  /** Offset of its local header. */
  offset: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
/** A comment behind the directory has a length of two bytes. */
const LONGEST_COMMENT = 0xffff;

/** Reads the directory at the end of a zip container (APPNOTE 6.3.10, 4.3.12 to 4.3.16). */
export function readDirectory(
  bytes: Uint8Array,
  limits: ReaderLimits,
): { entries: ReadonlyMap<string, ZipEntry> } | { problem: Problem } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return refusal('import/zip-truncated');
  const { count, offset } = end;
  if (count > limits.entries) return refusal('import/too-many-entries', { limit: limits.entries });
  const entries = new Map<string, ZipEntry>();
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY) return refusal('import/zip-damaged');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const nameAt = at + ENTRY_SIZE;
    const next = nameAt + nameLength + extraLength + commentLength;
    if (next > bytes.length) return refusal('import/zip-damaged');
    const name = entryName(bytes.subarray(nameAt, nameAt + nameLength));
    if (isTrick(name) || entries.has(name)) return refusal('import/zip-unsafe', { member: name });
    entries.set(name, {
      name,
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizes(view, at, nameAt + nameLength, nameAt + nameLength + extraLength),
    });
    at = next;
  }
  return { entries };
}

/** The end record stands last, with an optional comment behind it. */
function findEnd(view: DataView): { count: number; offset: number } | undefined {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END || view.getUint16(at + 20, true) > view.byteLength - at - END_SIZE) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
    return findEnd64(view, at - 20);
  }
  return undefined;
}

function findEnd64(view: DataView, locator: number): { count: number; offset: number } | undefined {
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return undefined;
  const at = longAt(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) return undefined;
  return { count: longAt(view, at + 32), offset: longAt(view, at + 48) };
}

/** Sizes and offset, from the extra field of large archives where the short ones are full (4.5.3). */
function sizes(
  view: DataView,
  at: number,
  extraFrom: number,
  extraTo: number,
): Pick<ZipEntry, 'packedSize' | 'size' | 'offset'> {
  const short = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  for (let field = extraFrom; field + 4 <= extraTo;) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      let value = field + 4;
      for (const key of ['size', 'packedSize', 'offset'] as const) {
        if (short[key] !== 0xffffffff || value + 8 > Math.min(extraTo, field + 4 + length)) continue;
        short[key] = longAt(view, value);
        value += 8;
      }
    }
    field += 4 + length;
  }
  return short;
}

/** 64 bits; beyond 2^53 it is no offset of any file, and exactness does not matter. */
function longAt(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function entryName(bytes: Uint8Array): string {
  // Some writers on Windows part folders by backslashes.
  return new TextDecoder('utf-8').decode(bytes).replaceAll('\\', '/');
}

/** Names that lead out of the container. Nothing is ever written, but no honest program makes them. */
function isTrick(name: string): boolean {
  return name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.includes('\0') || name.split('/').includes('..');
}
