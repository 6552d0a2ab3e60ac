/** Starting values that make four sums of one text. */
const SEEDS = [0x811c9dc5, 0x1b873593, 0xcc9e2d51, 0x9e3779b9];

/**
 * 32 hexadecimal digits for a text, the same everywhere. For telling findings apart, not for secrets: four FNV-1a sums over UTF-16
 * units, each stirred at the end.
 */
export function hashOf(text: string): string {
  return SEEDS.map((seed) => {
    let hash = seed;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0');
  }).join('');
}
