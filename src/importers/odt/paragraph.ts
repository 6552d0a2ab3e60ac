import { wordsNoted } from '../office/footnotes.ts';
import { isElement, wholeNumber } from '../xml/element.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import type { OdtReading } from './reading.ts';

export interface OdtParagraph {
  text: string;
  /** Contents of text boxes that are anchored here. */
  boxes: readonly XmlElement[];
  isHidden: boolean;
  noted: readonly { about: string; note: XmlElement }[];
  /** The number in front, where the document spells it out. */
  number: string;
}

/** Blanks that one element may stand for. */
const MOST_BLANKS = 1_000;

interface Shown {
  text: string;
  /** The text is empty or ends in a blank or line end: a further blank of the XML is not shown. */
  isAtBlank: boolean;
  boxes: XmlElement[];
  number: string;
  isHidden: boolean;
  noted: { about: string; note: XmlElement }[];
}

/** Reads a text:p or text:h. */
export function readOdtParagraph(element: XmlElement, { styles }: OdtReading): OdtParagraph {
  const shown: Shown = { text: '', isAtBlank: true, boxes: [], number: '', isHidden: false, noted: [] };
  const isStyleHidden = styles.hidden.has(element.attributes['text:style-name'] ?? '');
  if (!isStyleHidden) readInline(element, shown, styles.hidden);
  const { text, boxes, number, noted } = shown;
  return { text: text.trimEnd(), boxes, number, noted, isHidden: isStyleHidden || shown.isHidden };
}

function readInline(element: XmlElement, shown: Shown, hidden: ReadonlySet<string>): void {
  for (const child of element.children) {
    if (!isElement(child)) addWords(shown, child);
    else readPiece(child, shown, hidden);
  }
}

/** Blanks and line ends of the XML are one blank, and none at the start of a line (ODF 1.3, 6.1.2). */
function addWords(shown: Shown, text: string): void {
  const words = text.replace(/[ \t\r\n]+/g, ' ');
  const added = shown.isAtBlank && words.startsWith(' ') ? words.slice(1) : words;
  if (added === '') return;
  shown.text += added;
  shown.isAtBlank = added.endsWith(' ');
}

function addSign(shown: Shown, sign: string, isAtBlank: boolean): void {
  shown.text += sign;
  shown.isAtBlank = isAtBlank;
}

function readPiece(piece: XmlElement, shown: Shown, hidden: ReadonlySet<string>): void {
  const { name, attributes } = piece;
  switch (name) {
    case 'text:s':
      return addSign(
        shown,
        ' '.repeat(Math.min(MOST_BLANKS, Math.max(1, wholeNumber(attributes['text:c']) ?? 1))),
        false,
      );
    case 'text:tab':
      return addSign(shown, '\t', false);
    case 'text:line-break':
      return addSign(shown, '\n', true);
    case 'text:number':
      shown.number += piece.children.filter((node) => typeof node === 'string').join('');
      return;
    case 'text:hidden-paragraph':
      shown.isHidden ||= attributes['text:is-hidden'] === 'true';
      return;
    case 'text:hidden-text':
      if (attributes['text:is-hidden'] === 'true') return;
      break;
    case 'text:note':
      shown.noted.push({ about: wordsNoted(shown.text), note: piece });
      return;
    case 'draw:text-box':
      shown.boxes.push(piece);
      return;
    case 'text:span':
      if (hidden.has(attributes['text:style-name'] ?? '')) return;
  }
  readInline(piece, shown, hidden);
}
