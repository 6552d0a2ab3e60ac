import { isUtf8, transcode } from 'node:buffer';

/** UTF-8 without a byte order mark as text, undefined where the bytes are none. Several times as fast as a TextDecoder. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = isMarked ? bytes.subarray(3) : bytes;
  return content.length === 0 ? '' : transcode(content, 'utf8', 'ucs2').toString('ucs2');
}
