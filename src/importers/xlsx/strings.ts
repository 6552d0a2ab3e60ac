import { isElement } from '../xml/element.ts';
import type { XmlElement } from '../xml/read-xml.ts';

/** The words of a string item: its runs one after the other; readings of characters are not among the elements. */
export function stringText(item: XmlElement): string {
  return plainText(runsOf(item));
}

function runsOf(element: XmlElement): string {
  let text = '';
  for (const child of element.children) {
    if (typeof child === 'string') text += child;
    else if (child.name === 'x:t' || child.name === 'x:r') text += runsOf(child);
  }
  return text;
}

/** _x000D_ stands for a character that XML cannot hold, _x005F_ for an underscore in front of such words. */
export function plainText(text: string): string {
  const decoded = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return decoded.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

/** The texts of a shared strings part, by position. */
export function readSharedStrings(root: XmlElement | undefined): string[] {
  return (root?.children ?? [])
    .filter(isElement)
    .filter(({ name }) => name === 'x:si')
    .map(stringText);
}
