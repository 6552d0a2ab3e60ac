import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { rules } from '../../rules/index.ts';
import { lint } from '../../src/engine/lint.ts';
import { ruleSettings } from '../../src/engine/settings.ts';
import { createWorkspace } from '../../src/engine/workspace.ts';
import { createYamlImporter } from '../../src/importers/yaml/yaml-importer.ts';
import { memoryFiles } from '../../src/io/memory.ts';
import { cpuMilliseconds, growthOf, type Times } from './growth.ts';
import { CELLS, CELL_PAIRS, ITEMS, LISTS, ROW_PAIRS, TEXTS, type Shape } from './shapes.ts';

/** Every rule runs, those too that are off unless somebody asks. */
const settings = ruleSettings(rules, Object.fromEntries(rules.map(({ id, severity }) => [id, severity])), {});

/** The time of each rule and stage for a table of this size: reading, tracing, checking, and placing what was found. */
async function checked({ make }: Shape, size: number): Promise<Times> {
  const { child, parent } = make(size);
  const files = { 'child.yaml': JSON.stringify(child), ...(parent && { 'parent.yaml': JSON.stringify(parent) }) };
  const importers = [createYamlImporter((bytes) => new TextDecoder().decode(bytes))];
  const workspace = createWorkspace({ files: memoryFiles(files), importers, vocabulary });
  const times = new Map<string, number>();
  const timing = {
    now: cpuMilliseconds,
    add: (_: string, name: string, time: number) => void times.set(name, (times.get(name) ?? 0) + time),
  };
  const options = { settings, policies: [], vocabulary, today: '2026-06-01', timing };
  const { tables } = await lint(['child.yaml'], workspace, options);
  expect(tables[0]!.isUnreadable).toBe(false);
  // Their sum grows as they do.
  times.delete('check');
  return times;
}

const LONG = { timeout: 300_000 };

describe('no rule and no stage takes more than its share for twice the length', () => {
  it.each(CELLS)('of $name, up to 100,000 characters', LONG, async (shape) => {
    expect(await growthOf(100_000, (size) => checked(shape, size))).toEqual([]);
  });

  it.each(TEXTS)('of $name, up to 100,000 characters', LONG, async (shape) => {
    expect(await growthOf(100_000, (size) => checked(shape, size))).toEqual([]);
  });

  it.each([...ITEMS, ...LISTS])('of $name, up to 10,000', LONG, async (shape) => {
    expect(await growthOf(10_000, (size) => checked(shape, size))).toEqual([]);
  });
});

/** Tracing weighs each parent task against the rows that share words with it: where rows are alike, against all. */
async function checkedButTraced(shape: Shape, size: number): Promise<Times> {
  return new Map([...(await checked(shape, size))].filter(([what]) => what !== 'trace'));
}

describe('no rule takes more than its share for twice as much that is compared', () => {
  it.each(ROW_PAIRS)('of $name', LONG, async (shape) => {
    expect(await growthOf(500, (size) => checkedButTraced(shape, size))).toEqual([]);
  });

  it.each(CELL_PAIRS)('of $name', LONG, async (shape) => {
    expect(await growthOf(8_000, (size) => checkedButTraced(shape, size))).toEqual([]);
  });
});
