import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generateNames } from './generate-names.ts';
import { generateFromSchemas } from './generate-schemas.ts';

const isCheck = process.argv.includes('--check');
const stale: string[] = [];
for (const [path, content] of [...(await generateFromSchemas()), ...generateNames()]) {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
  stale.push(path);
  if (isCheck) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
if (stale.length > 0) console.error(`${isCheck ? 'stale' : 'written'}:\n  ${stale.join('\n  ')}`);
process.exitCode = isCheck && stale.length > 0 ? 1 : 0;
