import { readdirSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { createProgram, run } from '../src/cli/run.ts';
import { openSession } from '../src/cli/session.ts';
import { createYamlImporter } from '../src/importers/yaml/yaml-importer.ts';
import { readSidecar } from '../src/importers/sidecar/read-sidecar.ts';
import { createMemoryWorld } from './scenarios/memory-host.ts';

const PAGES = ['README.zh-CN.md', 'README.md', ...readdirSync('docs').map((name) => `docs/${name}`)];

/** Lines that no test can run, by kind; each names what they need instead. Options and arguments are parsed all the same. */
const NOT_RUN: readonly { kind: string; why: string; is(line: string): boolean }[] = [
  { kind: 'an editor', why: 'talks with an editor until it leaves: tests/lsp', is: (line) => / lsp\b/.test(line) },
  {
    kind: 'a keyboard',
    why: 'asks a person key by key: tests/cli/review*.test.ts',
    is: (line) => / --review\b/.test(line),
  },
  {
    kind: 'a watch',
    why: 'goes on until Ctrl-C: tests/cli/watch.test.ts',
    is: (line) => / (?:--watch|-w)\b/.test(line),
  },
];

/** Lines of other programs, by kind. */
const NOT_OURS: readonly { kind: string; why: string; is(line: string): boolean }[] = [
  {
    kind: 'npm',
    why: 'installs: typed in an empty project by tests/docs.test.ts',
    is: (line) => /^(?:npm|npx) /.test(line),
  },
];

const EXAMPLE = readFileSync('README.zh-CN.md', 'utf8');
const [PARENT, CHILD] = [...EXAMPLE.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, text]) => Buffer.from(text!));
const [, , PACK] = blocksOf(readFileSync('docs/policies.md', 'utf8'), 'yaml');
const DOCX = readFileSync('tests/importers/layouts/group-column.docx');
const PDF = readFileSync('tests/importers/layouts/group-column.pdf');

/** The folder that the pages speak of: the tables of the README, office files of the same kinds, the pack of docs/policies.md. */
function folder(): Record<string, Uint8Array> {
  const pairs = [
    ['市级表', '区级表'],
    ['city', 'district'],
    ['市级表', 'tables/区级表'],
    ['市级表', '表/区级表'],
    ['city', 'tables/district'],
    ['市级表', '区县表'],
    ['市级表', 'table'],
    ['市级表', '表'],
  ];
  const yaml = pairs.flatMap(([parent, child]) => {
    const up = child!.includes('/') ? `../${parent}` : parent!;
    const text = CHILD!.toString().replace('市级表.yaml', `${up}.yaml`);
    return [[`${parent}.yaml`, PARENT!] as const, [`${child}.yaml`, Buffer.from(text)] as const];
  });
  const office = ['市级表', '区级表', 'city', 'district', '各区/甲', 'handed-in/a', '文件', 'FILE'];
  return {
    ...Object.fromEntries(yaml),
    ...Object.fromEntries(
      office.flatMap((name) => [
        [`${name}.docx`, DOCX],
        [`${name}.pdf`, PDF],
      ]),
    ),
    '原件/甲.docx': DOCX,
    'raw/a.docx': DOCX,
    '名单.txt': Buffer.from('新海区\n'),
    'units.txt': Buffer.from('新海区\n'),
    'packs/新海.yaml': Buffer.from(PACK!),
    'packs/xinhai.yaml': Buffer.from(PACK!),
  };
}

function blocksOf(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, block]) => block!);
}

/** Every command line of a page: those in blocks, and those in the running text. */
function linesOf(page: string): { fenced: string[]; inline: string[] } {
  const text = readFileSync(page, 'utf8');
  const fenced = ['sh', 'console', 'bash', 'text']
    .flatMap((language) => blocksOf(text, language).map((block) => ({ language, block })))
    .filter(({ language, block }) => language !== 'text' || /^gov-lint /m.test(block))
    .flatMap(({ block }) => block.split('\n'))
    .map((line) => line.replace(/\s+# .*/, '').trim())
    .filter((line) => line !== '');
  const inline = [...text.matchAll(/`(gov-lint [^`]+)`/g)].map(([, line]) => line!);
  return { fenced, inline };
}

/** As a shell takes it apart: what is passed to the program, and the file that is piped in. */
function argumentsOf(line: string): { args: string[]; stdin: string | undefined } {
  const piped = /^cat (\S+) \| (.*)$/.exec(line);
  const own = (piped?.[2] ?? line).replace(/\s*>>?\s*\S+$/, '');
  const words = [...own.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare!,
  );
  expect(words[0], line).toBe('gov-lint');
  return { args: words.slice(1), stdin: piped?.[1] };
}

/** Patterns without quotes are the shell's to open. */
function opened(args: readonly string[], files: Readonly<Record<string, Uint8Array>>): string[] {
  return args.flatMap((arg) => {
    const [before, after] = arg.split('*');
    if (after === undefined) return [arg];
    const found = Object.keys(files).filter((path) => path.startsWith(before!) && path.endsWith(after));
    return found.length > 0 ? found : [arg];
  });
}

/** The command line as the program parses it, without doing anything. */
async function parse(args: readonly string[]): Promise<void> {
  const { host } = createMemoryWorld({});
  const program = createProgram(openSession(host, 'zh-CN'), () => undefined);
  const still = (command: Command): void => {
    if (command.commands.length === 0) command.action(() => undefined);
    for (const inner of command.commands) still(inner);
  };
  still(program);
  await program.parseAsync([...args], { from: 'user' });
}

describe.each(PAGES.filter((page) => linesOf(page).fenced.length + linesOf(page).inline.length > 0))('%s', (page) => {
  const { fenced, inline } = linesOf(page);
  const ours = fenced.filter((line) => !NOT_OURS.some(({ is }) => is(line)));

  it('writes commands as the program takes them', async () => {
    // `gov-lint COMMAND --help` stands for any of them.
    const written = [...ours, ...inline].filter((line) => !/^gov-lint (?:COMMAND|命令) /.test(line));
    for (const line of written) {
      const { args } = argumentsOf(line);
      // In running text a command may stand for itself, without what it is about.
      const whole = args.length === 1 && ['check', 'trace', 'import'].includes(args[0]!) ? [...args, 'FILE'] : args;
      const about = args[0] === 'trace' && args[1]?.startsWith('-') ? ['trace', 'FILE', ...args.slice(1)] : whole;
      await expect(parse(about), line).resolves.toBeUndefined();
    }
  });

  it.each(ours.filter((line) => !NOT_RUN.some(({ is }) => is(line))))(
    '%s',
    async (line) => {
      const files = folder();
      const { args, stdin } = argumentsOf(line);
      // What is written is not there before.
      const target = args[args.indexOf('-o') + 1];
      if (args.includes('-o')) delete files[target!];
      const since = args.includes('--since') ? args[args.indexOf('--since') + 1]! : 'HEAD';
      const committed = Object.entries(files).map(([path, bytes]) => [`${since}:${path}`, bytes] as const);
      const world = createMemoryWorld(
        { ...files, ...Object.fromEntries(committed) },
        {},
        stdin ? files[stdin] : undefined,
      );
      const status = await run(opened(args, files), world.host);
      // The example has findings; whatever is wrong with the call or its files gives 2.
      expect([0, 1], world.printed.err).toContain(status);
    },
    60_000,
  );

  it('names only options that some command has', () => {
    const { host } = createMemoryWorld({});
    const program = createProgram(openSession(host, 'zh-CN'), () => undefined);
    const known = new Set([
      '--help',
      '--version',
      ...program.commands.flatMap(({ options }) => options.flatMap(({ short, long }) => [short, long])),
    ]);
    const named = [...readFileSync(page, 'utf8').matchAll(/`(--?[a-z][a-z-]*)[^`]*`/g)].map(([, option]) => option!);
    expect(named.filter((option) => !known.has(option))).toEqual([]);
  });
});

describe('files that the pages show', () => {
  const importer = createYamlImporter();
  const problemsOf = async (text: string) =>
    (await importer.read({ path: 'a.yaml', bytes: Buffer.from(text) })).problems;

  it('docs/table.md shows a table in each language', async () => {
    for (const text of blocksOf(readFileSync('docs/table.md', 'utf8'), 'yaml'))
      expect(await problemsOf(text)).toEqual([]);
  });

  it('docs/exceptions.md shows sidecars', async () => {
    const sidecars = blocksOf(readFileSync('docs/exceptions.md', 'utf8'), 'yaml').filter((text) =>
      /^exceptions:/m.test(text),
    );
    expect(sidecars).toHaveLength(2);
    for (const text of sidecars) expect((await readSidecar(Buffer.from(text))).problems).toEqual([]);
  });

  it('docs/configuration.md shows configurations that hold', async () => {
    for (const text of blocksOf(readFileSync('docs/configuration.md', 'utf8'), 'yaml')) {
      const files = {
        ...folder(),
        '.gov-lintrc.yaml': Buffer.from(text.replace('../office.yaml', './office.yaml')),
        'office.yaml': Buffer.from('lang: zh-CN\n'),
      };
      const { host, printed } = createMemoryWorld(files);
      expect([await run(['check', '--print-config', '区级表.yaml'], host), printed.err]).toEqual([0, '']);
    }
  });
});
