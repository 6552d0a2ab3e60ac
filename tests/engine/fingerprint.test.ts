import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { exampleReport } from '../../src/cli/commands/example-report.ts';
import { fingerprintOf } from '../../src/engine/fingerprint.ts';
import type { Finding } from '../../src/model/finding.ts';

const FOUND: Finding = {
  rule: 'citations/malformed-number',
  messageId: 'malformed',
  severity: 'warning',
  data: { raw: '临政办[2026]3号', normal: '临政办〔2026〕3号', brackets: '[]' },
  path: '区.yaml',
  location: { line: 3, task: 2 },
  related: [],
  docs: '',
  subject: '公开预决算',
  about: ['临政办[2026]3号'],
};

describe('what a finding is recognised by', () => {
  it('does not change with its line, its number, or what is proposed', () => {
    const moved = { ...FOUND, location: { line: 9, task: 5 }, data: { ...FOUND.data, normal: '另一种写法' } };
    expect(fingerprintOf(moved)).toBe(fingerprintOf(FOUND));
  });

  it('tells two findings of a rule on one task apart by the words that the rule declares', () => {
    expect(fingerprintOf({ ...FOUND, about: ['临政办[2026]4号'] })).not.toBe(fingerprintOf(FOUND));
  });

  it.each(rules.filter(({ about }) => about).map((rule) => [rule.id, rule] as const))(
    '%s declares only what its findings carry',
    async (_, rule) => {
      const reports = await Promise.all(rule.bad.map((example) => exampleReport(rule, example)));
      const found = reports.flatMap(({ tables }) => tables.flatMap((table) => table.findings));
      const carried = new Set(found.flatMap(({ data }) => Object.keys(data)));
      expect(rule.about!.filter((key) => !carried.has(key))).toEqual([]);
    },
  );
});
