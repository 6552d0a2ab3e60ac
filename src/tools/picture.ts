import { run } from '../cli/run.ts';
import type { Host } from '../cli/host.ts';
import { nodeFiles } from '../io/node.ts';
import { widthOf } from '../reporters/width.ts';

const COLUMNS = 100;
const LINES = 44;
const CELL = { width: 8.4, height: 20 };
const COLOURS: Readonly<Record<string, string>> = {
  '31': '#ff7b72',
  '32': '#7ee787',
  '33': '#e3b341',
  '36': '#79c0ff',
};

/** The picture of the README: the real report on the example, as its terminal shows it. */
export async function generatePicture(): Promise<Map<string, string>> {
  const command = ['check', 'examples/2026-linjiang/district-defective.yaml', '--fail-on', 'never'];
  const report = await output(command);
  const lines = report.trimEnd().split('\n');
  const foot = lines.slice(-2);
  const shown = [`$ gov-lint ${command.join(' ')}`, ...lines.slice(0, LINES - foot.length - 2), '  ⋮', ...foot];
  return new Map([['examples/demo.svg', toSvg(shown)]]);
}

/** Standard output of one call, in colour. */
async function output(args: readonly string[]): Promise<string> {
  let text = '';
  const host: Host = {
    out: (piece) => void (text += piece),
    err: (piece) => {
      throw new Error(piece);
    },
    stdin: async () => ({ bytes: new Uint8Array() }),
    files: nodeFiles,
    write: async () => 'no-access',
    locked: async () => ({ fault: 'no-access' }),
    remove: async () => 'no-access',
    makeFolder: async () => 'no-access',
    exists: async () => false,
    isFolder: async () => false,
    openConfigSearch: () => async () => undefined,
    readConfig: async (path) => ({ path, fault: 'not-found' }),
    absolute: (path) => path,
    clock: () => 0,
    docs: {},
    env: { FORCE_COLOR: '1' },
    isTerminal: true,
    columns: COLUMNS,
    today: '2026-06-01',
    version: '',
  };
  await run(args, host);
  return text;
}

function toSvg(lines: readonly string[]): string {
  const width = Math.ceil((COLUMNS + 4) * CELL.width);
  const height = (lines.length + 2) * CELL.height;
  const rows = lines.map((line, index) => toRow(line, (index + 2) * CELL.height)).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="gov-lint check">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, Menlo, Consolas, 'Noto Sans Mono CJK SC', 'Noto Sans CJK SC', 'Microsoft YaHei', monospace" font-size="14" fill="#e6edf3">
${rows}
</g>
</svg>
`;
}

/** Each run of one colour stands at its own column and is stretched to its columns, whatever font is there. */
function toRow(line: string, y: number): string {
  const texts: string[] = [];
  let column = 2;
  let style = '';
  for (const piece of line.split(/(\u001b\[\d+m)/)) {
    const code = /^\u001b\[(\d+)m$/.exec(piece)?.[1];
    if (code !== undefined) style = styleOf(code, style);
    else if (piece !== '') {
      for (const word of piece.match(/ +|[\u0021-\u024f]+|[^\u0020-\u024f]+/g) ?? []) {
        const columns = widthOf(word);
        const x = (column * CELL.width).toFixed(1);
        const length = (columns * CELL.width).toFixed(1);
        if (word.trim() !== '')
          texts.push(`<text x="${x}" y="${y}" textLength="${length}"${style}>${escape(word)}</text>`);
        column += columns;
      }
    }
  }
  return texts.join('');
}

function styleOf(code: string, before: string): string {
  if (code === '1') return ' font-weight="bold"';
  if (code === '2') return ' fill="#8b949e"';
  if (code === '22' || code === '39') return '';
  return COLOURS[code] === undefined ? before : ` fill="${COLOURS[code]}"`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
