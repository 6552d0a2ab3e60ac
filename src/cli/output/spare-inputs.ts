import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';
import type { Output } from './formats.ts';

/** Refuses to write a report over a file that the run reads, or over another report: a name typed in the wrong place must not cost a table. */
export function spareInputs(outputs: readonly Output[], inputs: readonly string[], { host }: Session): void {
  const files = outputs.flatMap(({ file }) => file ?? []);
  if (files.length === 0) return;
  const keys = files.map((file) => host.files.identify(file));
  const twice = files.find((_, at) => keys.indexOf(keys[at]!) < at);
  if (twice !== undefined) throw new Refusal('cli/two-in-one-file', { path: twice });
  const read = new Set(inputs.map((path) => host.files.identify(path)));
  const path = files.find((_, at) => read.has(keys[at]!));
  if (path !== undefined) throw new Refusal('cli/report-onto-input', { path });
}
