import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { rules } from '../../rules/index.ts';
import { createDeadline, type Deadline } from '../../src/engine/deadline.ts';
import { lint } from '../../src/engine/lint.ts';
import { ruleSettings } from '../../src/engine/settings.ts';
import { createWorkspace } from '../../src/engine/workspace.ts';
import { createYamlImporter } from '../../src/importers/yaml/yaml-importer.ts';
import { memoryFiles } from '../../src/io/memory.ts';
import { within } from '../../src/io/within.ts';
import type { Importer } from '../../src/model/document.ts';
import { OutOfTime, unwatched } from '../../src/model/work.ts';
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

/** Texts of one word are read without end. */
const endless: Importer = {
  id: 'endless',
  matches: ({ path }) => path.endsWith('.txt'),
  read: ({ work = unwatched }) =>
    work(() => {
      for (;;);
    }),
};

const PARTS = { milliseconds: 2_000, from: 0, within, now: () => performance.now() };

async function idsOf(files: Record<string, string>, deadline: Deadline): Promise<Record<string, string[]>> {
  const importers = [createYamlImporter((bytes) => new TextDecoder().decode(bytes)), endless];
  const workspace = createWorkspace({ files: memoryFiles(files), importers, vocabulary, deadline });
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
    expect(await idsOf(files, createDeadline(PARTS))).toEqual({
      'a.yaml': [],
      'b.yaml': ['import/check-out-of-time'],
      'c.yaml': ['import/not-checked'],
    });
  });

  it('ends the reading of a file too', async () => {
    expect(await idsOf({ 'a.yaml': TABLE, 'b.txt': '', 'c.yaml': TABLE }, createDeadline(PARTS))).toEqual({
      'a.yaml': [],
      'b.txt': ['import/check-out-of-time'],
      'c.yaml': ['import/not-checked'],
    });
  });

  it('holds for the tables above as well', async () => {
    const child = TABLE.replace('parent: none', 'parent: b.txt');
    const deadline = createDeadline(PARTS);
    const workspace = createWorkspace({
      files: memoryFiles({ 'a.yaml': child, 'b.txt': '' }),
      importers: [createYamlImporter(), endless],
      vocabulary,
      deadline,
    });
    const { tables } = await lint(['a.yaml'], workspace, { settings, policies: [], vocabulary, deadline });
    expect(tables[0]!.findings.map(({ rule }) => rule)).toEqual(['import/check-out-of-time']);
  });

  it('ends the comparison of tables of a thousand rows that share words, which takes time with their square', async () => {
    const own = (at: number): string =>
      [...String(at + 10_000)].map((digit) => '甲乙丙丁戊己庚辛壬癸'[Number(digit)]).join('');
    const tasks = Array.from({ length: 1_000 }, (_, at) => ({
      number: at + 1,
      title: `扩大${own(at)}公开范围`,
      requirement: `按季度公开${own((at * 7) % 1_000)}执行情况，接受社会监督。`,
      lead: ['区财政局'],
    }));
    const table = (parent: string): string => JSON.stringify({ title: '任务分解表', parent, tasks });
    const both = { 'a.json': table('b.json'), 'b.json': table('none') };
    const times: number[] = [];
    const timed = <Value>(_: number, job: () => Value): { value: Value } => {
      const from = performance.now();
      const value = job();
      times.push(performance.now() - from);
      return { value };
    };
    const found = await idsOf(both, createDeadline({ ...PARTS, within: timed }));
    expect(found['a.json']).toEqual([]);
    // Whatever the machine takes: the comparison is the longest piece of all, and gets a tenth of what it needs.
    const longest = times.indexOf(Math.max(...times));
    let piece = 0;
    const brief = <Value>(milliseconds: number, job: () => Value): { value: Value } | 'time' =>
      within(piece++ === longest ? times[longest]! / 10 : milliseconds, job);
    const broken = await idsOf(both, createDeadline({ ...PARTS, milliseconds: 60_000, within: brief }));
    expect(broken['a.json']).toEqual(['import/check-out-of-time']);
  });

  it('ends the search for a document number among files that are slow to read elsewhere', async () => {
    let clock = 0;
    let read = 0;
    const slow: Importer = {
      id: 'slow',
      matches: ({ path }) => path.endsWith('.docx'),
      read: async () => {
        read += 1;
        clock += 1_500;
        return { tables: [], problems: [] };
      },
    };
    const deadline = createDeadline({
      milliseconds: 1_000,
      from: 0,
      within: (_, job) => ({ value: job() }),
      now: () => clock,
    });
    const slowOnes = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`z${at}.docx`, '']));
    const workspace = createWorkspace({
      files: memoryFiles({ 'a.yaml': TABLE.replace('parent: none', 'parent: 临政办〔2026〕12号'), ...slowOnes }),
      importers: [createYamlImporter(), slow],
      vocabulary,
      deadline,
    });
    const { tables } = await lint(['a.yaml'], workspace, { settings, policies: [], vocabulary, deadline });
    expect(tables[0]!.findings.map(({ rule }) => rule)).toEqual(['import/check-out-of-time']);
    expect(read).toBe(7);
  });

  it('holds for the sidecar as well', async () => {
    const deadline = createDeadline(PARTS);
    const workspace = createWorkspace({
      files: memoryFiles({ 'a.yaml': TABLE, 'a.gov-lint.yaml': '' }),
      importers: [createYamlImporter()],
      readSidecar: async (_, work = unwatched) =>
        work(() => {
          for (;;);
        }),
      vocabulary,
      deadline,
    });
    const { tables } = await lint(['a.yaml'], workspace, { settings, policies: [], vocabulary, deadline });
    expect(tables[0]!.findings.map(({ rule }) => rule)).toEqual(['import/check-out-of-time']);
  });

  it.each([
    ['plain YAML', TABLE],
    ['JSON', '{"title": "表", "parent": "none", "tasks": [{"number": 1, "title": "公开"}]}'],
    ['YAML of any kind', TABLE.replace('表', '&a 表')],
  ])('is asked for whatever is done with %s', async (_, text) => {
    const sizes: number[] = [];
    const watched: Deadline = {
      isPassed: false,
      start: () => undefined,
      inRounds: (work) => work(),
      run: (size, job) => (sizes.push(size), job()),
      wait: () => undefined,
    };
    await idsOf({ 'a.yaml': text }, watched);
    const reading = sizes.slice(0, -2);
    expect(reading.length).toBeGreaterThan(0);
    // Bytes count as the Chinese characters that they may be.
    expect(new Set(reading)).toEqual(new Set([new TextEncoder().encode(text).length / 3]));
    // The table is made, and then checked.
    expect(sizes.slice(-2)).toEqual([text.length, text.length]);
  });

  it('is one for all pieces of work on a file, and begins anew with the next', () => {
    let clock = 0;
    const given: number[] = [];
    const deadline = createDeadline({
      milliseconds: 300,
      from: 0,
      now: () => clock,
      within: (milliseconds, job) => {
        given.push(milliseconds);
        clock += 100;
        return { value: job() };
      },
    });
    deadline.run(1, () => undefined);
    deadline.run(1, () => undefined);
    deadline.start('b');
    deadline.run(1, () => undefined);
    expect(given).toEqual([300, 200, 300]);
  });

  it('is not set for files below the size from which it counts', () => {
    const deadline = createDeadline({ ...PARTS, from: 10, within: () => 'time' });
    expect(deadline.run(9, () => 7)).toBe(7);
    expect(() => deadline.run(10, () => 7)).toThrow(OutOfTime);
    // Nothing is done any more once something was broken off.
    expect(() => deadline.run(9, () => 7)).toThrow(OutOfTime);
  });
});
