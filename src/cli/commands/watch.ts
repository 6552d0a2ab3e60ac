import { readFormats } from '../output/formats.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';
import { watch } from '../watch/watch.ts';
import { check, CHECK_FORMATS, type CheckOptions } from './check.ts';
import { trace, TRACE_FORMATS, type TraceOptions } from './trace.ts';

/** `gov-lint check --watch`: checks anew whenever something changes, and shows what that changes in the result. */
export function watchCheck(files: readonly string[], options: CheckOptions, session: Session): Promise<number> {
  if (files.includes('-') || (files.length === 0 && options.stdinFilename !== undefined))
    throw new Refusal('watch/stdin');
  refuseFlags('watch/writes', options, ['fix', 'fixSuggestions', 'dryRun', 'updateBaseline', 'pruneBaseline']);
  refuseFlags('watch/apart', options, ['changed', 'since', 'printConfig']);
  // Whatever has a beginning and an end would be another document with each round.
  refuseFormats(options.format, CHECK_FORMATS, ['text', 'concise']);
  return watch((round, news) => check(files, options, round, news), session);
}

/** `gov-lint trace --watch`: compares anew whenever something changes. */
export function watchTrace(child: string, options: TraceOptions, session: Session): Promise<number> {
  if (child === '-') throw new Refusal('watch/stdin');
  refuseFlags('watch/apart', options, ['review']);
  refuseFormats(options.format, TRACE_FORMATS, ['text']);
  return watch((round) => trace(child, options, round), session);
}

function refuseFlags<Options extends object>(
  id: string,
  options: Options,
  keys: readonly (keyof Options & string)[],
): void {
  const key = keys.find((known) => options[known] !== undefined);
  if (key !== undefined)
    throw new Refusal(id, { option: `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}` });
}

function refuseFormats(
  values: readonly string[] | undefined,
  formats: readonly string[],
  known: readonly string[],
): void {
  const shown = readFormats(values, formats).find(({ file }) => file === undefined);
  if (shown && !known.includes(shown.format)) throw new Refusal('watch/format', { format: shown.format, known });
}
