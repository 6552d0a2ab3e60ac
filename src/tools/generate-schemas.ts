import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { readFileSync } from 'node:fs';
import { rolldown } from 'rolldown';

const NOTE = '// Generated from schemas/ by `npm run generate`. Do not edit.\n';

/** Schemas that data from outside is checked against; the rest describe what we write. */
const VALIDATED = ['table', 'sidecar', 'policy', 'config', 'baseline'] as const;
const TYPED = [...VALIDATED, 'report', 'trace'] as const;

/** Generated files by path: types for each schema and one standalone validator for each that is checked. */
export async function generateFromSchemas(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const name of TYPED) {
    const schema = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
    const types = await compile(schema, schema.title, {
      bannerComment: NOTE.trim(),
      additionalProperties: false,
      ignoreMinAndMaxItems: true,
      style: { singleQuote: true, printWidth: 120 },
    });
    files.set(`src/model/generated/${name}-file.ts`, types);
  }
  for (const name of VALIDATED) {
    const schema = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
    const ajv = new Ajv({ allErrors: true, code: { source: true, esm: true }, strict: true, allowUnionTypes: true });
    const code = await bundle(inLinearTime(standaloneCode.default(ajv, ajv.compile(schema))));
    files.set(`src/model/generated/validate-${name}.js`, NOTE + code);
    files.set(`src/model/generated/validate-${name}.d.ts`, NOTE + validatorTypes(name, schema.title));
  }
  return files;
}

/** The generator joins the faults of inner values by copying all faults so far, which takes a long list of wrong entries hours. */
function inLinearTime(code: string): string {
  const joined = code.replaceAll('vErrors.concat(', 'addAll(vErrors, ');
  return `${joined}\nfunction addAll(all, more) { for (const one of more) all.push(one); return all; }\n`;
}

function validatorTypes(name: string, title: string): string {
  return `import type { ${title} } from './${name}-file.ts';
import type { SchemaFault } from '../schema-fault.ts';

declare const validate: ((data: unknown) => data is ${title}) & { errors?: SchemaFault[] | null };
export default validate;
`;
}

/** The standalone code still calls require() for its runtime pieces: bundle them in. */
async function bundle(code: string): Promise<string> {
  const id = '\0validator';
  const build = await rolldown({
    input: id,
    logLevel: 'silent',
    treeshake: true,
    plugins: [
      {
        name: 'virtual',
        resolveId: (source) => (source === id ? id : null),
        load: (source) => (source === id ? code : null),
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm', minify: false });
  return output[0].code;
}
