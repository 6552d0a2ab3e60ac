/** How far markup may stand behind comments, scripts and styles. */
const SEARCHED = 256 * 1024;
/** Every encoding of web pages but UTF-16 writes markup as ASCII. */
const OPENING =
  /^[\s\0]*<(?:!doctype\s+html|html|head|body|meta|title|table|div|p|center|font|style|span|h[1-6]|b|strong|section|article|br|link|script|tbody)[\s>/]/i;
const ASIDE = /^[\s\0]*(?:<!--|<\?xml)/;

/**
 * Whether the bytes are a web page, or a piece of one that an editor gave away, or Markdown whose tables are written as HTML
 * because Markdown has no merged cells. A piece by itself is one where the file's name says so.
 */
export function looksLikeHtml(bytes: Uint8Array, path = ''): boolean {
  const text = asciiOf(bytes.subarray(0, SEARCHED));
  let at = 0;
  while (ASIDE.test(text.slice(at, at + 200))) {
    const end = text.indexOf('>', text.startsWith('<!--', text.indexOf('<', at)) ? text.indexOf('--', at + 4) : at);
    if (end < 0) return false;
    at = end + 1;
  }
  if (/^\s*<(?:!doctype\s+html|html)[\s>]/i.test(text.slice(at, at + 500))) return true;
  const isMarkup = OPENING.test(text.slice(at, at + 500));
  return (isMarkup && (at > 0 || /<\/(?:html|body)>/i.test(text) || /\.x?html?$/i.test(path))) || hasTable(text);
}

function hasTable(text: string): boolean {
  const table = /<table[\s>]/i.exec(text);
  if (!table) return false;
  const inside = text.slice(table.index);
  return /<tr[\s>]/i.test(inside) && /<t[dh][\s>]/i.test(inside);
}

/** Without byte order mark and the zero bytes of UTF-16. */
function asciiOf(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').replaceAll('\0', '');
}
