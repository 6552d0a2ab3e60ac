#!/usr/bin/env node
import { openBundle } from '../io/bundle.ts';
import { expectShortRun } from '../io/engine-flags.ts';

expectShortRun();
const load = openBundle(import.meta.dirname, process.env);
const { main } = load('./main.cjs') as typeof import('./main.ts');
process.exitCode = await main(process.argv.slice(2), import.meta.dirname);
