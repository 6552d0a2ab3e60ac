import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHILD, PARENT } from './memory.ts';

const hasNeovim = spawnSync('nvim', ['--version']).status === 0 || process.env['REQUIRE_NEOVIM'] !== undefined;

it.skipIf(!hasNeovim)(
  'neovim shows findings where they stand, applies a fix and an exception, and sees the parent change',
  () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gov-lint-nvim-')));
    try {
      writeFileSync(join(folder, 'parent.yaml'), PARENT);
      // Behind a character beyond the basic plane: three bytes for most, four for it.
      writeFileSync(join(folder, 'child.yaml'), CHILD.replace('开放，抓好管护', '开放,抓好管护，做好养护'));
      const ended = spawnSync('nvim', ['--headless', '-u', 'NONE', '-S', join(process.cwd(), 'tests/lsp/neovim.lua')], {
        cwd: folder,
        encoding: 'utf8',
        timeout: 100_000,
        env: {
          ...process.env,
          NODE: process.execPath,
          PROGRAM: join(process.cwd(), 'dist', 'gov-lint.js'),
          SEEN: join(folder, 'seen.json'),
          XDG_STATE_HOME: folder,
          XDG_DATA_HOME: folder,
        },
      });
      expect(ended.error).toBeUndefined();
      const seen = JSON.parse(readFileSync(join(folder, 'seen.json'), 'utf8'));
      expect(seen).toEqual({
        opened: true,
        number: ['临水规[2025]4号'],
        width: [','],
        fix: '改为“〔2025〕4号”',
        fixed: true,
        line: '        requirement: 依据《河湖名录管理规程》（临水规〔2025〕4号）逐条公布河长姓名。',
        exception: '不改，写明理由（在上一行加一条 wording/mixed-width 的例外）',
        excepted: true,
        refreshed: true,
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
