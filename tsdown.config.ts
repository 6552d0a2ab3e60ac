import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { 'gov-lint': 'src/cli/bin.ts', 'office-worker': 'src/cli/office-worker.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  outDir: 'dist',
  clean: true,
  dts: false,
  fixedExtension: false,
  // Everything is bundled: an office desktop installs one package and nothing else.
  noExternal: [/./],
  // cosmiconfig would load it for .ts configuration, which is denied here.
  external: ['typescript'],
});
