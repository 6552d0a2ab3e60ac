import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import { identityReader } from '../../src/text/identity.ts';
import { readUnits } from '../../src/text/units.ts';

const CORPUS = '../shared/corpus';
const TABLES = ['fuzhou-2021', 'cangshan-2021', 'xiamen-2018'];

interface Gold {
  title: string;
  issuer: string | null;
  tasks: { number: number; leadText: string; lead: string[]; responsibleText: string; responsibleUnits: string[] }[];
}

describe.skipIf(!existsSync(CORPUS))('units of the real tables (skipped without ../shared/corpus)', () => {
  test.each(TABLES)('%s: every cell names the units a person reads in it', (name) => {
    const gold = JSON.parse(readFileSync(`${CORPUS}/${name}/gold.json`, 'utf8')) as Gold;
    const clues = { title: gold.title, ...(gold.issuer ? { issuer: gold.issuer } : {}) };
    const home = identityReader(clues, vocabulary)([]);
    const read = (cell: string) => readUnits(cell, vocabulary, home);
    for (const task of gold.tasks) {
      const lead = read(task.leadText);
      const responsible = read(task.responsibleText);
      expect(
        lead.map((unit) => stripBlanks(unit.raw)),
        `lead of ${task.number}`,
      ).toEqual(task.lead.map(stripBlanks));
      expect(
        responsible.map((unit) => stripBlanks(unit.raw)),
        `responsible of ${task.number}`,
      ).toEqual(task.responsibleUnits.map(stripBlanks));
      for (const unit of [...lead, ...responsible]) {
        if (unit.kind === 'collective') expect(unit.isVague === true || unit.covers?.length, unit.raw).toBeTruthy();
        else expect(unit.level ?? unit.place, `level or place of ${unit.raw}`).toBeDefined();
      }
    }
  });
});
