import type { ReaderLimits } from '../../importers/limits.ts';
import type { ConfigValues } from './config-values.ts';

/** What the configuration says about reading office files. */
export function readerLimits({ limits }: ConfigValues): Partial<ReaderLimits> {
  return Object.fromEntries(limits.map(({ value: { key, most } }) => [key, most]));
}
