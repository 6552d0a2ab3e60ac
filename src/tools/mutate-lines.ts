import type { Random } from './mutate.ts';

/** What means something in YAML, JSON, Markdown or a delimited text, put where it was not meant. */
const SIGNS: readonly string[] = [
  '&a ',
  '*a',
  '*b ',
  '<<: *a\n',
  '<<: [*a, *b]\n',
  '<<: 3\n',
  '!!map ',
  '!!binary ',
  '!x ',
  '!!merge ',
  '? ',
  ': ',
  '- ',
  '- - - ',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '|\n',
  '>-\n',
  '#',
  ' #',
  '%YAML 1.1\n---\n',
  '---\n',
  '...\n',
  '\t',
  '\u00a0',
  '\ufeff',
  '\u2028',
  '\r',
  '|',
  '||',
  '| --- |',
  '\\|',
  '<br>',
  '```\n',
  '：',
  '，',
  '、',
  '；',
  '\0',
  '\ud800',
  '1e999',
  '0x7fffffff',
  '-0',
  'null',
  '~',
  '.nan',
  '__proto__: 1\n',
  '"__proto__": {},',
  'constructor: 1\n',
  '//',
  '/* ',
  '$ref: "#"\n',
];

/** Characters that one change may add. */
const LONGEST = 1_000_000;

/** Nearly sound text: lines doubled, dropped, moved, indented and joined, values exchanged, signs strewn in, nesting without end. */
export function withChangedLines(text: string, random: Random): string {
  const lines = text.split('\n');
  const at = random(lines.length);
  const other = random(lines.length);
  const line = lines[at]!;
  const from = random(line.length + 1);
  switch (random(13)) {
    case 0:
      return lines.toSpliced(at, 1 + random(4)).join('\n');
    case 1:
      return lines.toSpliced(at, 0, ...lines.slice(other, other + 1 + random(8))).join('\n');
    case 2:
      return lines.with(at, lines[other]!).join('\n');
    case 3:
      return lines.with(at, `${' '.repeat(1 + random(6))}${line}`).join('\n');
    case 4:
      return lines.with(at, line.trimStart()).join('\n');
    case 5:
      return lines.toSpliced(at, 2, line + (lines[at + 1] ?? '')).join('\n');
    case 6:
    case 7:
    case 8:
      return lines.with(at, line.slice(0, from) + SIGNS[random(SIGNS.length)]! + line.slice(from)).join('\n');
    case 9:
      return lines.toSpliced(at, 0, ...Array<string>(times(line, random)).fill(line)).join('\n');
    case 10: {
      const [open, close] = [
        ['[', ']'],
        ['{a: ', '}'],
        ['（', '）'],
        ['- ', ''],
        ['《', '》'],
        ['{"a":', '}'],
      ][random(6)]!;
      const levels = 1 + random(3_000);
      return lines
        .with(at, line.slice(0, from) + open!.repeat(levels) + close!.repeat(levels) + line.slice(from))
        .join('\n');
    }
    case 11:
      return lines.with(at, line.slice(0, from) + line.slice(from).repeat(times(line, random))).join('\n');
    default:
      return `${bomb(1 + random(12), 1 + random(12))}\n${text}`;
  }
}

/** Often enough to hurt, and no more than a file may be long. */
function times({ length }: string, random: Random): number {
  return 1 + random(Math.max(1, Math.min(5_000, Math.ceil(LONGEST / (length + 1)))));
}

/** A few lines of aliases that stand for millions of values. */
function bomb(levels: number, width: number): string {
  const names = Array.from({ length: levels }, (_, level) => `b${level}`);
  return names
    .map((name, level) => {
      const inner = level === 0 ? 'x' : `*${names[level - 1]}`;
      return `${name}: &${name} [${Array<string>(width).fill(inner).join(', ')}]`;
    })
    .join('\n');
}
