import { vocabulary } from '../../../rules/names/index.generated.ts';
import { createWorkspace, type Workspace } from '../../engine/workspace.ts';
import type { ConfigValues } from '../config/config-values.ts';
import type { Host } from '../host.ts';
import { createImporters } from '../readers/importers.ts';
import { readerLimits } from '../config/limits.ts';

/** The files of the host, read by every importer within the limits of the configuration, with their sidecars. */
export function openWorkspace(host: Host, values: ConfigValues): Workspace {
  return createWorkspace({
    files: host.files,
    importers: createImporters(vocabulary, host, readerLimits(values)),
    async readSidecar(bytes) {
      const { readSidecar } = await import('../../importers/sidecar/read-sidecar.ts');
      return readSidecar(bytes);
    },
    vocabulary,
  });
}
