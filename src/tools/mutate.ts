import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { withChangedLines } from './mutate-lines.ts';

export type Random = (below: number) => number;
type Change = (bytes: Uint8Array, random: Random) => Uint8Array;

/** A damaged or hostile version of a file, of one that people write line by line in other ways; the same for the same numbers. */
export function mutate(bytes: Uint8Array, random: Random, isWritten = false): Uint8Array {
  let changed = bytes;
  for (let count = 1 + random(3); count > 0; count -= 1) {
    const isZip = changed[0] === 0x50 && changed[1] === 0x4b;
    const isMarkup = changed[0] === 0x3c;
    const fitting = isZip ? IN_ZIP : isMarkup ? IN_MARKUP : isWritten ? IN_LINES : IN_BYTES;
    const changes = random(3) > 0 ? fitting : IN_BYTES;
    changed = changes[random(changes.length)]!(changed, random);
  }
  return changed;
}

const IN_BYTES: readonly Change[] = [
  flip,
  flip,
  truncate,
  truncateTail,
  overwrite,
  repeatSlice,
  dropSlice,
  changeNumber,
];
/** A file that is one page of markup. */
const IN_MARKUP: readonly Change[] = [(bytes, random) => strToU8(withChangedMarkup(strFromU8(bytes), random))];
const IN_LINES: readonly Change[] = [(bytes, random) => strToU8(withChangedLines(strFromU8(bytes), random))];
const IN_ZIP: readonly Change[] = [
  changeMarkup,
  changeMarkup,
  changeMarkup,
  changeMarkup,
  swapEntries,
  dropEntry,
  renameEntry,
  emptyEntry,
  bomb,
];

function flip(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = bytes.slice();
  for (let count = 1 + random(20); count > 0 && changed.length > 0; count -= 1) {
    changed[random(changed.length)]! ^= 1 << random(8);
  }
  return changed;
}

function truncate(bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.slice(0, random(bytes.length + 1));
}

function truncateTail(bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.slice(0, Math.max(0, bytes.length - 1 - random(200)));
}

function overwrite(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = bytes.slice();
  const at = random(bytes.length + 1);
  const fill = [0, 0xff, random(256)][random(3)]!;
  changed.fill(fill, at, at + 1 + random(300));
  return changed;
}

function repeatSlice(bytes: Uint8Array, random: Random): Uint8Array {
  const from = random(bytes.length + 1);
  const to = Math.min(bytes.length, from + 1 + random(2000));
  return joined([bytes.subarray(0, to), bytes.subarray(from)]);
}

function dropSlice(bytes: Uint8Array, random: Random): Uint8Array {
  const from = random(bytes.length + 1);
  return joined([bytes.subarray(0, from), bytes.subarray(from + 1 + random(500))]);
}

const MONSTERS = ['0', '-1', '65535', '1048576', '2147483647', '99999999999999999999'];

/** A length, an offset, a count that is written in digits. */
function changeNumber(bytes: Uint8Array, random: Random): Uint8Array {
  const text = strFromU8(bytes, true);
  return strToU8(withChangedNumber(text, random), true);
}

function withChangedNumber(text: string, random: Random): string {
  const numbers = [...text.matchAll(/\d{1,12}/g)];
  const found = numbers[random(numbers.length || 1)];
  if (!found) return text;
  const monster = MONSTERS[random(MONSTERS.length)]!;
  return text.slice(0, found.index) + monster + text.slice(found.index + found[0].length);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A header that was changed already may claim anything. */
const LARGEST_PART = 64 * 1024 * 1024;

/** Changes the parts of a container and packs them again, so that what is wrong lies behind a sound checksum. */
function inParts(
  change: (parts: Record<string, Uint8Array>, names: readonly string[], random: Random) => void,
): Change {
  return (bytes, random) => {
    let parts: Record<string, Uint8Array>;
    try {
      parts = unzipSync(bytes, { filter: ({ originalSize }) => originalSize < LARGEST_PART });
    } catch {
      return bytes;
    }
    const names = Object.keys(parts);
    if (names.length === 0) return bytes;
    change(parts, names, random);
    return zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name, [part, { level: name === 'mimetype' ? 0 : 3 }]]),
      ),
      { mtime: '2026-01-02T00:00:00' },
    );
  };
}

function swapEntries(bytes: Uint8Array, random: Random): Uint8Array {
  return inParts((parts, names) => {
    const [one, other] = [names[random(names.length)]!, names[random(names.length)]!];
    [parts[one], parts[other]] = [parts[other]!, parts[one]!];
  })(bytes, random);
}

function dropEntry(bytes: Uint8Array, random: Random): Uint8Array {
  return inParts((parts, names) => delete parts[names[random(names.length)]!])(bytes, random);
}

function renameEntry(bytes: Uint8Array, random: Random): Uint8Array {
  return inParts((parts, names) => {
    const name = names[random(names.length)]!;
    parts[['../', '/', 'x', 'C:/'][random(4)]! + name] = parts[name]!;
    delete parts[name];
  })(bytes, random);
}

function emptyEntry(bytes: Uint8Array, random: Random): Uint8Array {
  return inParts((parts, names) => (parts[names[random(names.length)]!] = new Uint8Array()))(bytes, random);
}

/** Megabytes that pack to kilobytes: zeros, or a stretch of the part's own markup over and over. */
function bomb(bytes: Uint8Array, random: Random): Uint8Array {
  return inParts((parts, names) => {
    const name = names[random(names.length)]!;
    const text = strFromU8(parts[name]!);
    const size = (1 + random(24)) * 1024 * 1024;
    const tags = [...text.matchAll(/<([\w:]+)[ >]/g)];
    const tag = tags[random(tags.length || 1)];
    const end = tag ? text.indexOf(`</${tag[1]}>`, tag.index) : -1;
    if (!tag || end < 0 || random(4) === 0) {
      parts[name] = new Uint8Array(size).fill([0, 0x20, 0x3c][random(3)]!);
      return;
    }
    const to = end + tag[1]!.length + 3;
    const piece = text.slice(tag.index, to);
    const times = Math.max(2, Math.ceil(size / piece.length / 3));
    parts[name] = strToU8(text.slice(0, tag.index) + piece.repeat(times) + text.slice(to));
  })(bytes, random);
}

/** Markup that is still nearly sound: elements doubled, dropped, moved and nested, numbers made huge, a DOCTYPE. */
function changeMarkup(bytes: Uint8Array, random: Random): Uint8Array {
  return inParts((parts, names) => {
    const marked = names.filter((name) => /\.(?:xml|rels|html?)$/.test(name));
    const name = marked[random(marked.length || 1)];
    if (name === undefined) return;
    let text = strFromU8(parts[name]!);
    for (let count = 1 + random(4); count > 0; count -= 1) text = withChangedMarkup(text, random);
    parts[name] = strToU8(text);
  })(bytes, random);
}

function withChangedMarkup(text: string, random: Random): string {
  const tags = [...text.matchAll(/<[\w:]+[^<>]{0,400}>/g)];
  const tag = tags[random(tags.length || 1)];
  if (!tag) return text;
  const at = tag.index;
  const other = tags[random(tags.length)]!.index;
  const [from, to] = at < other ? [at, other] : [other, at];
  const name = /^<([\w:]+)/.exec(tag[0])![1]!;
  switch (random(10)) {
    case 0:
      return text.slice(0, at) + text.slice(at + tag[0].length);
    case 1:
      return text.slice(0, at) + tag[0] + text.slice(at);
    case 2:
      return text.slice(0, from) + text.slice(to);
    case 3:
      return text.slice(0, to) + text.slice(from, to).slice(0, 200_000) + text.slice(to);
    case 4:
      return text.slice(0, at) + tag[0].repeat(1 + random(2000)) + text.slice(at);
    case 5: {
      const levels = 1 + random(400);
      return `${text.slice(0, at)}${`<${name}>`.repeat(levels)}${`</${name}>`.repeat(levels)}${text.slice(at)}`;
    }
    case 6:
      return `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(50)}">]>${text}`;
    case 7:
      return text.slice(0, at) + '&b;' + text.slice(at);
    case 8:
      return text.replaceAll(`<${name} `, `<${name}x `);
    default:
      return withChangedNumber(text, random);
  }
}
