import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { widthOf } from '../../src/reporters/width.ts';

const PARENT = `year: 2026
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网，按月对账。 }
  - { number: 2, title: 开展政府信息公开专栏检查, requirement: 每季度抽查各单位专栏的更新情况，通报长期不更新的栏目。 }
`;
const CHILD = `# 初稿
year: 2026
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网，按月对账。 }
  - { number: 2, title: 开展政府信息公开专栏自查, requirement: 每季度检查各单位专栏的更新情况，结果上报。 } # 第二处
`;

function hasTmux(): boolean {
  try {
    execFileSync('tmux', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

// .ci/run asks for the terminal: a test that is skipped where it matters proves nothing.
const isSkipped = !hasTmux() && process.env['REQUIRE_TMUX'] === undefined;
if (isSkipped) console.warn('tmux is not installed: the review is not tried in a real terminal');

describe.skipIf(isSkipped)('in a real terminal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gov-lint-review-'));
  const socket = join(folder, 'tmux');
  const tmux = (...args: string[]): string =>
    execFileSync('tmux', ['-S', socket, '-u', '-f', '/dev/null', ...args], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8', TMUX: '' },
    });
  const screen = (): string => tmux('capture-pane', '-t', 'review', '-p');
  /** Waits for words on the screen: how long a start takes depends on the machine. */
  async function seen(words: string): Promise<string> {
    for (let tries = 0; tries < 200; tries += 1) {
      const text = screen();
      if (text.includes(words)) return text;
      // oxlint-disable-next-line no-await-in-loop -- one look after the other
      await new Promise((done) => setTimeout(done, 100));
    }
    return screen();
  }
  function start(columns: number, ...flags: string[]): void {
    writeFileSync(join(folder, 'city.yaml'), PARENT);
    writeFileSync(join(folder, 'child.yaml'), CHILD);
    const program = resolve('dist/gov-lint.js');
    const call = [process.execPath, program, 'trace', 'child.yaml', '--parent', 'city.yaml', '--review', ...flags];
    const line = `${call.map((word) => `'${word}'`).join(' ')}; echo "status=$?"; stty -a | grep -o -- '-\\?icanon'; sleep 60`;
    tmux(
      'new-session',
      '-d',
      '-s',
      'review',
      '-x',
      String(columns),
      '-y',
      '30',
      '-c',
      folder,
      `sh -c "${line.replaceAll('"', '\\"').replaceAll('$', '\\$')}"`,
    );
  }

  beforeAll(() => {
    // A server of its own, which lives as long as this session: other sessions of the machine are left alone.
    tmux('new-session', '-d', '-s', 'keep', 'sleep 600');
  });
  afterEach(() => void tmux('kill-session', '-t', 'review'));
  afterAll(() => {
    tmux('kill-server');
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    [80, 'zh-CN', '上级第 2 项由本表哪一项承接'],
    [160, 'en', 'which task of this table carries parent task 2'],
  ] as const)('shows the rows in %i columns and takes keys (%s)', { timeout: 60_000 }, async (columns, lang, words) => {
    start(columns, '--lang', lang);
    const first = await seen(words);
    expect(first).toContain(words);
    expect(first).toMatch(/2 开展政府信息公开专栏检查 +│ 2 开展政府信息公开专栏自查/);
    for (const line of first.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(columns);
    tmux('send-keys', '-t', 'review', 'y');
    await seen('✓');
    expect(readFileSync(join(folder, 'child.yaml'), 'utf8')).toBe(CHILD.replace('。 } #', '。, implements: 2 } #'));
    tmux('send-keys', '-t', 'review', 'b');
    await seen(words);
    expect(readFileSync(join(folder, 'child.yaml'), 'utf8')).toBe(CHILD);
    tmux('send-keys', '-t', 'review', 'C-c');
    const last = await seen('icanon');
    expect(last).toContain('status=0');
    // The terminal is given back as it was.
    expect(last).not.toContain('-icanon');
  });
});
