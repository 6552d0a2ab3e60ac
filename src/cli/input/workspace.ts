import { vocabulary } from '../../../rules/names/index.generated.ts';
import type { Deadline } from '../../engine/deadline.ts';
import { createWorkspace, type Workspace } from '../../engine/workspace.ts';
import type { Host } from '../host.ts';
import type { Plan } from '../plan/plan.ts';
import { createImporters } from '../readers/importers.ts';

/** The files of the host, each read within the limits of its own configuration, with their sidecars. */
export function openWorkspace(host: Host, { jobOf }: Pick<Plan, 'jobOf'>, deadline: Deadline | undefined): Workspace {
  return createWorkspace({
    files: host.files,
    importers: createImporters(vocabulary, host, (path) => jobOf(path).limits),
    async readSidecar(bytes, work) {
      const { readSidecar } = await import('../../importers/sidecar/read-sidecar.ts');
      return readSidecar(bytes, work);
    },
    vocabulary,
    deadline,
  });
}
