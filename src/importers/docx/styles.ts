import { childAt, childrenNamed, wholeNumber } from '../xml/element.ts';
import type { XmlElement } from '../xml/read-xml.ts';

/** What a style says that changes what is read. */
export interface StyleFacts {
  numId?: number;
  level?: number;
  isHidden?: boolean;
  /** Of a heading, from 1; 0 for text. */
  outline?: number;
}

export interface Styles {
  /** Facts of a style with those that it inherits; of the default paragraph style without an id. */
  factsOf(id: string | undefined): StyleFacts;
}

/** Styles may be based on one another in a circle. */
const DEEPEST = 20;

export function readStyles(root: XmlElement | undefined): Styles {
  const styles = new Map<string, XmlElement>();
  let standard: string | undefined;
  for (const style of childrenNamed(root, 'w:style')) {
    const id = style.attributes['w:styleId'];
    if (id === undefined) continue;
    styles.set(id, style);
    if (style.attributes['w:type'] === 'paragraph' && isOn(style.attributes['w:default'] ?? '0')) standard = id;
  }
  const known = new Map<string, StyleFacts>();

  function inherited(id: string, depth: number): StyleFacts {
    const style = styles.get(id);
    if (!style) return {};
    const base = childAt(style, 'w:basedOn')?.attributes['w:val'];
    const above = base !== undefined && depth < DEEPEST ? inherited(base, depth + 1) : {};
    return {
      ...above,
      ...numberingOf(childAt(style, 'w:pPr')),
      ...outlineOf(childAt(style, 'w:pPr')),
      ...hiddenBy(childAt(style, 'w:rPr')),
    };
  }

  return {
    factsOf(wanted) {
      const id = wanted ?? standard;
      if (id === undefined) return {};
      const facts = known.get(id) ?? inherited(id, 0);
      known.set(id, facts);
      return facts;
    },
  };
}

/** The list that a paragraph's or style's properties name. */
export function numberingOf(properties: XmlElement | undefined): Pick<StyleFacts, 'numId' | 'level'> {
  const list = childAt(properties, 'w:numPr');
  const numId = wholeNumber(childAt(list, 'w:numId')?.attributes['w:val']);
  const level = wholeNumber(childAt(list, 'w:ilvl')?.attributes['w:val']);
  return { ...(numId !== undefined && { numId }), ...(level !== undefined && { level }) };
}

/** The level of a heading: 0 to 8, and 9 for text (ISO/IEC 29500-1, 17.3.1.20). */
export function outlineOf(properties: XmlElement | undefined): Pick<StyleFacts, 'outline'> {
  const level = wholeNumber(childAt(properties, 'w:outlineLvl')?.attributes['w:val']);
  return level === undefined ? {} : { outline: level < 9 ? level + 1 : 0 };
}

/** Empty where the properties do not say: hidden text can be switched off again. */
export function hiddenBy(properties: XmlElement | undefined): Pick<StyleFacts, 'isHidden'> {
  const vanish = childAt(properties, 'w:vanish');
  return vanish ? { isHidden: isOn(vanish.attributes['w:val']) } : {};
}

/** A switch without a value is on (ISO/IEC 29500-1, 22.9.2.7). */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off'].includes(value);
}
