import { vocabulary } from '../../rules/names/index.generated.ts';
import { createWorkspace, type Workspace } from '../engine/workspace.ts';
import type { Host } from './host.ts';
import { createImporters } from './importers.ts';

/** The files of the host, read by every importer, with their sidecars. */
export function openWorkspace(host: Host): Workspace {
  return createWorkspace({
    files: host.files,
    importers: createImporters(vocabulary, host),
    async readSidecar(bytes) {
      const { readSidecar } = await import('../importers/sidecar/read-sidecar.ts');
      return readSidecar(bytes);
    },
    vocabulary,
  });
}
