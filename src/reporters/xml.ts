import { INVISIBLE } from '../text/visible.ts';

/** Characters that XML 1.0 has no way to write. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** A value between quotation marks; what XML cannot hold becomes U+FFFD. */
export function xmlAttribute(text: string | number): string {
  return unsteering(String(text).replace(/[&<>"'\n\r\t]/g, (character) => ESCAPED[character]!));
}

export function xmlText(text: string): string {
  return unsteering(text.replace(/[&<>\r]/g, (character) => ESCAPED[character]!));
}

/** What could steer a terminal or an editor stands there by its number. */
function unsteering(text: string): string {
  return text
    .replace(IMPOSSIBLE, '\ufffd')
    .replace(INVISIBLE, (character) =>
      character === '\n' || character === '\t' ? character : `&#${character.codePointAt(0)};`,
    );
}

/** An element by its attributes; those that are undefined are left out. */
export function xmlTag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content?: string,
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlAttribute(value)}"`],
  );
  return content === undefined ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}
