import { vocabulary } from '../../../rules/names/index.generated.ts';
import { findChain } from '../../engine/chain.ts';
import type { LintOptions } from '../../engine/lint.ts';
import { folderOf, resolveFrom } from '../../engine/paths.ts';
import { sidecarPaths } from '../../engine/sidecar.ts';
import type { LoadedTable, Workspace } from '../../engine/workspace.ts';
import { parseDocNumber } from '../../text/document-numbers.ts';
import { valuesWith } from '../config/config.ts';
import { isPath } from '../config/config-chain.ts';
import type { Job } from './plan.ts';

/** What the check of a file depends on, beside the program. */
export interface Ground {
  /** Itself, those above it, sidecars, configurations and packs; some need not be there. */
  paths: readonly string[];
  /** Whether a table above was looked for and not found. */
  isOpen: boolean;
  /** Whether a table above was looked for by its document number. */
  isByNumber: boolean;
}

/** Works out what a file rests on: a change in any of it can change what is found in the file. */
export async function groundOf(
  { path, config }: Job,
  workspace: Workspace,
  { optionsFor, policy = [] }: Pick<LintOptions, 'optionsFor'> & { policy?: readonly string[] | undefined },
): Promise<Ground> {
  const file = await workspace.load(path);
  const paths = [path, ...sidecarPaths(path), ...config.layers.map((layer) => layer.path)];
  const { policies } = valuesWith(config, config.overrides);
  paths.push(...packPaths([...policies.map(({ value }) => value), ...policy]));
  let [isOpen, isByNumber] = [false, false];
  for (const table of file.tables) {
    const options = { ...(await optionsFor?.(table)), vocabulary, isSwitchedOff: () => true };
    const { status, above } = await findChain(table, workspace, options);
    paths.push(...packPaths(table.document.data.policies ?? [], folderOf(path)));
    const references = [options.override ?? table.document.data.parent, ...above.map(parentOf)];
    isByNumber ||= references.some((reference) => parseDocNumber(reference ?? '') !== undefined);
    for (const { table: upper } of above) paths.push(upper.file.path, ...sidecarPaths(upper.file.path));
    if (status.kind !== 'unresolved') continue;
    isOpen = true;
    paths.push(...status.tried);
  }
  return { paths, isOpen, isByNumber };
}

function parentOf({ table }: { table: LoadedTable }): string | undefined {
  return table.document.data.parent;
}

function packPaths(names: readonly string[], folder = '.'): string[] {
  return names.filter(isPath).map((name) => resolveFrom(folder, name));
}
