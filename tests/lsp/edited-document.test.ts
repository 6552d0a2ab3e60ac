import fc from 'fast-check';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { EDITED_DOCUMENTS } from '../../src/lsp/edited-document.ts';
import { cpuMilliseconds } from '../growth/growth.ts';

const { create, update } = EDITED_DOCUMENTS;
const at = (line: number, character: number) => ({ line, character });

/** Line ends of all kinds, many of them cut in two by an edit; the piece that is repeated spans several pieces of the text. */
const words = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', '表', '𠮷', '\r', '\n', '\r\n'), maxLength: 12 }),
  fc
    .tuple(fc.constantFrom('a\r\n', '表\n', 'a\r', 'a'), fc.integer({ min: 1, max: 6000 }))
    .map(([one, n]) => one.repeat(n)),
);
const place = fc.record({ line: fc.integer({ min: -1, max: 9000 }), character: fc.integer({ min: -1, max: 9000 }) });
const change = fc.oneof(
  { weight: 9, arbitrary: fc.record({ range: fc.record({ start: place, end: place }), text: words }) },
  { weight: 1, arbitrary: fc.record({ text: words }) },
);

describe('a document that is edited', () => {
  it('says what the library for documents says, whatever is changed in it', () => {
    fc.assert(
      fc.property(words, fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 6 }), (text, rounds) => {
        let [ours, theirs] = [create('u', 'yaml', 0, text), TextDocument.create('u', 'yaml', 0, text)];
        for (const [version, changes] of rounds.entries()) {
          ours = update(ours, changes, version);
          // Its own way of keeping lines in mind loses count where an edit parts or joins CR and LF.
          for (const one of changes) {
            const fresh = TextDocument.create('u', 'yaml', version, theirs.getText());
            theirs = TextDocument.update(fresh, [one], version);
          }
          if (version % 2 === 0) expect(ours.now().getText()).toBe(theirs.getText());
        }
        expect([ours.version, ours.now().getText()]).toEqual([
          rounds.length - 1 < 0 ? 0 : rounds.length - 1,
          theirs.getText(),
        ]);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['lines', '公布河湖名录\n'.repeat(100_000), (turn: number) => at((turn * 7919) % 100_000, 3)],
    ['one line', '公布河湖名录，'.repeat(100_000), (turn: number) => at(0, (turn * 7919) % 700_000)],
  ])('takes twenty thousand changes of a long text, at once or one by one: %s', (_name, text, placeAt) => {
    const start = cpuMilliseconds();
    const changes = (from: number): TextDocumentContentChangeEvent[] =>
      Array.from({ length: 10_000 }, (_, turn) => {
        const where = placeAt(from + turn);
        return { range: { start: where, end: where }, text: turn % 5 === 0 ? '又\n' : '又' };
      });
    let document = update(create('u', 'yaml', 0, text), changes(0), 1);
    for (const one of changes(10_000)) document = update(document, [one], document.version + 1);
    expect(document.now().getText()).toHaveLength(text.length + 20_000 + 4_000);
    // Built anew with each change, as the library does it, two minutes.
    expect(cpuMilliseconds() - start).toBeLessThan(3000);
  });

  it('stays as it is where what is sent is no change', () => {
    const document = create('u', 'yaml', 0, '表');
    expect(() => update(document, [{ text: 5 } as never], 1)).toThrow(TypeError);
    expect(document.now().getText()).toBe('表');
  });
});
