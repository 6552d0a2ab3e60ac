import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';

/** The packer is fetched from the registry: without a network there is nothing to pack with. */
const hasRegistry = spawnSync('npm', ['view', '@vscode/vsce@4.1.0', 'version'], { timeout: 30_000 }).status === 0;

it.skipIf(!hasRegistry)(
  'the extension is packed with its client, the program and its notices, and with nothing of this repository',
  { timeout: 300_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'gov-lint-vsix-'));
    try {
      const file = join(folder, 'gov-lint.vsix');
      const packed = spawnSync('npx', ['tsx', 'src/tools/package-vscode.ts', file], { encoding: 'utf8' });
      expect(packed.status, packed.stderr).toBe(0);
      const files = unzipSync(readFileSync(file));
      const names = Object.keys(files).filter((name) => !name.includes('/dist/'));
      expect(names.toSorted()).toEqual([
        '[Content_Types].xml',
        'extension.vsixmanifest',
        'extension/LICENSE.txt',
        'extension/extension.cjs',
        'extension/package.json',
        'extension/readme.md',
      ]);
      const has = (name: string): boolean => Object.hasOwn(files, `extension/dist/${name}`);
      expect(
        ['gov-lint.js', 'main.cjs', 'office-worker.js', 'THIRD-PARTY-NOTICES.txt'].filter((name) => !has(name)),
      ).toEqual([]);
      const text = (name: string): string => new TextDecoder().decode(files[name]);
      const manifest = JSON.parse(text('extension/package.json'));
      expect(manifest.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
      expect(Object.hasOwn(files, `extension/${manifest.main.slice(2)}`)).toBe(true);
      const client = text('extension/extension.cjs');
      expect(client).not.toContain(process.cwd());
      const needed = [...client.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name!);
      expect(needed.filter((name) => name !== 'vscode' && !isBuiltin(name))).toEqual([]);
      expect(statSync(file).size).toBeLessThan(5_000_000);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
