import { complain } from '../output/complain.ts';
import { EXIT } from '../host.ts';
import type { Session } from '../run.ts';

const PATH = '.gov-lintrc.yaml';

/** `gov-lint init`: writes a configuration to start from; never over an existing one without --force. */
export async function init(options: { force?: boolean }, { host, say }: Session): Promise<number> {
  if (!options.force && (await host.exists(PATH))) return complain(host, say, 'cli/exists', { path: PATH });
  if (await host.write(PATH, say('init/content'))) return complain(host, say, 'cli/cannot-write', { path: PATH });
  host.err(`gov-lint: ${say('init/written', { path: PATH })}\n`);
  return EXIT.clean;
}
