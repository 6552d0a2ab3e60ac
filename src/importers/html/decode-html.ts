import { type Decoded, decodeText } from '../decode.ts';
import { decodeWindows1252, isWindows1252 } from './windows-1252.ts';

/** Browsers look for the declaration in the first 1,024 bytes; pages made by Word have it further down. */
const DECLARED_WITHIN = 4096;
const DECLARATION =
  /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w-]{2,20})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]{2,20})/i;
const NATIONAL = /^(?:x-)?(?:gb2312|gb_2312|gb-2312|gbk|gb18030|cp936|ms936|windows-936|hz-gb-2312)/i;

export interface DecodedPage {
  /** '' when the file was refused. */
  text: string;
  problems: Decoded['problems'];
}

/**
 * The characters of a page. Bytes tell more than declarations: editors convert pages to UTF-8 and leave charset=gb2312
 * standing. Only what is not UTF-8 is read as it declares itself.
 */
export function decodeHtml(bytes: Uint8Array): DecodedPage {
  const decoded = decodeDeclared(bytes);
  const isSound = decoded.text !== '' && !decoded.text.includes(UNREADABLE);
  return isSound || !spellsByReferences(bytes) ? decoded : { text: decodeWindows1252(bytes), problems: [] };
}

const UNREADABLE = '\ufffd';

/**
 * Chinese characters as references: &#24037;. Programs write them where the page's encoding has no Chinese, whatever encoding the
 * page then declares, so what is left of other bytes is that of western Windows.
 */
function spellsByReferences(bytes: Uint8Array): boolean {
  return /&#(?:[2-4]\d{4}|x[4-9][\da-f]{3});/i.test(new TextDecoder('latin1').decode(bytes));
}

function decodeDeclared(bytes: Uint8Array): DecodedPage {
  const decoded = decodeText(bytes);
  if (decoded.encoding === 'UTF-8' && !decoded.problems.some(({ id }) => id === 'import/damaged')) {
    if (decoded.text !== '' || decoded.problems.some(({ id }) => id !== 'import/binary')) return decoded;
  }
  if (decoded.encoding.startsWith('UTF-16')) return decoded;
  const declared = declaredEncoding(bytes);
  const isNational = declared !== undefined && NATIONAL.test(declared);
  if (decoded.encoding === 'GB18030' && (isNational || declared === undefined || /^utf-?8$/i.test(declared))) {
    // A page that says so is no surprise to anybody.
    return isNational
      ? { ...decoded, problems: decoded.problems.filter(({ id }) => id !== 'import/encoding') }
      : decoded;
  }
  if (declared === undefined || /^utf-?8$/i.test(declared)) return decoded;
  const text = decodeAs(isNational ? 'gb18030' : declared, bytes);
  return text === undefined || text.includes('\0') ? decoded : { text, problems: [] };
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const found = DECLARATION.exec(new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN)));
  return found?.[1] ?? found?.[2];
}

/** Undefined for encodings that nobody knows. */
function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  if (isWindows1252(label)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return undefined;
  }
}
