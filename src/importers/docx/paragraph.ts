import type { ListLabel } from '../lists/list.ts';
import { wordsNoted } from '../office/footnotes.ts';
import { childAt, isElement } from '../xml/element.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import type { Reading } from './reading.ts';
import { hiddenBy, isOn, numberingOf, outlineOf } from './styles.ts';
import { symbolText } from './symbols.ts';

export interface ReadParagraph {
  /** As shown, without the list's number. */
  text: string;
  label: ListLabel | undefined;
  /** The level of a heading. */
  heading: number | undefined;
  /** Contents of text boxes that are anchored here. */
  boxes: readonly XmlElement[];
  /** The notes that it refers to. */
  noted: readonly { about: string; note: XmlElement }[];
  /** Its end was deleted: the next paragraph goes on where it stops. */
  joinsNext: boolean;
  /** Nothing of it is shown. */
  isHidden: boolean;
}

interface Shown {
  text: string;
  boxes: XmlElement[];
  noted: { about: string; note: XmlElement }[];
}

/** Reads a w:p as the reader of the final document sees it. */
export function readParagraph(paragraph: XmlElement, reading: Reading): ReadParagraph {
  const properties = childAt(paragraph, 'w:pPr');
  const mark = childAt(properties, 'w:rPr');
  const styleId = childAt(properties, 'w:pStyle')?.attributes['w:val'];
  const style = reading.styles.factsOf(styleId);
  const shown: Shown = { text: '', boxes: [], noted: [] };
  readInline(paragraph, shown, style.isHidden ?? false, reading);
  const joinsNext = childAt(mark, 'w:del') !== undefined || childAt(mark, 'w:moveFrom') !== undefined;
  if (joinsNext) reading.changes += 1;
  const isMarkHidden = hiddenBy(mark).isHidden ?? style.isHidden ?? false;
  const isHidden = shown.text === '' && (isMarkHidden || joinsNext);
  const list = { ...style, ...numberingOf(properties) };
  const label =
    isHidden || joinsNext || list.numId === undefined
      ? undefined
      : reading.numbering.next(list.numId, list.level, styleId);
  const outline = outlineOf(properties).outline ?? style.outline;
  return { ...shown, label, heading: outline || undefined, joinsNext, isHidden };
}

function readInline(element: XmlElement, shown: Shown, isHidden: boolean, reading: Reading): void {
  for (const child of element.children) if (isElement(child)) readPiece(child, shown, isHidden, reading);
}

function readPiece(piece: XmlElement, shown: Shown, isHidden: boolean, reading: Reading): void {
  const add = (text: string): void => {
    if (!isHidden && !reading.fields.includes('code')) shown.text += text;
  };
  switch (piece.name) {
    case 'w:pPr':
    case 'w:rPr':
    case 'w:sdtPr':
    case 'w:rt':
      return;
    case 'w:r': {
      const properties = childAt(piece, 'w:rPr');
      const style = childAt(properties, 'w:rStyle')?.attributes['w:val'];
      const byStyle = style === undefined ? undefined : reading.styles.factsOf(style).isHidden;
      return readInline(piece, shown, hiddenBy(properties).isHidden ?? byStyle ?? isHidden, reading);
    }
    case 'w:t':
    case 'm:t':
      return add(textOf(piece));
    case 'w:tab':
    case 'w:ptab':
      return add('\t');
    case 'w:br':
      // A page or column break parts the paper, not the words.
      return ['page', 'column'].includes(piece.attributes['w:type'] ?? '') ? undefined : add('\n');
    case 'w:cr':
      return add('\n');
    case 'w:noBreakHyphen':
      return add('-');
    case 'w:sym':
      return add(symbolText(piece.attributes['w:font'] ?? '', piece.attributes['w:char'] ?? ''));
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      const id = `${piece.name} ${piece.attributes['w:id']}`;
      const note = reading.noted.get(id);
      if (!note || isHidden) return;
      reading.noted.delete(id);
      shown.noted.push({ about: wordsNoted(shown.text), note });
      return;
    }
    // Word 2003 keeps the note where its sign stands.
    case 'w:footnote':
    case 'w:endnote':
      if (!isHidden) shown.noted.push({ about: wordsNoted(shown.text), note: piece });
      return;
    case 'w:fldChar':
      return readFieldMark(piece, reading);
    case 'w:del':
    case 'w:moveFrom':
      reading.changes += 1;
      return;
    case 'w:ins':
    case 'w:moveTo':
      reading.changes += 1;
      return readInline(piece, shown, isHidden, reading);
    case 'w:sdt':
      return isPlaceholder(piece) ? undefined : readInline(piece, shown, isHidden, reading);
    case 'mc:AlternateContent': {
      const chosen = childAt(piece, 'mc:Choice') ?? childAt(piece, 'mc:Fallback');
      return chosen && readInline(chosen, shown, isHidden, reading);
    }
    case 'w:txbxContent':
      if (!isHidden && !reading.fields.includes('code')) shown.boxes.push(piece);
      return;
    default:
      return readInline(piece, shown, isHidden, reading);
  }
}

function readFieldMark({ attributes }: XmlElement, { fields }: Reading): void {
  const kind = attributes['w:fldCharType'];
  if (kind === 'begin') fields.push('code');
  else if (kind === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result';
  else if (kind === 'end') fields.pop();
}

/** Blanks at the ends count only where the document says so; a line end in the XML is a blank. */
function textOf(element: XmlElement): string {
  const text = element.children.filter((node) => typeof node === 'string').join('');
  const kept = element.attributes['xml:space'] === 'preserve' ? text : withoutXmlBlanks(text);
  return kept.replace(/[\r\n]+/g, ' ');
}

/** Without the blanks of XML at both ends; the wide blanks of Chinese text stay. */
function withoutXmlBlanks(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && XML_BLANKS.has(text[from]!)) from += 1;
  while (to > from && XML_BLANKS.has(text[to - 1]!)) to -= 1;
  return text.slice(from, to);
}

const XML_BLANKS: ReadonlySet<string> = new Set([' ', '\t', '\r', '\n']);

/** A form field that nobody filled in shows a hint, such as 单击此处输入文字. */
export function isPlaceholder(control: XmlElement): boolean {
  const hint = childAt(control, 'w:sdtPr', 'w:showingPlcHdr');
  return hint !== undefined && isOn(hint.attributes['w:val']);
}
