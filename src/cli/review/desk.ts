import type { LoadedTable, Workspace } from '../../engine/workspace.ts';

/** The two tables before a person. */
export interface Desk {
  child: LoadedTable;
  parent: LoadedTable;
  workspace: Workspace;
}
