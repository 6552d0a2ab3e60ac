import { describe, expect, it } from 'vitest';
import { encodeLike } from '../../src/importers/encode.ts';

const TEXT = 'title: 2026年新海区任务分解表\r\nissuer: 临江市新海区人民政府办公室\r\n';
/** The same words in GBK: 标题 alone, so that they can be read here. */
const GBK = Uint8Array.from([0xb1, 0xea, 0xcc, 0xe2, 0x3a, 0x20, 0xc1, 0xd9, 0xb2, 0xc6, 0xd7, 0xdb, 0x0d, 0x0a]);

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, isBig: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !isBig);
  return new Uint8Array(view.buffer);
}

describe('a changed text goes back into the bytes it came from', () => {
  it.each([
    ['UTF-8', utf8(TEXT), utf8(`${TEXT}year: 2026`)],
    ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`), utf8(`\ufeff${TEXT}year: 2026`)],
    ['UTF-16LE with a mark', utf16(`\ufeff${TEXT}`, false), utf16(`\ufeff${TEXT}year: 2026`, false)],
    ['UTF-16BE with a mark', utf16(`\ufeff${TEXT}`, true), utf16(`\ufeff${TEXT}year: 2026`, true)],
    ['UTF-16LE without a mark', utf16(TEXT, false), utf16(`${TEXT}year: 2026`, false)],
  ])('%s', (_, before, after) => {
    expect(encodeLike(`${TEXT}year: 2026`, before)).toEqual(after);
  });

  it('GBK, brackets of document numbers included', () => {
    const after = encodeLike('标题: 临财综〔2025〕6号\r\n', GBK);
    expect(after && new TextDecoder('gb18030').decode(after)).toBe('标题: 临财综〔2025〕6号\r\n');
    expect(after?.subarray(0, 12)).toEqual(GBK.subarray(0, 12));
  });
});

describe('what cannot be put back exactly is refused', () => {
  it('a character that GBK lacks', () => {
    expect(encodeLike('标题: 𠮷', GBK)).toBeUndefined();
  });
  it('a file with a damaged byte', () => {
    const damaged = utf8(TEXT);
    damaged[10] = 0xff;
    expect(encodeLike(TEXT, damaged)).toBeUndefined();
  });
});
