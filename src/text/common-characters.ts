/** How often each UTF-16 unit stands in a text, minus how often it was met in another; all 0 between calls. */
const counts = new Int32Array(0x10000);

/** Characters that two texts have in common, in any order. */
export function commonCharacters(a: string, b: string): number {
  for (let at = 0; at < a.length; at++) counts[a.charCodeAt(at)]!++;
  let common = 0;
  for (let at = 0; at < b.length; at++) if (counts[b.charCodeAt(at)]!-- > 0) common++;
  for (let at = 0; at < a.length; at++) counts[a.charCodeAt(at)] = 0;
  for (let at = 0; at < b.length; at++) counts[b.charCodeAt(at)] = 0;
  return common;
}
