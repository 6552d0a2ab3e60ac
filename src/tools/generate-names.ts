import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { NamesFile } from '../text/names-file.ts';

const FOLDER = 'rules/names';
const OUT = `${FOLDER}/index.generated.ts`;

/** The names data as a module: what a run needs without reading YAML. */
export function generateNames(): Map<string, string> {
  const names: Record<string, unknown> = {};
  for (const file of readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()) {
    for (const [key, value] of Object.entries(parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as NamesFile)) {
      if (key in names) throw new Error(`${FOLDER}/${file}: ${key} stands in another file already`);
      names[key] = value;
    }
  }
  const lines = Object.entries(names).map(([key, value]) => `  ${key}: ${literal(value)},`);
  const content = `// Generated from rules/names/*.yaml by \`npm run generate\`. Do not edit.
import type { NamesFile } from '../../src/text/names-file.ts';
import { compileVocabulary } from '../../src/text/vocabulary.ts';

export const NAMES: NamesFile = {
${lines.join('\n')}
};

export const vocabulary = compileVocabulary(NAMES);
`;
  return new Map([[OUT, content]]);
}

/** One entry of a list a line, so that a change of the data is a small diff. */
function literal(value: unknown): string {
  if (!Array.isArray(value) || value.every((entry) => typeof entry === 'string')) return JSON.stringify(value);
  return `[\n${value.map((entry) => `    ${JSON.stringify(entry)},`).join('\n')}\n  ]`;
}
