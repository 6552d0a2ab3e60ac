/**
 * Names of elements and attributes in one part of a document, by the namespaces declared there. What an element declares
 * is put on top of what holds around it and taken off at its end: copying all prefixes for each element that declares one
 * takes a document of some kilobytes, packed, half a minute.
 */
export interface Namespaces {
  /** xmlns and xmlns:… of an element that opens. */
  open(declared: Declarations): void;
  /** At the end of an element that declared them. */
  close(declared: Declarations): void;
  elementName(written: string): string;
  /** An attribute without a prefix is in no namespace. */
  attributeName(written: string): string;
}

export type Declarations = readonly (readonly [name: string, namespace: string])[];

/** Prefix of names from namespaces that the vocabulary does not know. */
const FOREIGN = '?';

/** What names as written stand for, kept until a declaration changes it. */
interface Known {
  elements: Map<string, string>;
  attributes: Map<string, string>;
}

/** `known`: namespace → prefix of the vocabulary. */
export function openNamespaces(known: Readonly<Record<string, string>>): Namespaces {
  /** Prefix as written, '' for the default namespace → prefixes of the vocabulary, that of the innermost element last. */
  const prefixes = new Map<string, string[]>([['xml', ['xml']]]);
  const outer: Known[] = [];
  let names: Known = { elements: new Map(), attributes: new Map() };
  const prefixOf = (written: string): string => prefixes.get(written)?.at(-1) ?? FOREIGN;
  return {
    open(declared) {
      for (const [name, namespace] of declared) {
        const prefix = Object.hasOwn(known, namespace) ? known[namespace]! : FOREIGN;
        const held = prefixes.get(prefixIn(name));
        if (held) held.push(prefix);
        else prefixes.set(prefixIn(name), [prefix]);
      }
      outer.push(names);
      names = { elements: new Map(), attributes: new Map() };
    },
    close(declared) {
      for (const [name] of declared) prefixes.get(prefixIn(name))?.pop();
      names = outer.pop()!;
    },
    elementName(written) {
      let name = names.elements.get(written);
      if (name === undefined) {
        const colon = written.indexOf(':');
        name = `${prefixOf(colon < 0 ? '' : written.slice(0, colon))}:${written.slice(colon + 1)}`;
        names.elements.set(written, name);
      }
      return name;
    },
    attributeName(written) {
      let name = names.attributes.get(written);
      if (name === undefined) {
        const colon = written.indexOf(':');
        name = colon < 0 ? written : `${prefixOf(written.slice(0, colon))}:${written.slice(colon + 1)}`;
        names.attributes.set(written, name);
      }
      return name;
    },
  };
}

function prefixIn(name: string): string {
  return name === 'xmlns' ? '' : name.slice('xmlns:'.length);
}
