import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COVERED_STATES, type Trace } from '../../src/model/trace.ts';
import type { Table } from '../../src/model/table.ts';
import { traceTables } from '../../src/trace/trace.ts';
import { type Gold, tableFileOf, tableOf, vocabulary } from '../trace/tables.ts';

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const isHere = existsSync(corpus);
if (!isHere) console.log('real tables are not at hand: skipped');

function tableNamed(name: string): Table {
  return tableOf(tableFileOf(JSON.parse(readFileSync(join(corpus, name, 'gold.json'), 'utf8')) as Gold));
}

interface Links {
  links: [number, number][];
  missing: number[];
  ambiguous: [number, number][];
  notApplicable?: number[];
}

function linksOf(parent: string, child: string): Links {
  return JSON.parse(readFileSync(join(corpus, 'links', `${parent}--${child}.json`), 'utf8')) as Links;
}

function accepted(trace: Trace): string[] {
  return trace.tasks
    .filter(({ state }) => COVERED_STATES.has(state))
    .flatMap(({ parent, links }) => links.map(({ child }) => `${parent.number}-${child.number}`));
}

describe.skipIf(!isHere)('the trace of real tables', () => {
  it('finds every link of a city and its district, and no other', () => {
    const want = linksOf('fuzhou-2021', 'cangshan-2021');
    const trace = traceTables(tableNamed('cangshan-2021'), tableNamed('fuzhou-2021'), vocabulary);
    expect(accepted(trace)).toEqual(want.links.map((pair) => pair.join('-')));
    const missing = trace.tasks.filter(({ state }) => state === 'missing');
    expect(missing.map(({ parent }) => parent.number)).toEqual(want.missing);
    expect(trace.childOnly.map(({ number }) => number)).toEqual([25]);
    expect(trace.tasks.filter(({ isMoved }) => isMoved)).toEqual([]);
  });

  it('tells which tasks of the city address a district', () => {
    const want = linksOf('fuzhou-2021', 'cangshan-2021');
    const trace = traceTables(tableNamed('cangshan-2021'), tableNamed('fuzhou-2021'), vocabulary);
    const not = trace.tasks.filter(({ binding }) => binding !== 'yes');
    expect(not.map(({ parent, binding }) => [parent.number, binding])).toEqual(
      want.notApplicable!.map((number) => [number, 'no']),
    );
  });

  it('names the sectors that a list lost, and nothing in tasks that only changed level words', () => {
    const trace = traceTables(tableNamed('cangshan-2021'), tableNamed('fuzhou-2021'), vocabulary);
    const uncovered = trace.tasks.filter((task) => task.uncovered.length > 0);
    expect(uncovered.map(({ parent }) => parent.number)).toEqual([13, 36]);
    expect(uncovered[0]!.uncovered.map(({ kind }) => kind)).toEqual(['clause', 'clause', 'clause', 'clause']);
    expect(uncovered[1]!.uncovered.map(({ kind, text }) => `${kind} ${text}`)).toEqual(
      ['供水', '供电', '供气', '供热', '公共交通'].map((sector) => `item ${sector}`),
    );
  });

  it('links nothing of another year and city but what was truly carried over', () => {
    const want = linksOf('xiamen-2018', 'cangshan-2021');
    const trace = traceTables(tableNamed('cangshan-2021'), tableNamed('xiamen-2018'), vocabulary);
    expect(accepted(trace)).toEqual(want.links.map((pair) => pair.join('-')));
  });
});
