import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { forgetPlaces, rootOf } from '../../src/io/root.ts';

it('finds a working tree that was made meanwhile once it is told to forget', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gov-lint-root-')));
  const inner = join(folder, '表');
  mkdirSync(inner);
  expect(rootOf(join(inner, '区表.yaml'))).toBe(inner);
  mkdirSync(join(folder, '.git'));
  expect(rootOf(join(inner, '区表.yaml'))).toBe(inner);
  forgetPlaces();
  expect(rootOf(join(inner, '区表.yaml'))).toBe(folder);
  rmSync(folder, { recursive: true });
});
