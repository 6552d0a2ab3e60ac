(globalThis as any).LOG = [];
const { createImporters } = await import('./src/cli/readers/importers.ts');
const { vocabulary } = await import('./rules/names/index.generated.ts');
import { readFileSync } from 'node:fs';
const path = process.argv[2];
const imps = createImporters(vocabulary, {});
const s = { path, bytes: readFileSync(path) };
const r = await imps.find((i) => i.matches(s))!.read(s);
for (const l of (globalThis as any).LOG) console.log(JSON.stringify(l).slice(0, 1800));
