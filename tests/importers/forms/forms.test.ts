import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../rules/names/index.generated.ts';
import { createImporters } from '../../../src/cli/readers/importers.ts';

/**
 * Forms of document by kind: `<kind>/<name>.<ext>` beside `<name>.json`, the whole tables and the problems that must come out.
 * A new case is an input; UPDATE_FORMS=1 writes what comes out beside it, to be read before it is kept.
 */
const FOLDER = import.meta.dirname;
const importers = createImporters(vocabulary, {});

const kinds = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

describe.each(kinds)('%s', (kind) => {
  const names = readdirSync(join(FOLDER, kind)).filter((name) => !name.endsWith('.json'));

  it.each(names)('%s', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(FOLDER, kind, name)));
    const source = { path: name, bytes };
    const { tables, problems } = await importers.find((importer) => importer.matches(source))!.read(source);
    const found = {
      tables: tables.map(({ data }) => data),
      problems: problems.map(({ id, severity, data }) => ({ id, severity, data })),
    };
    const expected = join(FOLDER, kind, name.replace(/\.[^.]+$/, '.json'));
    if (process.env['UPDATE_FORMS'] === '1' || !existsSync(expected))
      writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });

  it('shows the kind in three forms at least', () => {
    expect(names.length).toBeGreaterThan(2);
  });
});
