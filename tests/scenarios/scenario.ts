/**
 * A story at the command line in one text file. Lines before the first block say what it is about; a block is a line
 * `==== head` and the lines under it (one blank line before the next head is only for the eye):
 *
 *     ==== file NAME            text under the name; `escaped`: \xNN, \n, \e …; `base64`; `repeated N`: N times the text
 *                               NAME may be HEAD:path (or another revision): what git holds, not the working tree
 *     ==== $ gov-lint …         one call; NAME=value in front sets the environment, < NAME is standard input
 *     ==== status N             exit status
 *     ==== stdout               all of standard output, exactly; nothing may come where the block is left out
 *     ==== stdout has           each line occurs in it; `stdout lacks`: none of them does
 *     ==== stderr …             the same for standard error
 *     ==== written NAME         the file that the call wrote, exactly; `written NAME has`: each line occurs in it
 */
export interface Block {
  head: string;
  lines: string[];
}

export interface Scenario {
  intro: string[];
  blocks: Block[];
}

export interface Step {
  command: string;
  expected: Block[];
  /** Where the step stands among the blocks. */
  at: number;
}

const HEAD = /^==== (.+)$/;

export function parseScenario(text: string): Scenario {
  const intro: string[] = [];
  const blocks: Block[] = [];
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const head = HEAD.exec(line)?.[1];
    if (head !== undefined) blocks.push({ head, lines: [] });
    else (blocks.at(-1)?.lines ?? intro).push(line);
  }
  for (const block of blocks.slice(0, -1)) if (block.lines.at(-1) === '') block.lines.pop();
  return { intro, blocks };
}

function isCall(block: Block | undefined): boolean {
  return block?.head.startsWith('$') === true;
}

export function formatScenario({ intro, blocks }: Scenario): string {
  const text = blocks.map((block, index) => {
    const isLast = index === blocks.length - 1;
    const next = blocks[index + 1];
    const gap = isLast || ((isCall(block) || block.head.startsWith('status')) && !isCall(next)) ? [] : [''];
    return [`==== ${block.head}`, ...block.lines, ...gap].join('\n');
  });
  return `${[...intro, ...text].join('\n')}\n`;
}

export function stepsOf(scenario: Scenario): Step[] {
  const steps: Step[] = [];
  for (const [at, block] of scenario.blocks.entries()) {
    if (block.head.startsWith('$ ')) steps.push({ command: block.head.slice(2), expected: [], at });
    else if (!block.head.startsWith('file ')) steps.at(-1)?.expected.push(block);
  }
  return steps;
}

export function filesOf(scenario: Scenario): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const { head, lines } of scenario.blocks) {
    const [kind, name, form, count] = head.split(' ');
    if (kind !== 'file' || name === undefined) continue;
    const text = lines.map((line) => `${line}\n`).join('');
    if (form === 'base64') files[name] = Buffer.from(text, 'base64');
    else if (form === 'escaped') files[name] = unescaped(lines.join('\n'));
    else if (form === 'repeated') files[name] = Buffer.from(text.repeat(Number(count)));
    else files[name] = Buffer.from(text);
  }
  return files;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', e: '\u001b', '\\': '\\' };

function unescaped(text: string): Uint8Array {
  const parts = text.split(/(\\x[0-9a-f]{2}|\\[nrte\\])/i).map((part) => {
    if (/^\\x/i.test(part)) return Buffer.from([Number.parseInt(part.slice(2), 16)]);
    return Buffer.from(part.startsWith('\\') ? ESCAPES[part[1]!]! : part);
  });
  return Buffer.concat(parts);
}

interface Call {
  args: string[];
  env: Record<string, string>;
  stdin: string | undefined;
}

export function parseCall(command: string): Call {
  const words = [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((found) => found[1] ?? found[2] ?? found[3]!);
  const env: Record<string, string> = {};
  while (words[0] !== undefined && /^[A-Z_]+=/.test(words[0])) {
    const [name, ...value] = words.shift()!.split('=');
    env[name!] = value.join('=');
  }
  const from = words.indexOf('<');
  const stdin = from === -1 ? undefined : words[from + 1];
  return { args: words.slice(1, from === -1 ? undefined : from), env, stdin };
}
