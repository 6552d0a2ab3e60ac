const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The text with its character references resolved; undefined where one is unknown or names no character (XML 1.0, 4.1).
 * Entities are declared in a DOCTYPE, which is refused: only the five that need no declaration exist.
 */
export function withoutReferences(text: string): string | undefined {
  if (!text.includes('&')) return text;
  let isWrong = false;
  const resolved = text.replace(/&(#?[A-Za-z0-9]{1,10};)?/g, (_, reference: string | undefined) => {
    const character = reference === undefined ? undefined : characterOf(reference.slice(0, -1));
    isWrong ||= character === undefined;
    return character ?? '';
  });
  return isWrong ? undefined : resolved;
}

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  const isHex = /^#x[0-9A-Fa-f]+$/.test(name);
  if (!isHex && !/^#\d+$/.test(name)) return undefined;
  const code = isHex ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isCharacter = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0x10ffff);
  return isCharacter && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}
