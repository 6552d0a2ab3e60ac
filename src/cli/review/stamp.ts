import { isSameContent } from '../../engine/same-content.ts';
import { sidecarPaths } from '../../engine/sidecar.ts';
import { LARGEST_FILE } from '../../engine/workspace.ts';
import type { Files } from '../../model/files.ts';
import type { Desk } from './desk.ts';

/** The files that a question rests on, as they were when it was put. */
export type Stamp = ReadonlyMap<string, Uint8Array | undefined>;

export async function stampOf({ child, parent }: Desk, files: Files): Promise<Stamp> {
  const paths = [
    child.file.path,
    ...sidecarPaths(child.file.path),
    parent.file.path,
    ...sidecarPaths(parent.file.path),
  ];
  const stamp = new Map<string, Uint8Array | undefined>();
  for (const path of paths) stamp.set(path, await contentOf(path, files));
  return stamp;
}

export async function contentOf(path: string, files: Files): Promise<Uint8Array | undefined> {
  const content = await files.read(path, LARGEST_FILE);
  return 'bytes' in content ? content.bytes : undefined;
}

export function isSameStamp(a: Stamp, b: Stamp): boolean {
  return [...a].every(([path, content]) => isSameContent(content, b.get(path)));
}
