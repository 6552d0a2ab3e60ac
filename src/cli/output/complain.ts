import type { Json } from '../../model/finding.ts';
import type { Say } from '../../messages/catalogue.ts';
import type { FileFault } from '../../model/files.ts';
import { EXIT, type Host } from '../host.ts';

/** Says on standard error what is wrong with the call, and gives the exit status for it. */
export function complain(host: Host, say: Say, id: string, data: Readonly<Record<string, Json>> = {}): number {
  host.err(`gov-lint: ${say(id, data)}\n`);
  return EXIT.wrong;
}

/** Says why a file that the call needs cannot be read; `place` is where it was asked for, `limit` what was allowed. */
export function complainOfFile(
  host: Host,
  say: Say,
  path: string,
  { fault, limit, place }: { fault: FileFault; limit: number; place?: string },
): number {
  const reason = say(`file/${fault}`, { limit: limit / 1024 / 1024 });
  return complain(host, say, 'cli/cannot-read', { path, reason, ...(place !== undefined && { place }) });
}
