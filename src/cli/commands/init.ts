import { save } from '../output/save.ts';
import { EXIT } from '../host.ts';
import type { Session } from '../run.ts';

const PATH = '.gov-lintrc.yaml';

/** `gov-lint init`: writes a configuration to start from; never over an existing one without --force. */
export async function init(options: { force?: boolean }, session: Session): Promise<number> {
  const { host, say } = session;
  const failure = await save(PATH, say('init/content'), session, { isNew: !options.force });
  if (failure !== undefined) return failure;
  host.err(`gov-lint: ${say('init/written', { path: PATH })}\n`);
  return EXIT.clean;
}
