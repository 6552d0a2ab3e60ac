import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settable } from '../rules/settable.ts';
import { readerIds } from '../src/messages/catalogue.ts';
import { pageOf } from '../src/model/reading.ts';
import { linksOf, slugOf } from './markdown-links.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; scripts: { demo: string } };
const TARBALL = `gov-lint-${manifest.version}.tgz`;

const pagesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name).replaceAll('\\', '/'));
const PAGES = [...pagesIn('.'), ...pagesIn('docs'), 'rules/README.md', 'examples/README.md'];

describe('pages', () => {
  it.each(PAGES)('%s links to files and headings that are there', (page) => {
    const wrong = linksOf(readFileSync(page, 'utf8')).filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(target)) return true;
      return anchor !== undefined && !headingsOf(readFileSync(target, 'utf8')).includes(decodeURI(anchor));
    });
    expect(wrong).toEqual([]);
  });

  it.each(['ARCHITECTURE.md', 'CONTRIBUTING.md'])('%s names files and folders that are there', (page) => {
    const named = readFileSync(page, 'utf8').match(/(?<=`)(?:src|rules|tests|schemas|examples)\/[\w./-]*\w(?=`)/g);
    expect(named?.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('SECURITY.md names tests and commands that are there, at least one for each attack', () => {
    const rows = readFileSync('SECURITY.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('|') && !/^\|[-| ]+$/.test(line));
    const attacks = rows
      .slice(rows.findIndex((row) => row.startsWith('| 攻击')) + 1)
      .map((row) => row.split('|').at(-2)!);
    expect(attacks.length).toBeGreaterThan(25);
    const wrong = attacks.flatMap((cell) => {
      const named = [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);
      return named.length === 0 ? [cell] : named.filter((name) => !isThere(name));
    });
    expect(wrong).toEqual([]);
  });

  it('of rules, and of what readers say, stand where findings lead to', () => {
    const said = readerIds();
    const wrong = [...settable.map(({ id }) => id), ...said].filter((id) => {
      const [page = '', anchor] = pageOf(id).split('#');
      return !existsSync(page) || (anchor !== undefined && !headingsOf(readFileSync(page, 'utf8')).includes(anchor));
    });
    expect(wrong).toEqual([]);
    expect(said.length).toBeGreaterThan(50);
  });

  it('can all be reached from both READMEs', () => {
    for (const readme of ['README.md', 'README.zh-CN.md']) {
      const linked = linksOf(readFileSync(readme, 'utf8'));
      expect(pagesIn('docs').filter((page) => !linked.includes(page))).toEqual([]);
    }
  });
});

/** A file of tests or scenarios, or a script of the package. */
function isThere(name: string): boolean {
  const script = /^npm run ([\w:]+)$/.exec(name)?.[1];
  return script === undefined ? existsSync(name) : Object.hasOwn(manifest.scripts, script);
}

function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => slugOf(heading!));
}

const READMES = ['README.zh-CN.md', 'README.md'] as const;

/** What stands in the fenced blocks of one language. */
function blocksOf(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, block]) => block!);
}

function commandsOf(text: string): string[] {
  return blocksOf(text, 'sh').flatMap((block) =>
    block
      .split('\n')
      .map((line) => line.replace(/\s+# .*/, ''))
      .filter((line) => line !== ''),
  );
}

describe.each(READMES)('%s', (readme) => {
  const text = readFileSync(readme, 'utf8');

  it('is short', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(140);
  });

  it('says how to try the program and how to test it, and names the version that is packed', () => {
    expect(commandsOf(text)).toEqual(
      expect.arrayContaining(['npm ci && npm run demo', 'npm ci && npm test', 'npm ci && npm pack']),
    );
    expect([...new Set(text.match(/gov-lint-\d[\w.-]*\.tgz/g))]).toEqual([TARBALL]);
  });
});

/** UPDATE_README=1 writes what the program says into the READMEs; read the difference. */
const IS_UPDATE = process.env['UPDATE_README'] === '1';
const isPossible = existsSync('dist/gov-lint.js') && process.platform !== 'win32';

describe.skipIf(!isPossible)('a newcomer', () => {
  let home: string;
  let project: string;
  /** Both READMEs say the same of getting the program: that is typed once. */
  const typed = new Set<string>();
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'gov-lint-readme-'));
    project = join(home, 'project');
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), '{}\n');
    execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project]);
  }, 120_000);
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  /** One line in a project, as a person would type it; nothing comes from a network. */
  function type(line: string): { status: number | null; stdout: string; stderr: string } {
    const global = join(home, 'global');
    const env = {
      ...process.env,
      // They sit at a terminal of this width.
      COLUMNS: '100',
      PATH: [join(global, 'bin'), process.env['PATH']].join(delimiter),
      npm_config_prefix: global,
      npm_config_cache: join(home, 'cache'),
      npm_config_offline: 'true',
      npm_config_update_notifier: 'false',
    };
    return spawnSync('sh', ['-c', line], { cwd: project, encoding: 'utf8', env });
  }

  it('sees the demo run', () => {
    const { status, stdout } = spawnSync('sh', ['-c', manifest.scripts.demo.split(' && ').at(-1)!], {
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout).toContain('coverage/missing-task');
  });

  it.each(READMES)(
    'copies the files of %s, types every line of it, and sees what it prints',
    (readme) => {
      const text = readFileSync(readme, 'utf8');
      const files = [...text.matchAll(/^`([^`]+\.yaml)`[^\n]*\n\n```yaml\n([^]*?)^```$/gm)];
      expect(files).toHaveLength(2);
      for (const [, name, content] of files) writeFileSync(join(project, name!), content!);

      const lines = commandsOf(text).filter((line) => !line.startsWith('npm ci') && !typed.has(line));
      const outcomes = lines.map((line) => {
        const { status, stdout, stderr } = type(line);
        typed.add(line);
        return { line, status, stdout, stderr };
      });
      const checks = outcomes.filter(({ line }) => line.startsWith('gov-lint check'));
      // Findings and missing tasks are what the example is there for.
      const finds = /^gov-lint (?:check|trace) /;
      for (const { line, status, stderr } of outcomes)
        expect(finds.test(line) ? [0, 1] : [0], `${line}: ${stderr}`).toContain(status);

      expect(checks).toHaveLength(1);
      if (IS_UPDATE)
        writeFileSync(
          readme,
          text.replace(/^(```text\n)[^]*?(?=^```$)/m, (_, fence) => fence + checks[0]!.stdout),
        );
      else expect(blocksOf(text, 'text')).toEqual([checks[0]!.stdout]);
    },
    300_000,
  );
});
