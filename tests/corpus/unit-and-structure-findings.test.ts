import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { lint } from '../../src/engine/lint.ts';
import { defaultsOf } from '../../src/engine/settings.ts';
import { createWorkspace } from '../../src/engine/workspace.ts';
import { createTextImporter } from '../../src/importers/text/text-importer.ts';
import { memoryFiles } from '../../src/io/memory.ts';

const CORPUS = '../shared/corpus';
/** Rules whose findings on these tables other tests hold. */
const EARLIER = new Set([
  'units/missing-lead',
  'units/missing-units',
  'citations/missing-citation',
  'citations/missing-basis',
  'structure/empty-requirement',
  'parent/no-parent',
]);

async function findings(child: string, parent: string): Promise<string[]> {
  const paths = [child, parent].filter((name) => name !== 'none');
  const files = Object.fromEntries(paths.map((name) => [name, readFileSync(`${CORPUS}/${name}/source.txt`, 'utf8')]));
  const chosen = rules.filter(({ id }) => /^(?:units|citations|structure|parent)\//.test(id) && !EARLIER.has(id));
  const workspace = createWorkspace({
    files: memoryFiles(files),
    importers: [createTextImporter(vocabulary)],
    vocabulary,
  });
  const report = await lint([child], workspace, {
    settings: chosen.map((rule) => ({
      rule,
      severity: rule.severity,
      isSeverityFixed: false,
      options: defaultsOf(rule),
    })),
    policies: [],
    vocabulary,
    override: parent,
  });
  return report.tables.flatMap((table) =>
    table.findings
      .filter(({ rule }) => !rule.startsWith('import/'))
      .map(({ rule, severity, location }) => `${location.task ?? '-'} ${rule} ${severity}`),
  );
}

describe.skipIf(!existsSync(CORPUS))(
  'findings on the real tables, each read and true (skipped without ../shared/corpus)',
  () => {
    it.each([
      [
        'cangshan-2021',
        'fuzhou-2021',
        [
          '3 units/joined-units warning',
          '12 units/inconsistent-unit-name warning',
          '13 citations/missing-number info',
          '14 units/lead-not-counterpart info',
          '19 structure/inconsistent-ending info',
          '21 units/no-rulemaking-power warning',
          '21 units/missing-responsible warning',
          '23 citations/missing-number info',
          '28 units/missing-responsible warning',
          '29 structure/title-requirement-mismatch info',
          '31 citations/missing-number info',
          '32 units/missing-responsible warning',
        ],
      ],
      [
        'fuzhou-2021',
        'none',
        [
          '14 citations/missing-number info',
          '21 structure/inconsistent-ending info',
          '23 units/missing-responsible warning',
          '26 citations/missing-number info',
          '28 units/missing-responsible warning',
          '30 units/missing-responsible info',
          '31 units/missing-responsible info',
          '32 structure/title-requirement-mismatch info',
          '34 citations/missing-number info',
        ],
      ],
      [
        'xiamen-2018',
        'none',
        [
          '15 units/redundant-unit info',
          '18 units/redundant-unit info',
          '36 units/missing-responsible info',
          '41 units/missing-responsible info',
          '42 structure/title-requirement-mismatch info',
          '42 units/missing-responsible info',
        ],
      ],
    ])('%s below %s', async (child, parent, expected) => {
      expect(await findings(child, parent)).toEqual(expected);
    });
  },
);
