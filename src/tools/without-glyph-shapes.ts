import type { Plugin } from 'rolldown';
import { CHANGES } from '../importers/pdf/pdfjs/parts.ts';

/** Leaves out how characters look when a PDF is read: half of the time, and the part of pdf.js that most can go wrong in. */
export function withoutGlyphShapes(): Plugin {
  return {
    name: 'without-glyph-shapes',
    transform: {
      filter: { id: /[/\\]pdfjs-dist[/\\].*worker\.mjs$/ },
      handler: (code) => changed(code),
    },
  };
}

/** The code of pdf.js with each of those places changed; a place that is gone, or no longer alone, stops the build. */
export function changed(code: string): string {
  let done = code;
  for (const [before, after] of CHANGES) {
    if (done.split(before).length !== 2) throw new Error(`pdf.js no longer has one place with ${before}`);
    done = done.replace(before, () => after);
  }
  return done;
}
