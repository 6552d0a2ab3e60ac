#!/usr/bin/env node
import { openBundle } from '../io/bundle.ts';
import { expectShortRun } from '../io/engine-flags.ts';
import { EXIT } from './host.ts';

expectShortRun();
const command = /^[a-z][a-z-]*$/.exec(process.argv[2] ?? '')?.[0] ?? '';
const { load, keep } = openBundle(import.meta.dirname, process.env, command);
const { main } = load('./main.cjs') as typeof import('./main.ts');
// A run that gave no result did little of what its command is for, if there is such a command.
process.on('exit', (status) => {
  if (status === EXIT.clean || status === EXIT.findings) keep();
});
process.exitCode = await main(process.argv.slice(2), import.meta.dirname);
