import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generateNames } from './generate-names.ts';
import { generateReportPage } from './generate-report-page.ts';
import { generateFromSchemas } from './generate-schemas.ts';

const isCheck = process.argv.includes('--check');
const stale = new Set<string>();

keep(await generateFromSchemas());
keep(generateNames());
keep(generateReportPage());
// Imported only now: rules run on the validators and names that were just written.
const { generateRules } = await import('./generate-rules.ts');
keep(await generateRules());
// The configuration schema comes from the rules, its validator from that schema.
if (!isCheck && stale.has('schemas/config.schema.json')) keep(await generateFromSchemas());
// Last: the picture shows what all of the above does.
const { generatePicture } = await import('./picture.ts');
keep(await generatePicture());

if (stale.size > 0) console.error(`${isCheck ? 'stale' : 'written'}:\n  ${[...stale].join('\n  ')}`);
process.exitCode = isCheck && stale.size > 0 ? 1 : 0;

function keep(files: ReadonlyMap<string, string>): void {
  for (const [path, content] of files) {
    if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
    stale.add(path);
    if (isCheck) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
