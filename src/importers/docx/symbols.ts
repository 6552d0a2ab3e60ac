/** Signs of the symbol fonts that tables use: boxes to tick, bullets. By font and code. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6c: '●',
    0x6e: '■',
    0x6f: '□',
    0x71: '❑',
    0x75: '◆',
    0xa1: '○',
    0xa8: '□',
    0xd8: '➢',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
    0xe0: '→',
  },
  'wingdings 2': { 0x50: '✓', 0x52: '☑', 0x54: '☒', 0xa3: '□', 0x2a: '□', 0x30: '☑' },
  symbol: { 0xb7: '•', 0xb3: '≥', 0xa3: '≤', 0xb1: '±', 0xb4: '×', 0xae: '→', 0xb0: '°' },
};

/** The character of a symbol; '' where the font has a sign of its own that Unicode text cannot show. */
export function symbolText(font: string, code: string): string {
  if (!/^[0-9a-f]{1,6}$/i.test(code)) return '';
  const value = Number.parseInt(code, 16);
  const isPrivate = value >= 0xf000 && value <= 0xf0ff;
  const sign = SIGNS[font.toLowerCase()]?.[isPrivate ? value - 0xf000 : value];
  if (sign !== undefined) return sign;
  return isPrivate || value < 0x20 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)
    ? ''
    : String.fromCodePoint(value);
}
