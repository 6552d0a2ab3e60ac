import { isValidRDFormat, validate } from '@umbrelladocs/rdformat-validator';
import { Ajv } from 'ajv';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model/rule.ts';
import { NOTED_FORMATS, type NotedFormat } from '../../src/reporters/formats.ts';
import { writeReport } from '../../src/reporters/writer.ts';
import { HOSTILE_PATH, HOSTILE_REPORT } from './hostile-report.ts';
import { styleIn } from './style.ts';

const require = createRequire(import.meta.url);

async function written(format: NotedFormat, lang: Lang): Promise<string> {
  return writeReport(HOSTILE_REPORT, (await NOTED_FORMATS[format]())(styleIn(lang)));
}

/** What reads a format, or the schema that its readers publish. */
describe.each<Lang>(['zh-CN', 'en'])('in %s', (lang) => {
  it('reviewdog’s format is sound by its validator, nothing beside it', async () => {
    const data = JSON.parse(await written('rdjson', lang));
    const { valid, errors, warnings } = await validate(data, { strictMode: true, allowExtraFields: false });
    expect({ valid, errors, warnings }).toEqual({ valid: true, errors: [], warnings: [] });
    // The validator does tell what is wrong.
    data.diagnostics[0].severity = 'FATAL';
    expect(await isValidRDFormat(data)).toBe(false);
  });

  it('SARIF is sound by the schema of OASIS', async () => {
    const schema = JSON.parse(
      readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
    );
    // It is of draft 4, of which it uses nothing that later drafts read otherwise.
    const { $schema: _draft, id: _id, ...rest } = schema;
    const isSound = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, logger: false }).compile(
      rest,
    );
    const data = JSON.parse(await written('sarif', lang));
    expect(isSound(data), JSON.stringify(isSound.errors)).toBe(true);
    data.runs[0].results[0].level = 'fatal';
    expect(isSound(data)).toBe(false);
  });

  it('a formatter of ESLint shows each finding of each file', async () => {
    const stylish = require('eslint-formatter-stylish') as (results: unknown) => string;
    const shown = stylish(JSON.parse(await written('eslint-json', lang)));
    expect(shown).toContain(HOSTILE_PATH);
    expect(shown.match(/^ +\d+:\d+ +(?:error|warning) /gm)).toHaveLength(6);
    expect(shown).toContain('6 problems (4 errors, 2 warnings)');
  });

  it.skipIf(spawnSync('xmllint', ['--version']).status !== 0).each(['junit', 'checkstyle'] as const)(
    'xmllint reads %s',
    async (format) => {
      const root = execFileSync('xmllint', ['--nonet', '--xpath', 'name(/*)', '-'], {
        input: await written(format, lang),
      });
      expect(String(root).trim()).toBe(format === 'junit' ? 'testsuites' : 'checkstyle');
    },
  );

  it('Code Quality has what GitLab demands of each issue', async () => {
    const issues = JSON.parse(await written('gitlab', lang)) as any[];
    for (const { description, check_name, fingerprint, severity, location } of issues) {
      expect([description, check_name, fingerprint].every((text) => typeof text === 'string' && text !== '')).toBe(
        true,
      );
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
      expect(location.path).not.toMatch(/^\.\//);
      expect(location.positions.begin.line).toBeGreaterThan(0);
    }
  });
});
