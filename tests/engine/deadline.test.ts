import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { rules } from '../../rules/index.ts';
import { lint, type Deadline } from '../../src/engine/lint.ts';
import { ruleSettings } from '../../src/engine/settings.ts';
import { createWorkspace } from '../../src/engine/workspace.ts';
import { createYamlImporter } from '../../src/importers/yaml/yaml-importer.ts';
import { memoryFiles } from '../../src/io/memory.ts';
import { within } from '../../src/io/within.ts';
import type { Rule } from '../../src/model/rule.ts';

describe('work within a time', () => {
  it('is broken off wherever it is, in a regular expression too', () => {
    const from = performance.now();
    expect(within(50, () => /^(?:a*)*$/.test(`${'a'.repeat(60)}!`))).toBe('time');
    expect(
      within(50, () => {
        for (;;);
      }),
    ).toBe('time');
    expect(performance.now() - from).toBeLessThan(10_000);
  });

  it('gives its value, hands on its errors, and may stand in other such work', () => {
    expect(within(1_000, () => within(1_000, () => 7))).toEqual({ value: { value: 7 } });
    expect(() =>
      within(1_000, () => {
        throw new RangeError('its own');
      }),
    ).toThrow(new RangeError('its own'));
  });
});

const TABLE = 'title: 表\nparent: none\ntasks:\n  - { number: 1, title: 公开预算, lead: [区财政局] }\n';
const ENDLESS = 'structure/empty-requirement';

/** One rule never ends on tables that are called 无尽. */
const settings = ruleSettings(
  rules.map((rule): Rule<never> =>
    rule.id === ENDLESS
      ? {
          ...rule,
          check: ({ table }) => {
            while (table.title?.value === '无尽');
          },
        }
      : rule,
  ),
  {},
  {},
);

async function idsOf(files: Record<string, string>, deadline: Deadline): Promise<Record<string, string[]>> {
  const importers = [createYamlImporter((bytes) => new TextDecoder().decode(bytes))];
  const workspace = createWorkspace({ files: memoryFiles(files), importers, vocabulary });
  const options = { settings, policies: [], vocabulary, deadline };
  const { tables } = await lint(Object.keys(files), workspace, options);
  return Object.fromEntries(
    tables.map(({ path, findings }) => [
      path,
      findings.map(({ rule }) => rule).filter((id) => id.startsWith('import')),
    ]),
  );
}

describe('the deadline of a check', () => {
  const files = { 'a.yaml': TABLE, 'b.yaml': TABLE.replace('表', '无尽'), 'c.yaml': TABLE };

  it('ends the check of a file, and no later file builds upon what was broken off', async () => {
    expect(await idsOf(files, { milliseconds: 300, from: 0, within })).toEqual({
      'a.yaml': [],
      'b.yaml': ['import/check-out-of-time'],
      'c.yaml': ['import/not-checked'],
    });
  });

  it('is not set for files below the size from which it counts', async () => {
    const refusing: Deadline = { milliseconds: 300, from: TABLE.length + 1, within: () => 'time' };
    expect(await idsOf({ 'a.yaml': TABLE }, refusing)).toEqual({ 'a.yaml': [] });
    const met: Deadline = { ...refusing, from: TABLE.length };
    expect(await idsOf({ 'a.yaml': TABLE }, met)).toEqual({ 'a.yaml': ['import/check-out-of-time'] });
  });
});
