import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';

const FOLDER = 'src/report-page';
const OUT = 'src/reporters/html/assets.generated.ts';

/** Style and script of the HTML report as a module, with the hashes by which the page allows them and nothing else. */
export function generateReportPage(): Map<string, string> {
  const style = readFileSync(`${FOLDER}/page.css`, 'utf8');
  const { outputText: script } = transpileModule(readFileSync(`${FOLDER}/page.ts`, 'utf8'), {
    compilerOptions: { target: ScriptTarget.ES2022, module: ModuleKind.None, removeComments: true },
  });
  const content = `// Generated from ${FOLDER} by \`npm run generate\`. Do not edit.

export const STYLE = ${JSON.stringify(style)};

export const SCRIPT = ${JSON.stringify(script)};

export const STYLE_HASH = '${hashOf(style)}';

export const SCRIPT_HASH = '${hashOf(script)}';
`;
  return new Map([[OUT, content]]);
}

/** As a Content-Security-Policy names what it allows (CSP Level 3, 2.3.1). */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
