import { save } from '../output/save.ts';
import { EXIT } from '../host.ts';
import type { Session } from '../session.ts';

const PATH = '.gov-lintrc.yaml';

/** `gov-lint init`: writes a configuration to start from; never over an existing one without --force. */
export async function init(options: { force?: boolean }, session: Session): Promise<number> {
  const { host, say } = session;
  await save(PATH, say('init/content'), session, { isNew: !options.force });
  host.err(`gov-lint: ${say('init/written', { path: PATH })}\n`);
  return EXIT.clean;
}
