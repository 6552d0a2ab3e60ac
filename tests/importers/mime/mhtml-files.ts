import type { ContractTable } from '../contract.ts';
import { htmlOfTable } from '../html/html-files.ts';

export type MimeEncoding = 'quoted-printable' | 'base64' | '8bit';

/** One part of an MHTML file. */
export function mimePart(type: string, location: string, bytes: Uint8Array, encoding: MimeEncoding): Uint8Array {
  const body = Buffer.from(
    encoding === '8bit' ? bytes : encoding === 'base64' ? base64Of(bytes) : quotedPrintableOf(bytes),
  );
  const head = `Content-Location: ${location}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Type: ${type}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}

export function mhtmlOf(parts: readonly Uint8Array[], boundary = '----=_NextPart_01DA.5B2C'): Uint8Array {
  const head = `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="${boundary}"\r\n\r\nThis document is a single file web page.\r\n\r\n`;
  const pieces = parts.flatMap((part) => [Buffer.from(`--${boundary}\r\n`), part, Buffer.from('\r\n\r\n')]);
  // Bytes of their own: pieces of a buffer are views.
  return Uint8Array.from(Buffer.concat([Buffer.from(head), ...pieces, Buffer.from(`--${boundary}--\r\n`)]));
}

export function mhtmlOfTable(table: ContractTable, encoding: MimeEncoding = 'quoted-printable'): Uint8Array {
  const picture = mimePart('image/png', 'file:///C:/B/image001.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'base64');
  return mhtmlOf([
    mimePart('text/html; charset="utf-8"', 'file:///C:/B/page.htm', htmlOfTable(table), encoding),
    picture,
  ]);
}

function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');
}

function quotedPrintableOf(bytes: Uint8Array): string {
  let text = '';
  let width = 0;
  for (const byte of bytes) {
    const isPlain = byte >= 0x20 && byte < 0x7f && byte !== 0x3d;
    const piece = isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (width + piece.length > 75) {
      text += '=\r\n';
      width = 0;
    }
    text += piece;
    width += piece.length;
  }
  return text;
}
