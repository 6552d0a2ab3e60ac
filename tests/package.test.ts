import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../src/cli/run.ts';
import { linksOf } from './markdown-links.ts';
import { createMemoryWorld } from './scenarios/memory-host.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const isBuilt = existsSync('dist/sbom.cdx.json');

/** What a package may hold; chunks by their names without the checksum, many of a kind by their folder. */
const ALLOWED: readonly RegExp[] = [
  /^(?:package\.json|LICENSE|(?:ARCHITECTURE|CHANGELOG|CONTRIBUTING|README|README\.zh-CN|SECURITY)\.md)$/,
  /^examples\/demo\.svg$/,
  /^dist\/(?:gov-lint|office-worker)\.js$/,
  /^dist\/index\.(?:js|d\.ts)$/,
  /^dist\/(?:main|office-reading)\.cjs$/,
  // A digit behind the hash tells two parts of one name apart.
  /^dist\/[a-z0-9-]+-[\w-]{8}\d?\.c?js$/,
  /^dist\/(?:THIRD-PARTY-NOTICES\.txt|sbom\.cdx\.json)$/,
  /^dist\/cmaps\/(?:[\w-]+\.bcmap|LICENSE)$/,
  /^docs\/[a-z]+\.md$/,
  /^schemas\/[a-z]+\.schema\.json$/,
  /^rules\/(?:README|import|[a-z]+\/[a-z-]+)\.md$/,
  /^rules\/(?:policies|presets)\/[a-z0-9-]+\.yaml$/,
];
const NEEDED = [
  'LICENSE',
  'README.md',
  'dist/gov-lint.js',
  'dist/index.js',
  'dist/index.d.ts',
  'dist/main.cjs',
  'dist/office-worker.js',
  'dist/office-reading.cjs',
  'dist/THIRD-PARTY-NOTICES.txt',
  'dist/sbom.cdx.json',
  'dist/cmaps/LICENSE',
  'docs/ci.md',
  'docs/configuration.md',
  'examples/demo.svg',
  'SECURITY.md',
  'schemas/table.schema.json',
];

/** Licences that let a program be passed on with a notice. */
const LICENSES = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause']);

interface Component {
  name: string;
  version: string;
  purl: string;
  licenses: { license?: { id: string } }[];
}

describe.skipIf(!isBuilt)('the package', () => {
  const packed = (): string[] => {
    const words = execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
    return JSON.parse(words)[0].files.map(({ path }: { path: string }) => path);
  };
  const { components, metadata, dependencies } = isBuilt ? JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8')) : {};

  it('holds what is listed and nothing else', () => {
    const files = packed();
    expect(files.filter((file) => !ALLOWED.some((form) => form.test(file)))).toEqual([]);
    expect(NEEDED.filter((file) => !files.includes(file))).toEqual([]);
  });

  it('holds what its pages link to', () => {
    const files = new Set(packed());
    const lost = [...files]
      .filter((file) => file.endsWith('.md'))
      .flatMap((page) =>
        linksOf(readFileSync(page, 'utf8'))
          .filter((link) => !link.startsWith('#'))
          .map((link) => join(dirname(page), link.split('#')[0]!).replaceAll('\\', '/'))
          .filter((target) => !files.has(target))
          .map((target) => `${page} → ${target}`),
      );
    expect(lost).toEqual([]);
  });

  it('holds no path of the machine that built it', () => {
    const places = [process.cwd(), homedir()].filter((place) => place.length > 5);
    const found = packed().flatMap((file) => {
      const text = readFileSync(file, 'latin1');
      const named = /file:\/\/\/\w+/.exec(text)?.[0];
      return [...places.filter((place) => text.includes(place)), ...(named ? [named] : [])].map(
        (place) => `${file}: ${place}`,
      );
    });
    expect(found).toEqual([]);
  });

  it('names in its bill of materials every library that it says it is built with', () => {
    const names = new Set(components.map(({ name }: Component) => name));
    const bundled = ['commander', 'cosmiconfig', 'fflate', 'parse5', 'pdfjs-dist', 'picocolors', 'yaml'];
    expect(bundled.filter((name) => !names.has(name))).toEqual([]);
    // Helpers that the bundler adds, and libraries of libraries.
    expect(['rolldown', 'entities', 'js-yaml'].filter((name) => !names.has(name))).toEqual([]);
    expect(names.has('vitest')).toBe(false);
    expect(metadata.component).toMatchObject({ type: 'application', name: manifest.name, version: manifest.version });
    expect(dependencies[0].dependsOn).toEqual(components.map(({ purl }: Component) => purl));
  });

  it('gives the version that is installed, and a licence that lets it be passed on', () => {
    for (const { name, version, licenses, purl } of components as Component[]) {
      expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
      expect(LICENSES.has(licenses[0]!.license?.id ?? ''), `${name}: ${JSON.stringify(licenses)}`).toBe(true);
    }
    const yaml = JSON.parse(readFileSync('node_modules/yaml/package.json', 'utf8'));
    expect(components).toContainEqual(expect.objectContaining({ name: 'yaml', version: yaml.version }));
  });

  it('passes on the licence of each, word for word', () => {
    const notices = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8');
    for (const { name, version } of components as Component[]) expect(notices).toContain(`${name}@${version} (`);
    for (const name of ['yaml', 'pdfjs-dist', 'rolldown', 'commander']) {
      const text = readFileSync(`node_modules/${name}/LICENSE`, 'utf8').replaceAll('\r\n', '\n').trim();
      expect(notices).toContain(text);
    }
  });

  it.each([
    [
      'known-words',
      'https://github.com/fxsjy/jieba',
      'Copyright (c) 2013 Sun Junyi\nCopyright (c) 2020-present LongYinan\n',
    ],
    ['sounds', 'https://github.com/zh-lx/pinyin-pro', 'Copyright (c) 2022-present zh-lx\n'],
    ['shapes', 'https://github.com/theajack/cnchar', 'Copyright (c) 2017 - present theajack <theajack@qq.com>\n'],
  ])('credits the dictionary that its %s were made of', (data, home, holders) => {
    const notices = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8');
    const [, name, version] = /npm package (\S+) (\S+)/.exec(readFileSync(`src/text/${data}.generated.ts`, 'utf8'))!;
    const part = notices.split(/^=+$/m).find((one) => one.includes(`${name}@${version} (MIT)`))!;
    expect(part).toContain(home);
    expect(part).toContain(holders);
    expect(part).toContain('The above copyright notice and this permission notice shall be included');
    expect(components).toContainEqual(expect.objectContaining({ name, version }));
  });

  it('installs nothing beside itself', () => {
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.optionalDependencies).toBeUndefined();
    const { install, postinstall, preinstall } = manifest.scripts;
    expect([install, postinstall, preinstall]).toEqual([undefined, undefined, undefined]);
  });
});

describe('a failure of our own', () => {
  it('is told with the files of the program, not with where they stand', async () => {
    const { host, printed } = createMemoryWorld({});
    const fail = (): never => {
      throw new TypeError('left /and/right');
    };
    expect(await run(['check', 'a.yaml'], { ...host, openConfigSearch: fail })).toBe(3);
    expect(printed.err).toContain('TypeError: left /and/right\n');
    expect(printed.err).toMatch(/\n\s+at (?:async )?[\w.]+ \(run\.ts:\d+:\d+\)|\n\s+at .*check\.ts:\d+:\d+/);
    expect(printed.err).not.toContain(process.cwd());
  });
});

describe('a release', () => {
  const workflow = parse(readFileSync('.github/workflows/release.yml', 'utf8'));
  const script = readFileSync('.ci/release', 'utf8');

  it('is published with a statement of provenance, by a workflow that may do nothing else', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.jobs.release.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    expect(script).toContain('npm publish --provenance');
    expect(JSON.stringify(workflow)).not.toMatch(/secrets\./);
  });

  it('is only shown where it is tried, and where the workflow is started by hand', () => {
    const [publishing] = script.split('npm publish').slice(0, 1);
    expect(publishing).toMatch(/--dry-run ?\]?; then[\s\S]*else/);
    expect(workflow.jobs.release.steps.at(-1).run).toContain("github.event_name == 'workflow_dispatch' && '--dry-run'");
  });
});
