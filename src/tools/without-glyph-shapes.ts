import type { Plugin } from 'rolldown';

/** Places in the code of pdf.js, and what stands there instead. */
const CHANGES: readonly (readonly [before: string, after: string])[] = [
  // A font says in a table of its own what its codes mean; how its characters look is for those who draw them.
  [
    'if (!file || file.isEmpty) {',
    'if (file && properties.hasIncludedToUnicodeMap) { amendFallbackToUnicode(properties); this.toUnicode = properties.toUnicode; return; }\n' +
      'if (!file || file.isEmpty) {',
  ],
  // Fonts whose characters are drawings.
  [
    'const type3Evaluator = evaluator.clone(',
    'return (this.#type3Loaded = Promise.resolve());\nconst type3Evaluator = evaluator.clone(',
  ],
  // Node loads its whole HTTP client for this name, and nothing is fetched.
  ['if (typeof Response.prototype.bytes !== "function") {', 'if (false) {'],
];

/** Leaves out how characters look when a PDF is read: half of the time, and the part of pdf.js that most can go wrong in. */
export function withoutGlyphShapes(): Plugin {
  return {
    name: 'without-glyph-shapes',
    transform: {
      filter: { id: /[/\\]pdfjs-dist[/\\].*worker\.mjs$/ },
      handler(code) {
        let changed = code;
        for (const [before, after] of CHANGES) {
          if (changed.split(before).length !== 2) throw new Error(`pdf.js no longer has one place with ${before}`);
          changed = changed.replace(before, () => after);
        }
        return changed;
      },
    },
  };
}
