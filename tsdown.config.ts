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
  outputOptions: {
    // Each file that is loaded costs a millisecond or two: what one Word document needs comes in two.
    codeSplitting: {
      groups: [
        { name: 'grid', test: /src\/importers\/(?:grid|notice)\// },
        {
          name: 'office',
          test: /src\/(?:importers\/(?:office|docx|odt|xml|lists|problem|limits|zip\/(?!inflate|unpack-plainly))|cli\/safe-reader|io\/unpack)/,
        },
      ],
    },
  },
  // cosmiconfig would load it for .ts configuration, which is denied here.
  external: ['typescript'],
});
