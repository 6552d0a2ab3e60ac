#!/usr/bin/env node
import { openBundle } from '../io/bundle.ts';

// A check is over before optimised code pays: compile each regular expression once, and other code later than V8 would.
const { setFlagsFromString } = process.getBuiltinModule('node:v8');
setFlagsFromString('--no-regexp-tier-up');
// What is left of a table that was checked is given back before the heap has grown to four times what is in use.
setFlagsFromString('--heap-growing-percent=50');
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1200000'); // Node 20; later ones have no such flag
const load = openBundle(import.meta.dirname, process.env);
const { main } = load('./main.cjs') as typeof import('./main.ts');
process.exitCode = await main(process.argv.slice(2), import.meta.dirname);
