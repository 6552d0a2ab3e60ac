import type { XmlElement, XmlNode } from './read-xml.ts';

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element ? element.children.filter(isElement).filter((child) => child.name === name) : [];
}

/** The first child with the first name, then a child of that with the next name, and so on. */
export function childAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = element;
  for (const name of path) {
    at = at?.children.find((child): child is XmlElement => isElement(child) && child.name === name);
  }
  return at;
}

/** A whole number; undefined where there is none. */
export function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/.test(value.trim()) ? Number(value) : undefined;
}
