import { alternatives, MOST_ALTERNATIVES, stepsOf } from '../../text/glob.ts';
import { isWild, plainName } from '../../text/glob-name.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';
import type { Valued } from './config-values.ts';

/** The patterns of a configuration. */
export interface Patterns {
  /** The configuration; undefined where there is none. */
  path: string | undefined;
  /** Those by which tables are looked for. */
  tables: readonly Valued<string>[];
  /** Those that only choose among what was found. */
  choosing: readonly Valued<string>[];
}

/** Each is held against each path: a thousand take a hundredth of a second a file, and no list of tables is as long. */
const MOST_PATTERNS = 1000;

/** Refuses too many patterns, and those that stand for too many others, which would match nothing, and says which lead where none is looked for. */
export function judgePatterns({ path, tables, choosing }: Patterns, { host, say }: Session): void {
  const all = [...tables, ...choosing];
  const surplus = all[MOST_PATTERNS];
  if (surplus)
    throw new Refusal('cli/config-many-patterns', {
      place: surplus.origin(),
      count: all.length,
      limit: MOST_PATTERNS,
    });
  const said = all.flatMap(({ value, origin }) =>
    alternatives(value).length > 0
      ? []
      : [{ id: 'cli/config-pattern', data: { place: origin(), pattern: value, limit: MOST_ALTERNATIVES } }],
  );
  if (said.length > 0) throw Refusal.ofAll(said);
  const outside = path === undefined ? undefined : firstOutside(tables, host.files.rootOf(path), host.files.isWithin);
  if (!outside) return;
  const { value: pattern, origin } = outside;
  host.err(`gov-lint: ${say('cli/config-tables-outside', { place: origin(), pattern })}\n`);
}

function firstOutside(
  patterns: readonly Valued<string>[],
  root: string,
  isWithin: (path: string, root: string) => boolean,
): Valued<string> | undefined {
  return patterns.find(({ value }) => !value.startsWith('!') && !isWithin(fixedPart(value), root));
}

/** The folders that a pattern names without wildcards. */
function fixedPart(pattern: string): string {
  const steps = stepsOf(alternatives(pattern)[0]!);
  const wild = steps.findIndex((step) => step === '**' || isWild(step));
  return steps.slice(0, wild).map(plainName).join('/') || (pattern.startsWith('/') ? '/' : '.');
}
