/** A kind of file that is no text, recognised by its first bytes. */
export interface BinaryKind {
  /** Id in the message catalogue. */
  id:
    | 'import/encrypted'
    | 'import/binary'
    | 'import/binary-office'
    | 'import/binary-pdf'
    | 'import/binary-image'
    | 'import/binary-archive';
  /** Name of the format as people know it. */
  format: string;
}

/** The older container, in which a document under a password is wrapped too ([MS-OFFCRYPTO], 1.3). */
const OLE = 'd0cf11e0a1b11ae1';
const ENCRYPTED = [...'EncryptedPackage'].join('\0');

/** First bytes in hexadecimal; `..` stands for any byte. */
const MAGIC: readonly (readonly [bytes: string, id: BinaryKind['id'], format: string])[] = [
  ['255044462d', 'import/binary-pdf', 'PDF'],
  [OLE, 'import/binary-office', 'doc / xls / wps'],
  ['7b5c727466', 'import/binary-office', 'rtf'],
  ['89504e470d0a1a0a', 'import/binary-image', 'PNG'],
  ['ffd8ff', 'import/binary-image', 'JPEG'],
  ['474946383761', 'import/binary-image', 'GIF'],
  ['474946383961', 'import/binary-image', 'GIF'],
  ['49492a00', 'import/binary-image', 'TIFF'],
  ['4d4d002a', 'import/binary-image', 'TIFF'],
  ['52494646........57454250', 'import/binary-image', 'WebP'],
  ['1f8b', 'import/binary-archive', 'gzip'],
  ['526172211a07', 'import/binary-archive', 'RAR'],
  ['377abcaf271c', 'import/binary-archive', '7z'],
];

/** Names inside a zip container that tell what it holds. */
const CONTAINERS: readonly (readonly [name: string, format: string])[] = [
  ['word/document', 'docx'],
  ['xl/workbook', 'xlsx'],
  ['ppt/presentation', 'pptx'],
  ['OFD.xml', 'ofd'],
  ['opendocument.text', 'odt'],
  ['opendocument.spreadsheet', 'ods'],
];

/** How many bytes at either end of a container are searched for names: its table of contents stands at the end. */
const SEARCHED = 65_536;

export function recogniseBinary(bytes: Uint8Array): BinaryKind | undefined {
  const head = hex(bytes.subarray(0, 16));
  if (head.startsWith(OLE) && isEncrypted(bytes)) return { id: 'import/encrypted', format: 'docx / xlsx' };
  if (head.startsWith('504b0304') || head.startsWith('504b0506')) return recogniseContainer(bytes);
  for (const [magic, id, format] of MAGIC) if (startsWith(head, magic)) return { id, format };
  if (isPdf(bytes)) return { id: 'import/binary-pdf', format: 'PDF' };
  return undefined;
}

/** How far from the beginning %PDF- may stand: the lines of a mail or a portal before it are passed over (ISO 32000-1, H.3.4.1). */
const PDF_WITHIN = 1024;

/** A text that only speaks of %PDF- has no object behind it. */
function isPdf(bytes: Uint8Array): boolean {
  const latin1 = new TextDecoder('latin1');
  const at = latin1.decode(bytes.subarray(0, PDF_WITHIN)).indexOf('%PDF-');
  return at > 0 && /\d+\s+\d+\s+obj\b/.test(latin1.decode(bytes.subarray(at, at + SEARCHED)));
}

function recogniseContainer(bytes: Uint8Array): BinaryKind {
  const latin1 = new TextDecoder('latin1');
  const ends = latin1.decode(bytes.subarray(0, SEARCHED)) + latin1.decode(bytes.subarray(-SEARCHED));
  for (const [name, format] of CONTAINERS) if (ends.includes(name)) return { id: 'import/binary-office', format };
  return { id: 'import/binary-archive', format: 'zip' };
}

function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes(ENCRYPTED);
}

function startsWith(head: string, magic: string): boolean {
  if (head.length < magic.length) return false;
  for (let at = 0; at < magic.length; at += 1) if (magic[at] !== '.' && magic[at] !== head[at]) return false;
  return true;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
