import type { Finding } from '../model/finding.ts';
import { hashOf } from '../text/hash.ts';

/** Gives each finding, in the order of the report, what it is recognised by: the same from run to run, and no two share one. */
export function fingerprinter(identify: (finding: Finding) => string): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return (finding) => {
    const identity = identify(finding);
    const hash = hashOf(identity);
    const times = seen.get(hash) ?? 0;
    seen.set(hash, times + 1);
    return times === 0 ? hash : hashOf(`${identity}#${times}`);
  };
}
