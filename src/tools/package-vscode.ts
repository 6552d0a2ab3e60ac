import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'tsdown';

/** The packer of VS Code extensions, fetched for the occasion: its three hundred packages are of no use to anybody else. */
const PACKER = '@vscode/vsce@4.1.0';

const out = resolve(process.argv[2] ?? 'gov-lint.vsix');
const folder = mkdtempSync(join(tmpdir(), 'gov-lint-vscode-'));
try {
  await build({
    config: false,
    entry: { extension: 'src/vscode/extension.ts' },
    outDir: folder,
    format: 'cjs',
    platform: 'node',
    target: 'node18',
    dts: false,
    clean: false,
    noExternal: [/./],
    external: ['vscode'],
    logLevel: 'error',
  });
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const manifest = { ...JSON.parse(readFileSync('src/vscode/manifest.json', 'utf8')), version };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, undefined, 2));
  cpSync('src/vscode/README.md', join(folder, 'README.md'));
  // Everything in the folder belongs to the extension.
  writeFileSync(join(folder, '.vscodeignore'), '');
  cpSync('LICENSE', join(folder, 'LICENSE'));
  cpSync('dist', join(folder, 'dist'), { recursive: true, filter: (path) => !path.includes('code-cache') });
  // The program is of the same kind of module as its package says.
  writeFileSync(join(folder, 'dist', 'package.json'), '{ "type": "module" }\n');
  const packed = spawnSync(
    'npx',
    ['--yes', PACKER, 'package', '--no-dependencies', '--allow-missing-repository', '-o', out],
    {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  process.exitCode = packed.status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
