import type { Json } from '../../model/finding.ts';
import type { Say } from '../../messages/catalogue.ts';
import { EXIT, type Host } from '../host.ts';

/** Says on standard error what is wrong with the call, and gives the exit status for it. */
export function complain(host: Host, say: Say, id: string, data: Readonly<Record<string, Json>> = {}): number {
  host.err(`gov-lint: ${say(id, data)}\n`);
  return EXIT.wrong;
}
