#!/usr/bin/env node
import { openBundle } from '../io/bundle.ts';

const load = openBundle(import.meta.dirname, process.env);
const { main } = load('./main.cjs') as typeof import('./main.ts');
process.exitCode = await main(process.argv.slice(2), import.meta.dirname);
