/** Names of elements and attributes in one part of a document, by the namespaces declared there. */
export interface Scope {
  /** Prefix as written → prefix of the vocabulary; '' for the default namespace. */
  prefixes: ReadonlyMap<string, string>;
  elements: Map<string, string>;
  attributes: Map<string, string>;
}

/** Prefix of names from namespaces that the vocabulary does not know. */
const FOREIGN = '?';

export function outerScope(): Scope {
  return { prefixes: new Map([['xml', 'xml']]), elements: new Map(), attributes: new Map() };
}

/** The scope inside an element that declares namespaces: xmlns and xmlns:… → namespace. */
export function innerScope(
  outer: Scope,
  declared: readonly (readonly [name: string, namespace: string])[],
  known: Readonly<Record<string, string>>,
): Scope {
  const prefixes = new Map(outer.prefixes);
  for (const [name, namespace] of declared) {
    const prefix = name === 'xmlns' ? '' : name.slice('xmlns:'.length);
    prefixes.set(prefix, Object.hasOwn(known, namespace) ? known[namespace]! : FOREIGN);
  }
  return { prefixes, elements: new Map(), attributes: new Map() };
}

export function elementName(scope: Scope, written: string): string {
  let name = scope.elements.get(written);
  if (name === undefined) {
    const colon = written.indexOf(':');
    const prefix = scope.prefixes.get(colon < 0 ? '' : written.slice(0, colon)) ?? FOREIGN;
    name = `${prefix}:${written.slice(colon + 1)}`;
    scope.elements.set(written, name);
  }
  return name;
}

/** An attribute without a prefix is in no namespace. */
export function attributeName(scope: Scope, written: string): string {
  let name = scope.attributes.get(written);
  if (name === undefined) {
    const colon = written.indexOf(':');
    name =
      colon < 0 ? written : `${scope.prefixes.get(written.slice(0, colon)) ?? FOREIGN}:${written.slice(colon + 1)}`;
    scope.attributes.set(written, name);
  }
  return name;
}
