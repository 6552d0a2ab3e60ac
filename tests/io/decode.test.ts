import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../src/io/decode.ts';

const platform = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

describe('decodeUtf8', () => {
  it.each([
    ['nothing', []],
    ['a byte order mark alone', [0xef, 0xbb, 0xbf]],
    ['a mark within', [0x61, 0xef, 0xbb, 0xbf]],
    ['a character beyond the basic plane', [0xf0, 0xa0, 0xae, 0xb7]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
    ['a character cut short', [0xe6, 0x96]],
    ['an overlong form', [0xc0, 0xaf]],
    ['a character beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['GBK', [0xc8, 0xce, 0xce, 0xf1]],
    ['a zero', [0x61, 0x00, 0x62]],
  ])('reads %s as TextDecoder does', (_, bytes) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toBe(platform(Uint8Array.from(bytes)));
  });

  it('reads texts of every kind as TextDecoder does', () => {
    let seed = 11;
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return (seed >>> 8) % below;
    };
    const codes = [0x20, 0x41, 0xe9, 0x3001, 0x4efb, 0x9f99, 0xfeff, 0xff0c, 0x20bb7, 0x1f600];
    for (let round = 0; round < 500; round++) {
      const text = Array.from({ length: next(40) }, () => String.fromCodePoint(codes[next(codes.length)]!)).join('');
      const bytes = new TextEncoder().encode(text);
      if (bytes.length > 0 && round % 3 === 0) bytes[next(bytes.length)] = next(256);
      expect(decodeUtf8(bytes)).toBe(platform(bytes));
    }
  });

  it('reads a part of a larger buffer', () => {
    const whole = new TextEncoder().encode('前言任务分解表附则');
    expect(decodeUtf8(whole.subarray(6, 21))).toBe('任务分解表');
  });
});
