import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const docs = readFileSync('docs/editors.md', 'utf8');
const lines = readFileSync('tests/reporters/golden/concise.zh-CN.txt', 'utf8').trim().split('\n');

it('the problem matcher for VS Code reads every line of the concise report', () => {
  const { tasks } = JSON.parse(/```json\n([^]*?)```/.exec(docs)![1]!);
  const { regexp, line, column, severity, code } = tasks[0].problemMatcher.pattern;
  for (const text of lines) {
    const found = new RegExp(regexp).exec(text);
    expect(found, text).not.toBeNull();
    expect(found![line]).toMatch(/^\d+$/);
    expect(found![column]).toMatch(/^\d+$/);
    expect(found![severity]).toMatch(/^(?:error|warning|info)$/);
    expect(found![code]).toMatch(/^[\w-]+\/[\w-]+$/);
  }
});

it('the pattern for nvim-lint reads them too', () => {
  const pattern = /'(\^\(\.\+\):[^']*)'/.exec(docs)![1]!;
  // %d, %w and %[ are what Lua writes for \d, \w and \[.
  const regexp = new RegExp(pattern.replaceAll('%', '\\'));
  for (const text of lines) expect(regexp.test(text), text).toBe(true);
});
