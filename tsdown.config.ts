import type { ModuleInfo } from 'rolldown';
import { defineConfig, type UserConfig } from 'tsdown';
import { asciiOnly } from './src/tools/ascii-only.ts';
import { bundledPackages } from './src/tools/bundled-packages.ts';
import { rulesWithoutExamples } from './src/tools/rules-without-examples.ts';
import { withoutChildProcess } from './src/tools/without-child-process.ts';
import { withoutGlyphShapes } from './src/tools/without-glyph-shapes.ts';

/** Where every run begins, and the reader of table files. */
const EVERY: readonly string[] = ['/src/cli/main.ts', '/src/importers/yaml/yaml-importer.ts'];
/** Where a check of a table file goes on, and where the reading of any file does. */
const CHECK: readonly string[] = ['/src/cli/commands/check.ts'];
const IMPORT: readonly string[] = ['/src/cli/commands/import.ts'];
/** Where the worker that reads office files begins. */
const WORKER: readonly string[] = ['/src/cli/office-reading.ts'];

type ImportersOf = (id: string) => readonly string[];

function isReachedFrom(starts: readonly string[], id: string, importersOf: ImportersOf): boolean {
  const seen = new Set([id]);
  for (const module of seen) {
    if (starts.some((start) => module.replaceAll('\\', '/').endsWith(start))) return true;
    for (const importer of importersOf(module)) seen.add(importer);
  }
  return false;
}

/** What a file of an office program is read by, and what a table is made of the cells by. */
const OFFICE =
  /src\/(?:importers\/(?:grid|notice|office|ooxml|docx|odt|xml|lists|problem|limits|zip\/(?!inflate|unpack-plainly))|cli\/safe-reader|io\/unpack|text\/(?:page-marks|body-name))/;

/**
 * The chunk of a module that many runs load. The worker gets the few that its readers need in chunks that lead to no others: it knows no
 * rules and no tables.
 */
function chunkOf(id: string, infoOf: (id: string) => ModuleInfo | null): string | null {
  const importersOf: ImportersOf = (module) => infoOf(module)?.importers ?? [];
  const allImportersOf: ImportersOf = (module) => [...importersOf(module), ...(infoOf(module)?.dynamicImporters ?? [])];
  const isInWorker = isReachedFrom(WORKER, id, allImportersOf);
  const isChecked = isReachedFrom(CHECK, id, importersOf);
  const isEverywhere = isReachedFrom(EVERY, id, importersOf) || (isChecked && isReachedFrom(IMPORT, id, importersOf));
  if (isInWorker && (isEverywhere || isChecked)) return 'shared';
  if (isEverywhere) return 'core';
  if (isChecked) return 'check';
  if (OFFICE.test(id)) return isInWorker ? 'office' : 'grid';
  return null;
}

const packages = bundledPackages();

const common: UserConfig = {
  platform: 'node',
  target: 'node20.19',
  outDir: 'dist',
  dts: false,
  fixedExtension: false,
  // Names stay: a stack trace in a report of a bug is to be read.
  minify: { mangle: false },
  // Everything is bundled, and so stands under devDependencies: an office desktop installs one package and nothing else, and
  // nobody else's release gets into it. What is in there is told by THIRD-PARTY-NOTICES.txt and sbom.cdx.json.
  noExternal: [/./],
  // cosmiconfig would load it for .ts configuration, which is denied here.
  external: ['typescript'],
  plugins: [packages],
};

export default defineConfig([
  // Each starter in one file.
  { ...common, entry: { 'gov-lint': 'src/cli/bin.ts' }, format: 'esm', clean: true },
  {
    ...common,
    entry: { 'office-worker': 'src/cli/office-worker.ts' },
    format: 'esm',
    clean: false,
    // Without them text in fonts that a PDF does not carry would be lost.
    copy: ({ outDir }) => [{ from: 'node_modules/pdfjs-dist/cmaps', to: outDir }],
  },
  {
    // For programs: import { check } from 'gov-lint'.
    ...common,
    entry: { index: 'src/library/index.ts' },
    format: 'esm',
    clean: false,
    dts: true,
    plugins: [rulesWithoutExamples(), withoutChildProcess(), withoutGlyphShapes(), packages],
  },
  {
    ...common,
    // CommonJS, because V8 gives away what it has compiled of a script but not of a module: see src/io/bundle.ts.
    entry: { main: 'src/cli/main.ts', 'office-reading': 'src/cli/office-reading.ts' },
    format: 'cjs',
    clean: false,
    outputOptions: {
      // Each file that is loaded costs a millisecond or two: what every check needs comes in three, what one Word document needs in two more.
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [{ name: (id, context) => chunkOf(id, (module) => context.getModuleInfo(module)) }],
      },
    },
    plugins: [rulesWithoutExamples(), withoutChildProcess(), withoutGlyphShapes(), asciiOnly(), packages],
  },
]);
